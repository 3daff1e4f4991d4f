namespace Sijill.Reading.Extraction;

/// <summary>A text to read, with what is known of it. The title is context: no span points into it.</summary>
/// <param name="Id">The caller's name for it.</param>
/// <param name="Text">The text as archived.</param>
public sealed record DocumentInput(string Id, string Text)
{
    /// <summary>Its title, where that is not part of the text.</summary>
    public string? Title { get; init; }

    /// <summary>The day it was published; null where unknown: then nothing is guessed.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>"ar" or "en"; null to tell from the letters.</summary>
    public string? Language { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }
}
