using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Powers and scientific notation behind digits: "1.1^23", "-127.32e13", "12e-1".</summary>
internal static class Exponent
{
    private const int MaxPower = 60;

    /// <summary>The value of <paramref name="digits"/> with the exponent behind it, and the token after that.</summary>
    public static bool TryRead(TokenizedText text, int at, int end, decimal digits, out decimal value, out int next)
    {
        value = digits;
        next = at;
        if (at + 1 >= end || text[at].SpaceBefore || text.Form(at) is not ("^" or "e"))
        {
            return false;
        }
        int i = at + 1;
        bool negative = text.Form(i) is "-";
        if (text.Form(i) is "-" or "+")
        {
            i++;
        }
        if (
            i >= end
            || text[i].SpaceBefore
            || text[i].Kind != TokenKind.Digits
            || !DigitReader.TryDecimal(text.Form(i), default, out decimal power)
            || power > MaxPower
        )
        {
            return false;
        }
        double factor = Math.Pow(text.Form(at) is "e" ? 10 : (double)digits, (double)(negative ? -power : power));
        double result = text.Form(at) is "e" ? (double)digits * factor : factor;
        if (!double.IsFinite(result) || Math.Abs(result) > 1e27)
        {
            return false;
        }
        value = (decimal)result;
        next = i + 1;
        return true;
    }
}
