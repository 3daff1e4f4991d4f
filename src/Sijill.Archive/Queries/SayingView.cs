using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Archive.Queries;

/// <summary>A statement, an appeal or a commitment with its document: one of the three is given.</summary>
/// <param name="Document">Where it stands.</param>
/// <param name="By">Who speaks, asks or promises; nobody where the text does not say.</param>
/// <param name="To">Whom it is asked of or promised to; nobody where the text does not say, and of a statement.</param>
/// <param name="Words">The words, from the text as archived: nobody's name is masked.</param>
public sealed record SayingView(DocumentView Document, SourceRef By, SourceRef To, string Words)
{
    /// <summary>Where it is a statement.</summary>
    public RecordStatement? Statement { get; init; }

    /// <summary>Where it is an appeal.</summary>
    public RecordAppeal? Appeal { get; init; }

    /// <summary>Where it is a commitment.</summary>
    public RecordCommitment? Commitment { get; init; }

    /// <summary>Its place among those of its kind in the document, from 0.</summary>
    public int Place { get; init; }

    /// <summary>Which of the three it is.</summary>
    public SayingKind Kind =>
        Statement is not null ? SayingKind.Statement
        : Appeal is not null ? SayingKind.Appeal
        : SayingKind.Commitment;
}
