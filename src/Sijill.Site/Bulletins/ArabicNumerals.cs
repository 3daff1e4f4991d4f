using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>
/// Arabic numbers in words, as they agree with their noun: from three to ten the number takes the other gender, the ones of the teens too, and their tens do not.
/// Words up to 19, for full tens and for a hundred, as good prose has them; digits beyond.
/// </summary>
internal static class ArabicNumerals
{
    // Beside a masculine noun, and beside a feminine one.
    private static readonly (string Masculine, string Feminine)[] Ones =
    [
        ("", ""),
        ("واحد", "واحدة"),
        ("اثنان", "اثنتان"),
        ("ثلاثة", "ثلاث"),
        ("أربعة", "أربع"),
        ("خمسة", "خمس"),
        ("ستة", "ست"),
        ("سبعة", "سبع"),
        ("ثمانية", "ثماني"),
        ("تسعة", "تسع"),
        ("عشرة", "عشر"),
    ];

    private static readonly string[] Tens = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    /// <summary>A number with its noun.</summary>
    /// <param name="number">Not less than 1; whole numbers are told with their agreement, others in digits.</param>
    /// <param name="noun">What is counted.</param>
    /// <param name="genitive">Whether it stands after a preposition or another noun.</param>
    public static string Counted(decimal number, BulletinNoun noun, bool genitive)
    {
        if (number == 1)
        {
            return Beside(noun.Single, noun.Feminine ? "واحدة" : "واحد");
        }
        if (number == 2)
        {
            return genitive ? noun.TwoGenitive : noun.Two;
        }
        decimal rest = number % 100;
        string form =
            number != decimal.Truncate(number) ? noun.Single
            : rest is >= 3 and <= 10 ? noun.Few
            : rest is >= 11 and <= 99 ? noun.Accusative
            : noun.Single;
        return InWords(number, noun.Feminine, genitive) + " " + form;
    }

    /// <summary>The number alone: words where good prose has words, else digits.</summary>
    public static string InWords(decimal number, bool feminine, bool genitive) =>
        number switch
        {
            >= 3 and <= 10 when decimal.IsInteger(number) => Pick(Ones[(int)number], feminine),
            11 => feminine ? "إحدى عشرة" : "أحد عشر",
            12 => (feminine, genitive) switch
            {
                (true, true) => "اثنتي عشرة",
                (true, false) => "اثنتا عشرة",
                (false, true) => "اثني عشر",
                (false, false) => "اثنا عشر",
            },
            >= 13 and <= 19 when decimal.IsInteger(number) => Pick(Ones[(int)number - 10], feminine)
                + (feminine ? " عشرة" : " عشر"),
            >= 20 and <= 90 when number % 10 == 0 => Tens[((int)number / 10) - 2] + (genitive ? "ين" : "ون"),
            100 => "مئة",
            _ => Wording.Number(number),
        };

    private static string Pick((string Masculine, string Feminine) forms, bool feminine) =>
        feminine ? forms.Feminine : forms.Masculine;

    /// <summary>«مشتبه به واحد»: the adjective follows the whole noun.</summary>
    private static string Beside(string noun, string adjective) => noun + " " + adjective;
}
