namespace Sijill.Reading.Calendar;

/// <summary>What a word is to a date.</summary>
internal enum DateWordKind : byte
{
    None,
    Month,
    HijriMonth,
    Weekday,

    /// <summary>A day by its distance from the reference: today 0, yesterday -1.</summary>
    Relative,

    /// <summary>day 1, week 2, month 3, year 4, quarter 5, decade 6, hour 7 (times of day).</summary>
    Unit,
    Last,
    Next,
    This,
    Early,
    Mid,
    Late,
    PartOfDay,
    From,
    Since,
    Until,
    Between,
    And,
    Of,
    The,
    Ago,
    Season,

    /// <summary>A number of 1 to 31 in words, ordinal or not.</summary>
    Number,
    HijriMark,
    GregorianMark,
    Corresponding,
    In,
    On,
    Every,
    For,

    /// <summary>The first word of a holiday's name; its value is its place in <see cref="Holidays.FirstWords"/>.</summary>
    Holiday,

    /// <summary>The seventies: 70.</summary>
    Decade,

    /// <summary>"the rest of", «بقية».</summary>
    Rest,
    Weekend,

    /// <summary>"a few", «بضعة»: taken for three.</summary>
    Few,
    After,

    /// <summary>A century 1, two of them 2.</summary>
    Century,
}
