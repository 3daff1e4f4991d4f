using Sijill.Record.Events;

namespace Sijill.Archive.Queries;

/// <summary>Which events to give. All that is given has to hold.</summary>
public sealed record EventQuery
{
    /// <summary>Id of a place, or null: events there, or in a place that lies inside it.</summary>
    public string? Place { get; init; }

    /// <summary>What kind of happening, or null.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>Only events that reach this day or later; or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only events that begin on this day or before; or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>As the record stood after this sequence number of the log; null for now.</summary>
    public long? AsOf { get; init; }

    /// <summary>Most events on a page, at least 1; all are given where no pages are asked for.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Where the page before ended, or null for the first.</summary>
    public PageCursor? After { get; init; }
}
