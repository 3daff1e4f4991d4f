namespace Sijill.Reading.Text;

/// <summary>Clitics before a stem. The values are those of the lexicon's <c>Clitics</c>, which has pronouns too.</summary>
[Flags]
internal enum FrontClitics : ushort
{
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
}
