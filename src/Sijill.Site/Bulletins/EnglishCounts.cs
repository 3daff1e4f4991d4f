using Sijill.Reading.Amounts;
using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>English amounts with their bounds in words: "more than 22 ISIS fighters".</summary>
internal static class EnglishCounts
{
    private static readonly string[] Small =
    [
        "no",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
    ];

    private static readonly (decimal Low, decimal High, string Word)[] Vague =
    [
        (24, 99, "dozens of"),
        (40, 199, "scores of"),
        (200, 999, "hundreds of"),
        (2000, 9999, "thousands of"),
        (20000, 99999, "tens of thousands of"),
        (200000, 999999, "hundreds of thousands of"),
    ];

    /// <summary>An amount with its noun; null for none that words of ours tell.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="one">The noun for one: "ISIS fighter".</param>
    /// <param name="many">The noun for several: "ISIS fighters".</param>
    public static string? Of(Bounds value, string one, string many)
    {
        string about = value.Approximate ? "about " : "";
        return value switch
        {
            { Low: { } low, High: null } when value.LowOpen => "more than " + about + Count(low),
            { Low: { } low, High: null } => "at least " + about + Count(low),
            { Low: null, High: { } high } when value.HighOpen => "fewer than " + about + Count(high),
            { Low: null, High: { } high } => "at most " + about + Count(high),
            { Low: { } low, High: { } high } when low == high => about + Count(low),
            { Low: { }, High: { } } when VagueWord(value) is { } word => word + " " + many,
            { Low: { } low, High: { } high } when !value.Approximate && !value.LowOpen && !value.HighOpen => "between "
                + Wording.Number(low)
                + " and "
                + Wording.Number(high)
                + " "
                + many,
            _ => null,
        };

        string Count(decimal number) => Number(number) + " " + (number == 1 ? one : many);
    }

    private static string Number(decimal number) =>
        number < Small.Length && decimal.IsInteger(number) && number >= 0 ? Small[(int)number] : Wording.Number(number);

    private static string? VagueWord(Bounds value)
    {
        foreach ((decimal low, decimal high, string word) in Vague)
        {
            if (value.Approximate && value.Low == low && value.High == high)
            {
                return word;
            }
        }
        return null;
    }
}
