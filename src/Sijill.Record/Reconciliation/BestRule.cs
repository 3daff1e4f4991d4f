namespace Sijill.Record.Reconciliation;

/// <summary>Why a value is shown as the best: the first rule that leaves one.</summary>
public enum BestRule : byte
{
    /// <summary>There is no value.</summary>
    None,

    /// <summary>A reviewer chose it.</summary>
    Reviewer,

    /// <summary>It stands on the page of whoever said it.</summary>
    IssuersPage,

    /// <summary>Most origins say it.</summary>
    MostOrigins,

    /// <summary>It was said last (of one day, by the lowest claim key).</summary>
    LatestSaid,
}
