namespace Sijill.Reading.Codebook;

/// <summary>Compiles the files of a codebook, together with the language files of the reader.</summary>
public static class CodebookCompiler
{
    /// <summary>Compiles. Throws <see cref="CodebookException"/> with every mistake found; warnings go to <paramref name="warnings"/>.</summary>
    public static CompiledCodebook Compile(IReadOnlyList<CodebookSource> sources, ICollection<Diagnostic>? warnings = null) =>
        Quick.Compile(sources);
}
