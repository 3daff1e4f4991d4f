using Sijill.Archive.Pipeline;

namespace Sijill.Site;

/// <summary>What a site is told when it starts.</summary>
public sealed record SiteOptions
{
    /// <summary>Folder of the record that it publishes. It need not be there yet: pages say so until it is.</summary>
    public required string Record { get; init; }

    /// <summary>Makes the look-ups of the codebook whose files the record keeps; of the program's own where it keeps none.</summary>
    public required Func<IReadOnlyList<Reading.Codebook.CodebookSource>, Knowledge> Knowledge { get; init; }

    /// <summary>Addresses to listen on, as in <c>http://127.0.0.1:5210</c>.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5210"];

    /// <summary>The address that the public knows it by, without a slash at its end; null: as each request names it.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>Where to write about corrections: an address of a page or of mail; null where the operator has given none.</summary>
    public string? Contact { get; init; }

    /// <summary>Whether texts may be pasted and addresses given to be checked.</summary>
    public bool Check { get; init; } = true;

    /// <summary>Private networks (CIDR) that an address that is checked may lead into: for intranets and tests. None by default.</summary>
    public IReadOnlyList<string> AllowedNetworks { get; init; } = [];

    /// <summary>Whether the record is the starter record: pages say that its samples are invented.</summary>
    public bool IsDemo { get; init; }
}
