namespace Sijill.Site.Publication.Names;

/// <summary>A private name in a text.</summary>
/// <param name="Start">UTF-16 offset of its first character, without clitics.</param>
/// <param name="End">Offset after its last.</param>
/// <param name="First">Its first token; -1 of what is no name but a way to reach a person.</param>
/// <param name="Next">The token after its last.</param>
internal readonly record struct FoundName(int Start, int End, int First, int Next);
