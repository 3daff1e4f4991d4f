namespace Sijill.Input;

/// <summary>How the inputs are to be taken.</summary>
/// <param name="Files">Paths, or "-" for standard input.</param>
/// <param name="IsJsonLines">Whether each line is a document.</param>
/// <param name="Lossy">Whether bytes that are no UTF-8 become U+FFFD.</param>
/// <param name="Published">The day of publication where a document names none.</param>
internal sealed record InputOptions(IReadOnlyList<string> Files, bool IsJsonLines, bool Lossy, DateOnly? Published);
