namespace Sijill.Archive.Queries;

/// <summary>In which order findings are given.</summary>
public enum FindingOrder
{
    /// <summary>The latest last day first; undated ones last.</summary>
    LatestTime,

    /// <summary>What came up or changed last first.</summary>
    LastChanged,
}
