using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>Which findings to give. All that is given has to hold.</summary>
public sealed record FindingQuery
{
    /// <summary>Id of an indicator, or null.</summary>
    public string? Indicator { get; init; }

    /// <summary>Id of a place, or null: findings told of this place, alone or jointly with others.</summary>
    public string? Place { get; init; }

    /// <summary>Id of a target, or null.</summary>
    public string? Target { get; init; }

    /// <summary>A target's group, or null.</summary>
    public string? Group { get; init; }

    /// <summary>How it stands, or null.</summary>
    public FindingStatus? Status { get; init; }

    /// <summary>Only findings whose time reaches this day or later; or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only findings whose time begins on this day or before; or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>As the record stood after this sequence number of the log; null for now.</summary>
    public long? AsOf { get; init; }

    /// <summary>Most findings, at least 1.</summary>
    public int Limit { get; init; } = 1000;
}
