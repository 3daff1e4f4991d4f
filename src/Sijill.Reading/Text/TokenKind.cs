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
