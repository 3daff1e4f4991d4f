namespace Sijill.Reading.Text;

/// <summary>A word, a run of digits, a mark or a line end of a text.</summary>
/// <param name="Start">Offset in the text as archived.</param>
/// <param name="End">Offset after it in the text as archived.</param>
/// <param name="FormStart">Offset of its folded form in the folded characters.</param>
/// <param name="FormLength">Length of its folded form.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Flags">What the folded form no longer shows.</param>
public readonly record struct Token(int Start, int End, int FormStart, int FormLength, TokenKind Kind, TokenFlags Flags)
{
    /// <summary>Where it stands in the text as archived.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether white space stands before it.</summary>
    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    /// <summary>Whether it is a word in Arabic script.</summary>
    public bool IsArabic => (Flags & TokenFlags.Arabic) != 0;

    /// <summary>Whether it is a word in Latin script.</summary>
    public bool IsLatin => (Flags & TokenFlags.Latin) != 0;
}
