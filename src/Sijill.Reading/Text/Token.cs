namespace Sijill.Reading.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters of one script; in Latin script an inner apostrophe belongs to the word, a possessive 's is a word of its own.</summary>
    Word,

    /// <summary>Digits only, without separators: "12,500" is three tokens.</summary>
    Digits,

    /// <summary>One other character.</summary>
    Punctuation,

    /// <summary>A run of line ends.</summary>
    LineEnd,
}

/// <summary>What the folded form no longer shows.</summary>
[Flags]
public enum TokenFlags : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>White space, a line end or the start of the text stands before it.</summary>
    SpaceBefore = 1,

    /// <summary>A Latin word whose first letter is a capital.</summary>
    Capitalised = 2,

    /// <summary>A Latin word of at least two letters, all of them capitals.</summary>
    AllCapitals = 4,

    /// <summary>Letters of Arabic script.</summary>
    Arabic = 8,

    /// <summary>Letters of Latin script.</summary>
    Latin = 16,

    /// <summary>Its last letter is ى, which folding makes ي: على is not علي.</summary>
    FinalAlefMaqsura = 32,

    /// <summary>Its last letter is ة, which folding makes ه.</summary>
    FinalTaMarbuta = 64,
}

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
