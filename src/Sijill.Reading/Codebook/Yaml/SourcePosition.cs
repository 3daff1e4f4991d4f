namespace Sijill.Reading.Codebook.Yaml;

/// <summary>A place in a codebook file; line and column from 1.</summary>
internal readonly record struct SourcePosition(string File, int Line, int Column);
