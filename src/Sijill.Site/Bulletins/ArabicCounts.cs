using Sijill.Reading.Amounts;
using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>Arabic amounts with their bounds in words: «أكثر من عشرين عنصراً».</summary>
internal static class ArabicCounts
{
    private static readonly (decimal Low, decimal High, string Word)[] Vague =
    [
        (20, 99, "عشرات"),
        (200, 999, "مئات"),
        (2000, 9999, "آلاف"),
        (3000, 9999, "بضعة آلاف"),
        (20000, 99999, "عشرات آلاف"),
    ];

    /// <summary>An amount as the subject of a verb, or after a noun where <paramref name="genitive"/>; null for none that words of ours tell.</summary>
    /// <param name="value">The amount.</param>
    /// <param name="noun">What is counted.</param>
    /// <param name="of">What follows the noun: " من داعش", or "".</param>
    /// <param name="genitive">Whether it stands after a preposition or another noun.</param>
    public static string? Of(Bounds value, BulletinNoun noun, string of, bool genitive)
    {
        string about = value.Approximate ? "نحو " : "";
        bool after = genitive || value.Approximate;
        return value switch
        {
            { Low: { } low, High: null } when value.LowOpen => "أكثر من " + about + Count(low, true) + of,
            { Low: { } low, High: null } => "ما لا يقل عن " + about + Count(low, true) + of,
            { Low: null, High: { } high } when value.HighOpen => "أقل من " + about + Count(high, true) + of,
            { Low: null, High: { } high } => "ما لا يزيد على " + about + Count(high, true) + of,
            { Low: { } low, High: { } high } when low == high => about + Count(low, after) + of,
            { Low: { } low, High: { } high } when VagueWord(value) is { } word => (word, low, high) switch
            {
                ("بضعة آلاف", _, _) => word + " " + noun.Single + of,
                _ => word + " ال" + noun.Few + of,
            },
            { Low: { } low, High: { } high } when !value.Approximate && !value.LowOpen && !value.HighOpen => "ما بين "
                + Wording.Number(low)
                + " و"
                + DigitsWith(high, noun)
                + of,
            _ => null,
        };

        string Count(decimal number, bool after) =>
            number < 1 ? Wording.Number(number) + " " + noun.Single : ArabicNumerals.Counted(number, noun, after);
    }

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

    /// <summary>The end of a range stands in digits, as its beginning does.</summary>
    private static string DigitsWith(decimal number, BulletinNoun noun)
    {
        decimal rest = number % 100;
        return Wording.Number(number)
            + " "
            + (
                rest is >= 3 and <= 10 ? noun.Few
                : rest is >= 11 and <= 99 ? noun.Accusative
                : noun.Single
            );
    }
}
