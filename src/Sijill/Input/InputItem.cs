using Sijill.Reading.Extraction;

namespace Sijill.Input;

/// <summary>A document to read, or why one could not be had.</summary>
/// <param name="Document">The document, or null.</param>
/// <param name="Problem">One line for people, or null.</param>
/// <param name="Bytes">How many bytes of input it took, for progress.</param>
internal sealed record InputItem(DocumentInput? Document, string? Problem, long Bytes);
