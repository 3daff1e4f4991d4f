namespace Sijill.Archive.Queries;

/// <summary>Which events to give. All that is given has to hold.</summary>
public sealed record EventQuery
{
    /// <summary>Id of a place, or null: events there, or in a place that lies inside it.</summary>
    public string? Place { get; init; }

    /// <summary>Only events that reach this day or later; or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only events that begin on this day or before; or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>As the record stood after this sequence number of the log; null for now.</summary>
    public long? AsOf { get; init; }
}
