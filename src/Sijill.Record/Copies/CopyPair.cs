using Sijill.Record.Documents;

namespace Sijill.Record.Copies;

/// <summary>Two documents of which one carries the other.</summary>
/// <param name="First">The lower key.</param>
/// <param name="Second">The higher key.</param>
public readonly record struct CopyPair(DocumentKey First, DocumentKey Second);
