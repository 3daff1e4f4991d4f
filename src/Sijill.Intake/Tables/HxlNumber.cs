using System.Globalization;

namespace Sijill.Intake.Tables;

/// <summary>Numbers in cells: 1234, 1,234, 1 234.5, ١٢٣٤. A comma that groups no thousands is not read at all: 12,5 is twelve and a half here and a mistake there.</summary>
internal static class HxlNumber
{
    private const int Longest = 40;

    /// <summary>The number in invariant form, or null.</summary>
    public static string? Parse(string cell)
    {
        ReadOnlySpan<char> written = cell.AsSpan().Trim();
        if (written.Length is 0 or > Longest)
        {
            return null;
        }
        Span<char> digits = stackalloc char[Longest];
        int n = 0;
        int group = -1; // digits since the last separator of thousands; -1 before the first
        bool fraction = false;
        foreach (char c in written)
        {
            int digit = Digit(c);
            if (digit >= 0)
            {
                digits[n++] = (char)('0' + digit);
                group = group < 0 || fraction ? group : group + 1;
            }
            else if (!fraction && c is (',' or ' ' or '\u00A0' or '\u202F' or '\u066C'))
            {
                if (n == 0 || (group < 0 ? n > 3 : group != 3))
                {
                    return null;
                }
                group = 0;
            }
            else if (!fraction && n > 0 && c is ('.' or '\u066B') && group is (< 0 or 3))
            {
                digits[n++] = '.';
                fraction = true;
            }
            else
            {
                return null;
            }
        }
        return
            (fraction || group is (< 0 or 3))
            && decimal.TryParse(
                digits[..n],
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out decimal value
            )
            ? value.ToString("0.############################", CultureInfo.InvariantCulture)
            : null;
    }

    private static int Digit(char c) =>
        c switch
        {
            >= '0' and <= '9' => c - '0',
            >= '\u0660' and <= '\u0669' => c - '\u0660',
            >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
            _ => -1,
        };
}
