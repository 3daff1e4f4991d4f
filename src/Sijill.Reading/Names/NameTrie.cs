using Sijill.Reading.Text;

namespace Sijill.Reading.Names;

/// <summary>A name that was recognised.</summary>
/// <param name="FirstToken">First token.</param>
/// <param name="EndToken">After the last token.</param>
/// <param name="Span">Where it stands, without clitics before it.</param>
/// <param name="Meaning">Index into <see cref="NameTrie.Meanings"/>: the entities that the name may stand for.</param>
public readonly record struct NameMatch(int FirstToken, int EndToken, TextSpan Span, int Meaning);

/// <summary>Names of entities as a trie over folded tokens.</summary>
public sealed class NameTrie
{
    /// <summary>For each meaning the entities (indexes) that the name may stand for; <c>Short</c> where it needs context («القيادة»).</summary>
    public IReadOnlyList<NameMeaning> Meanings { get; init; } = [];

    /// <summary>Whether a name may start with this folded form (clitics and all).</summary>
    public bool MayStart(ReadOnlySpan<char> form) => false;

    /// <summary>The longest name that starts at a token, behind clitics if need be.</summary>
    public bool TryMatch(TokenizedText text, int at, int end, out NameMatch match)
    {
        match = default;
        return false;
    }
}

/// <summary>What a name may stand for.</summary>
/// <param name="Entities">Indexes of entities, in the codebook's order.</param>
/// <param name="IsShort">Whether it stands for one of them only in a context that has named it, or by default for the first.</param>
public sealed record NameMeaning(IReadOnlyList<int> Entities, bool IsShort);
