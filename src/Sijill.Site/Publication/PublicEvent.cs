using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;

namespace Sijill.Site.Publication;

/// <summary>A happening as the public may know it. What is no property here is not published.</summary>
public sealed record PublicEvent
{
    /// <summary>Its id.</summary>
    public required EventId Id { get; init; }

    /// <summary>What kind.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>When.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>Where: places of the codebook alone.</summary>
    public required IReadOnlyList<RecordPlace> Places { get; init; }

    /// <summary>Who did it.</summary>
    public required IReadOnlyList<PublicSource> Actors { get; init; }

    /// <summary>Whom or what it struck: ids of the codebook and names of groups.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>Deaths by side; never added over sides.</summary>
    public required Deaths Deaths { get; init; }

    /// <summary>UCDP's precision of the day, 1 to 5.</summary>
    public required int DatePrecision { get; init; }

    /// <summary>UCDP's precision of the place, 1 to 7.</summary>
    public required int PlacePrecision { get; init; }

    /// <summary>UCDP's clarity, 1 or 2.</summary>
    public required int Clarity { get; init; }

    /// <summary>The sub-event type of ACLED that comes nearest; "" where none does.</summary>
    public required string AcledType { get; init; }

    /// <summary>How many documents tell of it, copies of one text being one.</summary>
    public required int Sources { get; init; }

    /// <summary>Who says it.</summary>
    public required IReadOnlyList<PublicSource> Origins { get; init; }

    /// <summary>The documents that tell of it.</summary>
    public required IReadOnlyList<DocumentKey> Documents { get; init; }

    /// <summary>Its claims.</summary>
    public required IReadOnlyList<ClaimKey> Claims { get; init; }
}
