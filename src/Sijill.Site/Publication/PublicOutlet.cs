namespace Sijill.Site.Publication;

/// <summary>Who publishes, and what of theirs the record holds now, as the public may know it.</summary>
public sealed record PublicOutlet
{
    /// <summary>Id in the codebook, or a host.</summary>
    public required string Id { get; init; }

    /// <summary>Whether the codebook names it.</summary>
    public required bool Known { get; init; }

    /// <summary>Its name in Arabic.</summary>
    public required string Arabic { get; init; }

    /// <summary>Its name in English.</summary>
    public required string English { get; init; }

    /// <summary>How many current documents, rows of tables among them.</summary>
    public int Documents { get; init; }

    /// <summary>How many of them are rows of tables.</summary>
    public int Rows { get; init; }

    /// <summary>How many carry what another document says.</summary>
    public int Carried { get; init; }

    /// <summary>How many claims they make.</summary>
    public int Claims { get; init; }

    /// <summary>How many claims of copies say otherwise than the text that they carry.</summary>
    public int Corrupted { get; init; }

    /// <summary>First day of publication, or null.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day of publication, or null.</summary>
    public DateOnly? Last { get; init; }
}
