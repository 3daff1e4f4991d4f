namespace Sijill.Reading.Codebook;

/// <summary>Compiles the files of a codebook, together with the language files of the reader.</summary>
public static class CodebookCompiler
{
    /// <summary>Compiles. Throws <see cref="CodebookException"/> with every mistake found; warnings go to <paramref name="warnings"/>.</summary>
    public static CompiledCodebook Compile(IReadOnlyList<CodebookSource> sources, ICollection<Diagnostic>? warnings = null) =>
        throw new CodebookException([new Diagnostic("empty", sources.Count == 0 ? "" : sources[0].Name, 1, 1, "The compiler is not there yet.", null)]);
}
