using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Record.Series;

/// <summary>A point of a series. Where nothing is told there is no point: silence is not zero.</summary>
public sealed record SeriesPoint
{
    /// <summary>The stretch of time, or that of the one finding.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>The best value; of a gathered flow the sum of what does not overlap.</summary>
    public required Bounds Value { get; init; }

    /// <summary>From the least to the most that anybody says.</summary>
    public required Bounds Range { get; init; }

    /// <summary>The findings that it is made of.</summary>
    public required IReadOnlyList<FindingId> Findings { get; init; }

    /// <summary>Their claims, in order.</summary>
    public required IReadOnlyList<ClaimKey> Claims { get; init; }

    /// <summary>Findings of the same stretch that are not in it, since they overlap with what is.</summary>
    public required IReadOnlyList<FindingId> LeftOut { get; init; }

    /// <summary>Days of the stretch of which a flow tells; those of the finding itself where nothing is gathered.</summary>
    public required int DaysTold { get; init; }

    /// <summary>Whether one of its findings is disputed.</summary>
    public required bool IsDisputed { get; init; }

    /// <summary>Days from its last day to the day asked on; negative where that lies before.</summary>
    public required int Age { get; init; }

    /// <summary>Whether it lies after the day on which its stock was closed.</summary>
    public required bool IsAfterClosing { get; init; }
}
