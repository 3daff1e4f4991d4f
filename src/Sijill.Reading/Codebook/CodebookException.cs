namespace Sijill.Reading.Codebook;

/// <summary>Thrown where a codebook cannot be compiled.</summary>
public sealed class CodebookException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(diagnostics.Count == 0 ? "The codebook cannot be compiled." : diagnostics[0].Message)
{
    /// <summary>All mistakes that were found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;
}
