namespace Sijill.Reading.Amounts;

/// <summary>A number of a text, before bounds.</summary>
/// <param name="Low">Its value, or the least of its interval.</param>
/// <param name="High">Its value, or the greatest of its interval.</param>
/// <param name="Scale">The scale that multiplies its last part: 1,000 of "5 thousand"; else 1.</param>
/// <param name="Start">Offset in the text as archived.</param>
/// <param name="Stop">Offset after it in the text as archived.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last one.</param>
/// <param name="Traits">How it is written.</param>
internal readonly record struct Numeral(
    decimal Low,
    decimal High,
    decimal Scale,
    int Start,
    int Stop,
    int First,
    int End,
    NumeralTraits Traits
)
{
    public bool Is(NumeralTraits trait) => (Traits & trait) != 0;

    public bool IsSingle => Low == High;
}
