using System.Collections.Frozen;
using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>A closed set of words, folded when it is made and asked for by folded form.</summary>
internal sealed class WordSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <summary>The words of a text, parted by blanks.</summary>
    public WordSet(params ReadOnlySpan<string> lines)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            foreach (string word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(Folding.Fold(word));
            }
        }
        _words = words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> form) => _words.Contains(form);
}
