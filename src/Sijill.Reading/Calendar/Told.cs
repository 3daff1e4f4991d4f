namespace Sijill.Reading.Calendar;

/// <summary>The dates that a text has told so far, for what is counted from them.</summary>
/// <param name="Day">The last single day.</param>
/// <param name="Any">The first day of the last date of any length.</param>
internal readonly record struct Told(DateOnly? Day, DateOnly? Any)
{
    // A thousand years may be counted from a date, either way, without leaving the calendar.
    private const int FirstYear = 1010;
    private const int LastYear = 8900;

    /// <summary>Whether a day is one that others may be counted from.</summary>
    public static bool IsFit(DateOnly? day) => day is { Year: >= FirstYear and <= LastYear };

    /// <summary>With one more date told.</summary>
    public Told With(in DateMention mention) =>
        mention.From is { } from && IsFit(from) ? new Told(from == mention.To ? from : Day, from) : this;
}
