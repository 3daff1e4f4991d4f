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

    /// <summary>Early 1, middle 2, late 3; from the reference to its end 4, from the next day 5, from its start to the reference 6; weekend 7, halves 8 and 9; 0 for the whole.</summary>
    public int Part;

    /// <summary>-1 last, 0 this, 1 next of its unit; null where it is not told so.</summary>
    public int? Step;

    /// <summary>Days, or another unit, from the reference.</summary>
    public int Count;

    public int Unit;

    /// <summary>Whether it is "last" without a unit: «أيلول الماضي».</summary>
    public bool IsPast;

    public bool IsFuture;

    /// <summary>Whether the clause looks ahead: a weekday, day or month without its year is then the next one.</summary>
    public bool IsAhead;

    /// <summary>Whether it is counted from the date told before it: "the next day", «اليوم نفسه».</summary>
    public bool IsAnaphoric;

    /// <summary>The first and last century that it names, 0 where none.</summary>
    public int Century,
        LastCentury;

    /// <summary>Quarter or season, 1–4.</summary>
    public int Quarter;

    /// <summary>Place in something longer, -1 for the last; 0 where it is none.</summary>
    public int Nth;

    /// <summary>What is counted there: day 1, week 2, weekday 8.</summary>
    public int NthUnit;

    /// <summary>A holiday that moves, below 0.</summary>
    public int Holiday;

    /// <summary>"a few", «بضعة».</summary>
    public bool IsVague;

    public readonly bool IsRelative => Step is not null || Weekday >= 0 || (Year == 0 && Shape != DateShape.Duration);
}
