namespace Sijill.Site.Publication;

/// <summary>What a reviewer decided.</summary>
public enum CorrectionKind
{
    /// <summary>A claim is what its text says.</summary>
    Confirmed,

    /// <summary>A claim no longer counts.</summary>
    Retracted,

    /// <summary>The value of a finding.</summary>
    Chosen,

    /// <summary>Claims are of one fact.</summary>
    Merged,

    /// <summary>Claims are not of that fact.</summary>
    Split,

    /// <summary>Reports are of one happening.</summary>
    EventsMerged,

    /// <summary>Reports are not of that happening.</summary>
    EventsSplit,

    /// <summary>The day of a document.</summary>
    Dated,

    /// <summary>The day on which a stock ended.</summary>
    Closed,
}
