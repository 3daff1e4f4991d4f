using Sijill.Record.Claims;

namespace Sijill.Site.Publication;

/// <summary>Offsets in code points, in which the record counts, as offsets into the string.</summary>
internal sealed class TextOffsets
{
    private readonly int _length;
    private readonly int[]? _map;

    /// <summary>Offsets into a text.</summary>
    public TextOffsets(string text)
    {
        _length = text.Length;
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF'))
        {
            return;
        }
        var map = new List<int>(text.Length + 1);
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            map.Add(i);
        }
        _map = [.. map];
    }

    /// <summary>Where a run stands; what lies beyond the text is cut off.</summary>
    public (int Start, int End) Of(CodePointSpan span)
    {
        int start = At(span.Start);
        return (start, Math.Max(start, At(span.End)));
    }

    private int At(int codePoint) =>
        codePoint <= 0 ? 0
        : _map is null ? Math.Min(codePoint, _length)
        : codePoint < _map.Length ? _map[codePoint]
        : _length;
}
