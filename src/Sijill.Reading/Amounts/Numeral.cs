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

/// <summary>A number of a text, before bounds.</summary>
/// <param name="Low">Its value, or the least of its interval.</param>
/// <param name="High">Its value, or the greatest of its interval.</param>
/// <param name="Scale">The scale that multiplies its last part: 1,000 of "5 thousand"; else 1.</param>
/// <param name="Start">Offset in the text as archived.</param>
/// <param name="Stop">Offset after it in the text as archived.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct Numeral(decimal Low, decimal High, decimal Scale, int Start, int Stop, int First, int End, NumeralTraits Traits)
{
    public bool Is(NumeralTraits trait) => (Traits & trait) != 0;

    public bool IsSingle => Low == High;
}
