using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>A point of a series, as the public may know it.</summary>
public sealed record PublicSeriesPoint
{
    /// <summary>The stretch of time, or that of the one finding.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>The best value; of a gathered flow the sum of what does not overlap.</summary>
    public required Bounds Value { get; init; }

    /// <summary>From the least to the most that anybody says.</summary>
    public required Bounds Range { get; init; }

    /// <summary>Of a point that is one disputed finding each value that a current origin says, the least first; else none.</summary>
    public required IReadOnlyList<Bounds> Said { get; init; }

    /// <summary>The findings that it is made of.</summary>
    public required IReadOnlyList<FindingId> Findings { get; init; }

    /// <summary>Findings of the same stretch that are not in it, since they overlap with what is.</summary>
    public required IReadOnlyList<FindingId> LeftOut { get; init; }

    /// <summary>Days of the stretch of which a flow tells.</summary>
    public required int DaysTold { get; init; }

    /// <summary>Whether one of its findings is disputed.</summary>
    public required bool IsDisputed { get; init; }

    /// <summary>Days from its last day to the day asked on; negative where that lies before.</summary>
    public required int Age { get; init; }

    /// <summary>Whether it lies after the day on which its stock was closed.</summary>
    public required bool IsAfterClosing { get; init; }

    /// <summary>Who says it first, each once.</summary>
    public required IReadOnlyList<PublicSource> SaidBy { get; init; }
}
