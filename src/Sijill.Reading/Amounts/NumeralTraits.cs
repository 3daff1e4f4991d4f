namespace Sijill.Reading.Amounts;

/// <summary>How a number is written.</summary>
[Flags]
internal enum NumeralTraits : ushort
{
    None = 0,
    Ordinal = 1,
    Share = 2,

    /// <summary>An interval by its word.</summary>
    Vague = 4,

    /// <summary>No value, only a lower bound.</summary>
    Indefinite = 8,

    /// <summary>Nothing below its scale is said.</summary>
    Rounded = 16,

    /// <summary>Digits only.</summary>
    Digits = 32,

    /// <summary>Behind an Arabic article.</summary>
    Definite = 64,

    /// <summary>Digits with separators of thousands.</summary>
    Grouped = 128,
}
