namespace Sijill.Reading.Codebook;

/// <summary>What is wrong with a codebook, before it is known where.</summary>
internal readonly record struct Message(string Code, string Text, string? Hint, bool IsWarning = false);
