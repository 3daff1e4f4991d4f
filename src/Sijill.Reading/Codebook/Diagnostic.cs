namespace Sijill.Reading.Codebook;

/// <summary>A mistake in a codebook, or a warning.</summary>
/// <param name="Code">Stable code of the message: "unknown-slot".</param>
/// <param name="File">File.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Hint">What to do about it, or null.</param>
/// <param name="IsWarning">Whether the codebook works all the same.</param>
public sealed record Diagnostic(
    string Code,
    string File,
    int Line,
    int Column,
    string Message,
    string? Hint,
    bool IsWarning = false
);
