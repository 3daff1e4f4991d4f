using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Archive.Queries;

/// <summary>Which statements, appeals and commitments to give. All that is given has to hold.</summary>
public sealed record SayingQuery
{
    /// <summary>Which of the three, or null for all.</summary>
    public SayingKind? Kind { get; init; }

    /// <summary>Who speaks, asks or promises, or null; <see cref="SourceRef.Nobody"/> asks for what the text gives to nobody.</summary>
    public SourceRef? By { get; init; }

    /// <summary>Whom it is asked of or promised to, or null.</summary>
    public SourceRef? To { get; init; }

    /// <summary>Only of documents published on this day or later; or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only of documents published on this day or before; or null.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Language of the document, "ar" or "en", or null.</summary>
    public string? Language { get; init; }

    /// <summary>Only of this document; or null.</summary>
    public DocumentKey? Document { get; init; }

    /// <summary>Most of them on a page, at least 1.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Where the page before ended, or null for the first.</summary>
    public PageCursor? After { get; init; }
}
