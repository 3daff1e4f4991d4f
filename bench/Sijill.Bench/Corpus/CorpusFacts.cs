using System.Globalization;

namespace Sijill.Bench.Corpus;

/// <summary>Facts by number: what happened, in which district, on which day; and the sentence that tells one in either language.</summary>
internal static class CorpusFacts
{
    private const int Days = 4017;

    // A corpus day by day begins in 2008: a million documents reach from there to the end of 2025.
    private const int DaysBefore = 2557;
    private static readonly DateOnly First = new(2015, 1, 1);

    private static readonly string[] English =
    [
        "On {1}, {0} ISIS members were killed in an operation in {2}.",
        "On {1}, security forces arrested {0} suspects in {2}.",
        "On {1}, {0} civilians were wounded in {2}.",
        "On {1}, {0} families were displaced from {2}.",
        "On {1}, {0} civilians were abducted in {2}.",
        "On {1}, {0} civilians were killed in {2}.",
        "On {1}, {0} soldiers were wounded in {2}.",
    ];

    private static readonly string[] Arabic =
    [
        "في {1}، قُتل {0} من عناصر داعش في عملية في {2}.",
        "في {1}، اعتقلت القوات الأمنية {0} مشتبهاً في {2}.",
        "في {1}، أصيب {0} مدنياً بجروح في {2}.",
        "في {1}، نزحت {0} عائلة من {2}.",
        "في {1}، خُطف {0} مدنياً في {2}.",
        "في {1}، قُتل {0} مدنياً في {2}.",
        "في {1}، أصيب {0} جندياً بجروح في {2}.",
    ];

    private static readonly string[] ArabicMonths =
    [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ];

    /// <summary>Facts of one day: one of each kind in each district.</summary>
    private static int OfADay { get; } = 7 * CorpusPlaces.All.Length;

    /// <summary>How many facts there are from 2015 on; larger numbers are of the days before, the later the earlier.</summary>
    public static int Count { get; } = OfADay * Days;

    /// <summary>A fact of a running number: neighbours are far apart in what, where and when.</summary>
    public static int Of(long number) => (int)((ulong)number * 2_654_435_761 % (ulong)Count);

    /// <summary>A fact of a running number: day by day from 2008 on, all facts of a day before those of the next. After 2025 they begin anew.</summary>
    public static int ByDay(long number)
    {
        long day = (number / OfADay % (DaysBefore + Days)) - DaysBefore;
        // 145 and the facts of a day have no common divisor: each comes once.
        long what = number % OfADay * 145 % OfADay;
        return (int)(day >= 0 ? (day * OfADay) + what : Count + ((-1 - day) * OfADay) + what);
    }

    /// <summary>The day of a fact.</summary>
    public static DateOnly DayOf(int fact) =>
        fact < Count ? First.AddDays(fact / OfADay) : First.AddDays(-1 - ((fact - Count) / OfADay));

    /// <summary>The sentence that tells it.</summary>
    public static string Tell(int fact, int figure, bool arabic)
    {
        (string english, string name) = CorpusPlaces.All[fact / 7 % CorpusPlaces.All.Length];
        DateOnly day = DayOf(fact);
        CultureInfo culture = CultureInfo.InvariantCulture;
        string date = arabic
            ? string.Create(culture, $"{day.Day} {ArabicMonths[day.Month - 1]} {day.Year}")
            : day.ToString("d MMMM yyyy", culture);
        return string.Format(culture, (arabic ? Arabic : English)[fact % 7], figure, date, arabic ? name : english);
    }
}
