using Sijill.Record.Documents;

namespace Sijill.Record.Acts;

/// <summary>The day on which a document was published. It is read again with that day.</summary>
public sealed record DateDocumentAct : Act
{
    /// <summary>The document.</summary>
    public required DocumentKey Document { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }
}
