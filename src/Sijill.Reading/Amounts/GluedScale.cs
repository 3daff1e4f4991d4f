using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>A letter or two behind digits that multiply them: "1.2m", "9bn", "20k".</summary>
internal static class GluedScale
{
    /// <summary>
    /// The scale at a token glued to <paramref name="digits"/>. A lone "m" is metres unless the number has decimals or a currency before it,
    /// or stands before a noun ("5m people").
    /// </summary>
    public static bool TryRead(TokenizedText text, int at, int end, in Numeral digits, out decimal scale)
    {
        if (!EnglishNumerals.TryGlued(text.Form(at), out scale))
        {
            return false;
        }
        if (text.Form(at) is not ("m" or "b" or "t") || (text[at].Flags & TokenFlags.Capitalised) != 0)
        {
            return true;
        }
        bool money = digits.First > 0 && !text[digits.First].SpaceBefore && Currencies.Starts(text, digits.First - 1);
        bool decimals = digits.Low != decimal.Truncate(digits.Low);
        return money || decimals || (at + 1 < end && text[at + 1].IsLatin && !Units.IsDimension(text.Form(at + 1)));
    }
}
