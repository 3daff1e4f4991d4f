using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;

namespace Sijill.Site.Publication;

/// <summary>A happening as many documents tell of it, as the public may know it. What is no property here is not published.</summary>
public sealed record PublicEvent
{
    /// <summary>Its id.</summary>
    public required EventId Id { get; init; }

    /// <summary>What kind.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>When.</summary>
    public required ClaimTime Time { get; init; }

    /// <summary>Where: the smallest places that may be told.</summary>
    public required IReadOnlyList<RecordPlace> Places { get; init; }

    /// <summary>Who did it.</summary>
    public required IReadOnlyList<PublicSource> Actors { get; init; }

    /// <summary>Whom or what it struck; <see cref="PublicSubject.Hidden"/> for a name that is not published.</summary>
    public required IReadOnlyList<string> Targets { get; init; }

    /// <summary>Deaths by side; never added.</summary>
    public required Deaths Deaths { get; init; }

    /// <summary>UCDP GED, date_prec.</summary>
    public required int DatePrecision { get; init; }

    /// <summary>UCDP GED, where_prec.</summary>
    public required int PlacePrecision { get; init; }

    /// <summary>UCDP GED, event_clarity.</summary>
    public required int Clarity { get; init; }

    /// <summary>How many documents tell of it, copies of one text being one.</summary>
    public required int Sources { get; init; }

    /// <summary>Its claims, by key.</summary>
    public required IReadOnlyList<ClaimKey> Claims { get; init; }

    /// <summary>The documents that tell of it, in order.</summary>
    public required IReadOnlyList<DocumentKey> Documents { get; init; }

    /// <summary>Who says it.</summary>
    public required IReadOnlyList<PublicSource> Origins { get; init; }
}
