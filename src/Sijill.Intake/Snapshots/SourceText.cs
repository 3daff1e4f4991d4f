namespace Sijill.Intake.Snapshots;

/// <summary>A text with what its snapshot tells about it.</summary>
/// <param name="Address">Where it came from.</param>
/// <param name="Text">The text to be archived: LF line ends, no byte order mark; otherwise as written.</param>
public sealed record SourceText(string Address, string Text) : IntakeItem(Address)
{
    /// <summary>Title, where that is not part of the text; or null.</summary>
    public string? Title { get; init; }

    /// <summary>Day of publication, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>What told that day.</summary>
    public DayOrigin PublishedFrom { get; init; }

    /// <summary>"ar", "en", … as the source says, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Name of who published it as the source says (site name, member "outlet"), or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Address at which a person can read it, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Whether the whole text may be shown to the public: own articles, public-domain releases, samples.</summary>
    public bool Republish { get; init; }

    /// <summary>How the text was made of the bytes, step by step.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];
}
