namespace Sijill.Reading.Text;

/// <summary>Turns UTF-16 offsets of a text into offsets in Unicode code points, which public formats count.</summary>
public sealed class CodePointMap
{
    // Offsets of the low surrogates, ascending: each stands for one code unit too many.
    private readonly int[] _lows;

    /// <summary>A map of one text.</summary>
    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int n = 0;
        for (int i = 1; i < text.Length; i++)
        {
            n += char.IsSurrogatePair(text[i - 1], text[i]) ? 1 : 0;
        }
        _lows = n == 0 ? [] : new int[n];
        for (int i = 1, k = 0; i < text.Length && k < n; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                _lows[k++] = i;
            }
        }
    }

    /// <summary>The offset in code points of an offset in code units.</summary>
    public int Of(int offset)
    {
        if (_lows.Length == 0)
        {
            return offset;
        }
        int at = Array.BinarySearch(_lows, offset);
        return offset - (at < 0 ? ~at : at);
    }
}
