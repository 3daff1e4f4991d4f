namespace Sijill.Record.Documents;

/// <summary>From where a document's day of publication is known, the surest last but one; an act of a reviewer is above all.</summary>
public enum PublishedFrom : byte
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>The dateline of the text.</summary>
    Dateline,

    /// <summary>A <c>time</c> element of the page.</summary>
    Time,

    /// <summary>A <c>meta</c> element of the page.</summary>
    Meta,

    /// <summary>The page's JSON-LD.</summary>
    JsonLd,

    /// <summary>Given with the document: a column of a table, a member of a JSON line, a flag.</summary>
    Given,

    /// <summary>A reviewer dated it.</summary>
    Act,
}
