using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;

namespace Sijill.Site.Publication;

/// <summary>A figure of a text that somebody checks, beside the record.</summary>
public sealed record CheckedFigure
{
    /// <summary>Its key: only on the page that shows it.</summary>
    public required ClaimKey Key { get; init; }

    /// <summary>Its place in the text, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>What it is about.</summary>
    public required Subject Subject { get; init; }

    /// <summary>When it holds.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>What the text says.</summary>
    public required Bounds Value { get; init; }

    /// <summary>How it stands to the record.</summary>
    public required CheckVerdict Verdict { get; init; }

    /// <summary>The fact that it agrees with or differs from; null where there is none.</summary>
    public required PublicFinding? Finding { get; init; }
}
