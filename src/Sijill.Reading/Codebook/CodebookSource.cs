namespace Sijill.Reading.Codebook;

/// <summary>One file of a codebook.</summary>
/// <param name="Name">Its name, as messages show it; never opened.</param>
/// <param name="Text">Its YAML.</param>
public sealed record CodebookSource(string Name, string Text);
