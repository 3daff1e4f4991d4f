using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>A row of the table of documents.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Key">Its key.</param>
/// <param name="Address">Where it came from.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When, or null.</param>
/// <param name="Root">Root of its cluster of copies; itself where it is nobody's copy.</param>
/// <param name="Text">Row of its text.</param>
/// <param name="Reading">Sequence number of its reading.</param>
/// <param name="IsRow">Whether it is a row of a table.</param>
internal sealed record StoredDocument(
    long Id,
    DocumentKey Key,
    string Address,
    SourceRef Outlet,
    DateOnly? Published,
    DocumentKey Root,
    long Text,
    long Reading,
    bool IsRow
);
