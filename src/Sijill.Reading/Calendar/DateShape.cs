namespace Sijill.Reading.Calendar;

/// <summary>What a date expression names.</summary>
public enum DateShape : byte
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>From one day to another.</summary>
    Days,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A year.</summary>
    Year,

    /// <summary>A season of a year.</summary>
    Season,

    /// <summary>A week.</summary>
    Week,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>Ten years.</summary>
    Decade,

    /// <summary>From a start up to the reference.</summary>
    Since,

    /// <summary>A length of time: it names no day.</summary>
    Duration,

    /// <summary>A time of day.</summary>
    Clock,

    /// <summary>Something that comes again: "every Friday".</summary>
    Set,

    /// <summary>A hundred years, or more than one century.</summary>
    Century,
}
