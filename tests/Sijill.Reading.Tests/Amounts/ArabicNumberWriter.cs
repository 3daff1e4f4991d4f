namespace Sijill.Reading.Tests.Amounts;

/// <summary>Writes a number in Arabic words, by the rules of the standard language; a test's counterpart of the reader.</summary>
public static class ArabicNumberWriter
{
    private static readonly string[] Stems = ["", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع"];
    private static readonly string[] Tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

    private static readonly (long Scale, string One, string Two, string Few)[] Scales =
    [
        (1_000_000_000, "مليار", "مليار", "مليارات"),
        (1_000_000, "مليون", "مليون", "ملايين"),
        (1_000, "ألف", "ألف", "آلاف"),
    ];

    public static string Write(long number, ArabicSpelling spelling)
    {
        if (number == 0)
        {
            return "صفر";
        }
        var parts = new List<string>();
        foreach ((long scale, string one, string two, string few) in Scales)
        {
            int count = (int)(number / scale % 1000);
            if (count > 0)
            {
                parts.Add(Scaled(count, one, two, few, spelling));
            }
        }
        AddBelowThousand((int)(number % 1000), spelling, parts);
        return string.Join(spelling.DetachedWaw ? " و " : " و", parts);
    }

    private static string Scaled(int count, string one, string two, string few, ArabicSpelling spelling)
    {
        // What a scale counts is masculine, whatever the noun.
        ArabicSpelling masculine = spelling with
        {
            Feminine = false,
        };
        switch (count)
        {
            case 1:
                return one;
            case 2:
                return two + (spelling.Case == ArabicCase.Nominative ? "ان" : "ين");
        }
        var parts = new List<string>();
        AddBelowThousand(count, masculine, parts);
        string words = string.Join(spelling.DetachedWaw ? " و " : " و", parts);
        int low = count % 100;
        return words
            + " "
            + (
                low is >= 3 and <= 10 ? few
                : low >= 11 ? one + "ا"
                : one
            );
    }

    private static void AddBelowThousand(int number, ArabicSpelling spelling, List<string> parts)
    {
        int hundreds = number / 100;
        if (hundreds > 0)
        {
            parts.Add(Hundreds(hundreds, spelling));
        }
        int low = number % 100;
        if (low is > 0 and < 20)
        {
            parts.Add(BelowTwenty(low, spelling));
        }
        else if (low >= 20)
        {
            if (low % 10 > 0)
            {
                parts.Add(BelowTwenty(low % 10, spelling));
            }
            parts.Add(Tens[low / 10] + (spelling.Case == ArabicCase.Nominative ? "ون" : "ين"));
        }
    }

    private static string Hundreds(int hundreds, ArabicSpelling spelling)
    {
        string hundred = spelling.LongHundred ? "مائ" : "مئ";
        return hundreds switch
        {
            1 => hundred + "ة",
            2 => hundred + (spelling.Case == ArabicCase.Nominative ? "تان" : "تين"),
            _ => Stems[hundreds] + (spelling.FusedHundreds ? "" : " ") + hundred + "ة",
        };
    }

    private static string BelowTwenty(int number, ArabicSpelling spelling)
    {
        bool feminine = spelling.Feminine;
        bool nominative = spelling.Case == ArabicCase.Nominative;
        return number switch
        {
            1 => feminine ? "واحدة" : "واحد",
            2 => (feminine ? "اثنت" : "اثن") + (nominative ? "ان" : "ين"),
            10 => feminine ? "عشر" : "عشرة",
            11 => feminine ? "إحدى عشرة" : "أحد عشر",
            12 => (feminine ? "اثنت" : "اثن") + (nominative ? "ا" : "ي") + (feminine ? " عشرة" : " عشر"),
            < 10 => Stems[number] + (feminine ? "" : "ة"),
            _ => Stems[number - 10] + (feminine ? " عشرة" : "ة عشر"),
        };
    }
}
