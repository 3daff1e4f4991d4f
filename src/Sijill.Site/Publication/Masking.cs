using System.Text;
using Sijill.Reading.Codebook;
using Sijill.Site.Publication.Names;

namespace Sijill.Site.Publication;

/// <summary>
/// Finds the names of private people in a text: whoever the codebook does not name. Time is linear in the length of the text. Safe for several threads.
/// What it does and cannot do: docs/design/masking.md.
/// </summary>
internal sealed class Masking
{
    private readonly CompiledCodebook _codebook;
    private readonly NameSenses _senses;

    /// <summary>Masks whom this codebook does not name.</summary>
    public Masking(CompiledCodebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        _codebook = codebook;
        _senses = new NameSenses(codebook.Lexicon);
    }

    /// <summary>The names in a text, in order, without overlap.</summary>
    /// <param name="text">A sentence, a title, or a whole text.</param>
    /// <param name="sure">Whether no other name can be in it; where not, the words wait for a reviewer.</param>
    public IReadOnlyList<MaskedSpan> Names(string text, out bool sure)
    {
        ArgumentNullException.ThrowIfNull(text);
        var finder = new NameFinder(text, _codebook, _senses);
        List<FoundName> found = finder.Find();
        sure = finder.IsSure;
        if (found.Count == 0)
        {
            return [];
        }
        var spans = new MaskedSpan[found.Count];
        int floor = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = finder.Mask(found[i], floor, i + 1 < found.Count ? found[i + 1].Start : text.Length);
            floor = spans[i].End;
        }
        return spans;
    }

    /// <summary>The text with its names replaced; null where masking is unsure.</summary>
    public string? Masked(string text)
    {
        IReadOnlyList<MaskedSpan> names = Names(text, out bool sure);
        if (!sure)
        {
            return null;
        }
        if (names.Count == 0)
        {
            return text;
        }
        var masked = new StringBuilder(text.Length);
        int at = 0;
        foreach (MaskedSpan name in names)
        {
            masked.Append(text, at, name.Start - at).Append(name.Replacement);
            at = name.End;
        }
        return masked.Append(text, at, text.Length - at).ToString();
    }
}
