namespace Sijill.Record.Reconciliation;

/// <summary>How a finding stands: the first of these that holds.</summary>
public enum FindingStatus : byte
{
    /// <summary>One document gives it two unlike figures that the rules cannot tell apart: to be reviewed.</summary>
    Ambiguous,

    /// <summary>All that was said of it has been taken back.</summary>
    Retracted,

    /// <summary>Two current origins exclude each other.</summary>
    Disputed,

    /// <summary>An origin says something else now than before.</summary>
    Revised,

    /// <summary>Two or more independent interests agree.</summary>
    Corroborated,

    /// <summary>Several documents, one interest.</summary>
    Repeated,

    /// <summary>One document.</summary>
    Single,
}
