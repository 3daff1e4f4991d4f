using System.Globalization;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Site.Publication;

/// <summary>A statement, an appeal or a commitment, as the public may know it. What is no property here is not published.</summary>
public sealed record PublicSaying
{
    /// <summary>Which of the three.</summary>
    public required SayingKind Kind { get; init; }

    /// <summary>Its place among those of its kind in the document, from 0.</summary>
    public required int Place { get; init; }

    /// <summary>Where it stands.</summary>
    public required PublicDocument Document { get; init; }

    /// <summary>Who speaks, asks or promises.</summary>
    public required PublicSource By { get; init; }

    /// <summary>Whom it is asked of or promised to.</summary>
    public required PublicSource To { get; init; }

    /// <summary>Of a statement, whether the words stand in quotation marks; else null.</summary>
    public required bool? Direct { get; init; }

    /// <summary>Of a commitment, EDTF by when; else null.</summary>
    public required string? Due { get; init; }

    /// <summary>Of a commitment, the claim that holds its figure; else null.</summary>
    public required ClaimKey? Claim { get; init; }

    /// <summary>Where its words stand in the document's text, in code points.</summary>
    public required CodePointSpan Span { get; init; }

    /// <summary>Its words with names masked.</summary>
    public required PublicSentence Words { get; init; }

    /// <summary>Of a commitment that has a figure, where it was asked for: the finding of what was promised; null where none is known.</summary>
    public PublicFinding? Promised { get; init; }

    /// <summary>What is recorded as done of it, the nearest in time first; where it was asked for.</summary>
    public IReadOnlyList<PublicFinding> Done { get; init; } = [];

    /// <summary>"s-", "a-" or "p-" by its kind, its document and its place there.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{"sap"[(int)Kind]}-{Document.Key}-{Place}");

    /// <summary>Reads an id of a kind.</summary>
    internal static bool TryParse(string text, SayingKind kind, out DocumentKey document, out int place)
    {
        document = default;
        place = 0;
        string[] parts = text.Split('-');
        return parts.Length == 3
            && parts[0].Length == 1
            && parts[0][0] == "sap"[(int)kind]
            && DocumentKey.TryParse(parts[1], out document)
            && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out place);
    }
}
