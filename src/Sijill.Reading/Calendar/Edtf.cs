using System.Globalization;

namespace Sijill.Reading.Calendar;

/// <summary>A date in EDTF (ISO 8601-2): 2025, 2025-10, 2025-10-01, XXXX-10-01, a/b, ../b, a/.., each with ~ where it is approximate.</summary>
/// <param name="Text">The value as written.</param>
public readonly record struct Edtf(string Text)
{
    /// <summary>A day, month or year; 0 stands for what is unknown.</summary>
    public static Edtf Of(int year, int month, int day, bool approximate = false)
    {
        string y = year == 0 ? "XXXX" : year.ToString("0000", CultureInfo.InvariantCulture);
        string text =
            month == 0 ? y
            : day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{y}-{month:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{y}-{month:00}-{day:00}");
        return new Edtf(approximate ? text + "~" : text);
    }

    /// <summary>A day.</summary>
    public static Edtf Of(DateOnly day, bool approximate = false) => Of(day.Year, day.Month, day.Day, approximate);

    /// <summary>From one to another; null is open.</summary>
    public static Edtf Range(string? from, string? to) => new((from ?? "..") + "/" + (to ?? ".."));

    /// <summary>The first and last day, null where open or unknown.</summary>
    public (DateOnly? From, DateOnly? To) ToRange()
    {
        int slash = (Text ?? "").IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return RangeOf(Text ?? "");
        }
        return (RangeOf(Text![..slash]).From, RangeOf(Text[(slash + 1)..]).To);
    }

    /// <summary>Whether a text is a value of this kind.</summary>
    public static bool TryParse(string text, out Edtf value)
    {
        value = new Edtf(text);
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }
        string[] parts = text.Split('/');
        if (parts.Length > 2 || (parts.Length == 2 && parts[0] == ".." && parts[1] == ".."))
        {
            return false;
        }
        foreach (string part in parts)
        {
            if (!(part == ".." && parts.Length == 2) && !IsDate(part))
            {
                return false;
            }
        }
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";

    private static bool IsDate(string part)
    {
        string p = part.EndsWith('~') ? part[..^1] : part;
        if (p.Length is not (4 or 7 or 10) || (p.Length > 4 && p[4] != '-') || (p.Length > 7 && p[7] != '-'))
        {
            return false;
        }
        bool unknownYear = p.StartsWith("XXXX", StringComparison.Ordinal);
        int year = 2000;
        int month = 1;
        int day = 1;
        return (unknownYear || Number(p.AsSpan(0, 4), out year))
            && (p.Length < 7 || (Number(p.AsSpan(5, 2), out month) && month is >= 1 and <= 12))
            && (
                p.Length < 10
                || (
                    Number(p.AsSpan(8, 2), out day)
                    && day >= 1
                    && day <= (unknownYear ? Longest(month) : DateTime.DaysInMonth(Math.Max(1, year), month))
                )
            );
    }

    private static int Longest(int month) => DateTime.DaysInMonth(2000, month);

    private static (DateOnly? From, DateOnly? To) RangeOf(string part)
    {
        string p = part.EndsWith('~') ? part[..^1] : part;
        if (!IsDate(p) || p.StartsWith("XXXX", StringComparison.Ordinal))
        {
            return (null, null);
        }
        int year = int.Parse(p.AsSpan(0, 4), CultureInfo.InvariantCulture);
        if (year == 0)
        {
            return (null, null);
        }
        if (p.Length == 4)
        {
            return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        }
        int month = int.Parse(p.AsSpan(5, 2), CultureInfo.InvariantCulture);
        if (p.Length == 7)
        {
            return (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
        }
        var day = new DateOnly(year, month, int.Parse(p.AsSpan(8, 2), CultureInfo.InvariantCulture));
        return (day, day);
    }

    private static bool Number(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
