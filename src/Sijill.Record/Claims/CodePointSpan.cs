namespace Sijill.Record.Claims;

/// <summary>
/// A half-open run of Unicode code points of a document's text (the TextPositionSelector of W3C Web Annotation). <c>default</c> is the empty run at 0.
/// </summary>
/// <param name="Start">Offset of the first code point.</param>
/// <param name="End">Offset after the last one; never less than <paramref name="Start"/>.</param>
public readonly record struct CodePointSpan(int Start, int End)
{
    /// <summary>Number of code points.</summary>
    public int Length => End - Start;

    /// <summary>Whether nothing lies inside.</summary>
    public bool IsEmpty => End <= Start;
}
