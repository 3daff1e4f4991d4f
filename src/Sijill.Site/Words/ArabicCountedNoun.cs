namespace Sijill.Site.Words;

/// <summary>A noun in the forms that it takes beside a number. One and two stand without a digit.</summary>
/// <param name="One">«شخص واحد».</param>
/// <param name="Two">«شخصان».</param>
/// <param name="TwoGenitive">«شخصين», after a preposition.</param>
/// <param name="Few">After 3 to 10: «أشخاص».</param>
/// <param name="Many">After 11 to 99: «شخصاً».</param>
/// <param name="Hundred">After 0, full hundreds and fractions: «شخص».</param>
internal sealed record ArabicCountedNoun(
    string One,
    string Two,
    string TwoGenitive,
    string Few,
    string Many,
    string Hundred
)
{
    /// <summary>The number with its noun.</summary>
    public string Of(decimal number, bool genitive)
    {
        if (number == 1)
        {
            return One;
        }
        if (number == 2)
        {
            return genitive ? TwoGenitive : Two;
        }
        decimal rest = number % 100;
        string noun =
            number != decimal.Truncate(number) ? Hundred
            : rest is >= 3 and <= 10 ? Few
            : rest is >= 11 and <= 99 ? Many
            : Hundred;
        return Wording.Number(number) + " " + noun;
    }
}
