using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>Which findings to give. All that is given has to hold.</summary>
public sealed record FindingQuery
{
    /// <summary>Id of an indicator, or null.</summary>
    public string? Indicator { get; init; }

    /// <summary>Ids of indicators, any of which will do; or null. With <see cref="Indicator"/> one more.</summary>
    public IReadOnlyList<string>? Indicators { get; init; }

    /// <summary>Id of a place, or null: findings told of this place, alone or jointly with others.</summary>
    public string? Place { get; init; }

    /// <summary>
    /// Ids of places, any of which will do; or null. With <see cref="Place"/> one more. For a place with all that lies in it see
    /// <see cref="Record.Documents.Gazetteer.Inside"/>.
    /// </summary>
    public IReadOnlyList<string>? Places { get; init; }

    /// <summary>Id of a target, or null.</summary>
    public string? Target { get; init; }

    /// <summary>A target's group, or null.</summary>
    public string? Group { get; init; }

    /// <summary>How it stands, or null.</summary>
    public FindingStatus? Status { get; init; }

    /// <summary>What is measured, or null.</summary>
    public Measure? Measure { get; init; }

    /// <summary>The unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>Done, planned, alleged, …; or null.</summary>
    public FactMode? Mode { get; init; }

    /// <summary>Only findings whose time reaches this day or later; or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only findings whose time begins on this day or before; or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>As the record stood after this sequence number of the log; null for now.</summary>
    public long? AsOf { get; init; }

    /// <summary>Only findings that came up or changed after this sequence number of the log; or null. Not to be asked together with <see cref="AsOf"/>.</summary>
    public long? Since { get; init; }

    /// <summary>In which order. With <see cref="AsOf"/> it is always the latest time.</summary>
    public FindingOrder Order { get; init; }

    /// <summary>Where the page before ended, or null for the first.</summary>
    public PageCursor? After { get; init; }

    /// <summary>Most findings, at least 1.</summary>
    public int Limit { get; init; } = 1000;
}
