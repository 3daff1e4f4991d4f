namespace Sijill.Reading.Tests.Amounts;

/// <summary>Writes a number in English words; a test's counterpart of the reader.</summary>
public static class EnglishNumberWriter
{
    private static readonly string[] Small =
    [
        "zero",
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
    ];

    private static readonly string[] Tens =
    [
        "",
        "",
        "twenty",
        "thirty",
        "forty",
        "fifty",
        "sixty",
        "seventy",
        "eighty",
        "ninety",
    ];

    private static readonly (long Scale, string Name)[] Scales =
    [
        (1_000_000_000, "billion"),
        (1_000_000, "million"),
        (1_000, "thousand"),
    ];

    public static string Write(long number, bool british, bool hyphens)
    {
        if (number == 0)
        {
            return Small[0];
        }
        var parts = new List<string>();
        foreach ((long scale, string name) in Scales)
        {
            int count = (int)(number / scale % 1000);
            if (count > 0)
            {
                parts.Add(BelowThousand(count, british, hyphens) + " " + name);
            }
        }
        int low = (int)(number % 1000);
        if (low > 0)
        {
            parts.Add((british && low < 100 && parts.Count > 0 ? "and " : "") + BelowThousand(low, british, hyphens));
        }
        return string.Join(' ', parts);
    }

    private static string BelowThousand(int number, bool british, bool hyphens)
    {
        var parts = new List<string>();
        if (number >= 100)
        {
            parts.Add(Small[number / 100] + " hundred");
        }
        int low = number % 100;
        if (low > 0)
        {
            if (british && parts.Count > 0)
            {
                parts.Add("and");
            }
            parts.Add(
                low < 20 ? Small[low] : Tens[low / 10] + (low % 10 > 0 ? (hyphens ? "-" : " ") + Small[low % 10] : "")
            );
        }
        return string.Join(' ', parts);
    }
}
