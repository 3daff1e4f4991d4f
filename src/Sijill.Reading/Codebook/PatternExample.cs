namespace Sijill.Reading.Codebook;

/// <summary>A text beside a pattern.</summary>
/// <param name="Text">The text.</param>
/// <param name="Claims">What it gives in short notation: "killed 5 people", "population &lt;30000 people", "operations &gt;22".</param>
/// <param name="File">Codebook file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record PatternExample(string Text, IReadOnlyList<string> Claims, string File, int Line, int Column);
