namespace Sijill.Reading.Calendar;

/// <summary>One date of an expression while it is read: what is written of it, before the reference fills the rest.</summary>
internal record struct DatePoint
{
    /// <summary>After its last token.</summary>
    public int End;

    /// <summary>Folded characters of clitics before its first token.</summary>
    public int Cut;

    public DateShape Shape;

    /// <summary>0 where not written.</summary>
    public int Year,
        Month,
        Day;

    public bool IsHijri;

    /// <summary>Weekday 0–6, or -1.</summary>
    public int Weekday;

    /// <summary>Early 1, middle 2, late 3; 0 for the whole.</summary>
    public int Part;

    /// <summary>-1 last, 0 this, 1 next of its unit; null where it is not told so.</summary>
    public int? Step;

    /// <summary>Days, or another unit, from the reference.</summary>
    public int Count;

    public int Unit;

    /// <summary>Whether it is "last" without a unit: «أيلول الماضي».</summary>
    public bool IsPast;

    public bool IsFuture;

    /// <summary>Quarter or season, 1–4.</summary>
    public int Quarter;

    public readonly bool IsRelative => Step is not null || Weekday >= 0 || (Year == 0 && Shape != DateShape.Duration);
}
