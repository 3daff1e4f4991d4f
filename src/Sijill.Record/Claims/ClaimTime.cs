using System.Globalization;
using Sijill.Reading.Calendar;

namespace Sijill.Record.Claims;

/// <summary>
/// When a claim holds: a canonical EDTF (ISO 8601-2) and the days it spans. Canonical means that one stretch of days has one spelling: a whole month,
/// a whole year and a day are told as such, every other stretch as first day/last day. <c>default</c> is undated.
/// </summary>
/// <param name="Edtf">The canonical text, or null where undated.</param>
/// <param name="From">First day; null where open or unknown.</param>
/// <param name="To">Last day; null where open or unknown.</param>
public readonly record struct ClaimTime(string? Edtf, DateOnly? From, DateOnly? To)
{
    /// <summary>Undated.</summary>
    public static ClaimTime Undated => default;

    /// <summary>Whether any time is known. A time without a year ("XXXX-10") tells no day and counts as undated.</summary>
    public bool IsDated => From is not null || To is not null;

    /// <summary>Whether it is one day.</summary>
    public bool IsDay => From is not null && From == To;

    /// <summary>Whether both ends are known.</summary>
    public bool IsBounded => From is not null && To is not null;

    /// <summary>Days from first to last, both counted; 0 where an end is open.</summary>
    public int Days => From is { } from && To is { } to ? to.DayNumber - from.DayNumber + 1 : 0;

    /// <summary>One day.</summary>
    public static ClaimTime Day(DateOnly day) => Of(day, day);

    /// <summary>From a first to a last day; null is open.</summary>
    /// <exception cref="ArgumentException">The first day is after the last.</exception>
    public static ClaimTime Of(DateOnly? from, DateOnly? to, bool approximate = false)
    {
        if (from > to)
        {
            throw new ArgumentException("The first day is after the last.", nameof(to));
        }
        string? text = (from, to) switch
        {
            (null, null) => null,
            (null, { } last) => "../" + Text(last),
            ({ } first, null) => Text(first) + "/..",
            ({ } first, { } last) when first == last => Text(first),
            ({ Day: 1, Month: 1 } first, { Day: 31, Month: 12 } last) when first.Year == last.Year =>
                first.Year.ToString("0000", CultureInfo.InvariantCulture),
            ({ Day: 1 } first, { } last) when first.AddMonths(1).AddDays(-1) == last => first.ToString(
                "yyyy-MM",
                CultureInfo.InvariantCulture
            ),
            ({ } first, { } last) => Text(first) + "/" + Text(last),
        };
        return new ClaimTime(text is not null && approximate ? text + "~" : text, from, to);
    }

    /// <summary>The time of an EDTF; where it tells no day (no year known), its text is kept and no day is known. A range that is turned around is undated.</summary>
    public static ClaimTime Parse(string? edtf)
    {
        if (edtf is null || !Reading.Calendar.Edtf.TryParse(edtf, out Edtf value))
        {
            return Undated;
        }
        (DateOnly? from, DateOnly? to) = value.ToRange();
        return from is null && to is null ? new ClaimTime(edtf, null, null)
            : from > to ? Undated
            : Of(from, to, edtf.Contains('~', StringComparison.Ordinal));
    }

    /// <summary>Whether the two share a day; an open end reaches without limit. False if either is undated.</summary>
    public bool Overlaps(ClaimTime other) => IsDated && other.IsDated && !(From > other.To) && !(other.From > To);

    /// <summary>Whether every day of <paramref name="other"/> is one of its own; false if either is undated.</summary>
    public bool Contains(ClaimTime other) =>
        IsDated
        && other.IsDated
        && (From is null || (other.From is not null && From <= other.From))
        && (To is null || (other.To is not null && To >= other.To));

    /// <summary>The EDTF, or "".</summary>
    public override string ToString() => Edtf ?? "";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
