using Sijill.Reading.Text;

namespace Sijill.Reading.Names;

/// <summary>A name that was recognised.</summary>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">After the last token.</param>
/// <param name="Span">Where it stands, without clitics before it.</param>
/// <param name="Meaning">Index into <see cref="NameTrie.Meanings"/>: the entities that the name may stand for.</param>
public readonly record struct NameMatch(int FirstToken, int EndToken, TextSpan Span, int Meaning);
