namespace Sijill.Reading.Codebook;

/// <summary>Clitics that were cut from a token's form.</summary>
[Flags]
public enum Clitics : ushort
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>و.</summary>
    And = 1,

    /// <summary>ف.</summary>
    Then = 2,

    /// <summary>ب.</summary>
    With = 4,

    /// <summary>ل (also of لل).</summary>
    For = 8,

    /// <summary>ك.</summary>
    Like = 16,

    /// <summary>س of the future.</summary>
    Will = 32,

    /// <summary>ال (also of لل).</summary>
    The = 64,

    /// <summary>A pronoun at the end: ه ها هم هما هن ك كم نا ي ني.</summary>
    Pronoun = 128,
}
