using System.Globalization;
using Sijill.Site.Words;

namespace Sijill.Site.Charts;

/// <summary>Words in and under a chart.</summary>
internal sealed record ChartWords
{
    private static readonly string[] ShortMonths =
    [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ];

    private static readonly Dictionary<string, string> ArabicUnits = new(StringComparer.Ordinal)
    {
        ["people"] = "أشخاص",
        ["families"] = "عائلات",
        ["countries"] = "دول",
        ["operations"] = "عمليات",
        ["strikes"] = "ضربات",
        ["attacks"] = "هجمات",
        ["sorties"] = "طلعات",
        ["places"] = "مواقع",
        ["things"] = "قطع",
        ["ordinal"] = "الترتيب",
        ["share"] = "في المئة",
        ["USD"] = "دولار",
        ["EUR"] = "يورو",
    };

    private static readonly ChartWords English = new()
    {
        Language = "en",
        Closed = "closed",
        Thousands = "thousands of {0}",
        Millions = "millions of {0}",
        Billions = "billions of {0}",
        Dot = "a figure",
        Ring = "about",
        Diamond = "values that exclude each other, side by side",
        Bar = "a figure over its whole period",
        AboutBar = "about",
        Band = "from the least to the most of a range",
        Frame = "only the most is known, or disputed",
        Days = "the days that it is told of",
        Range = "from the least to the most that is said",
        ArrowUp = "more than, at least",
        ArrowDown = "fewer than, at most",
        Unknown = "no number is given",
        Line = "line between two counts; dotted over more than half a year of silence",
        Key = "How to read it",
        Links = "Every mark leads to its evidence.",
    };

    private static readonly ChartWords Arabic = new()
    {
        Language = "ar",
        Closed = "أُغلق",
        Thousands = "{0} بالآلاف",
        Millions = "{0} بالملايين",
        Billions = "{0} بالمليارات",
        Dot = "رقم",
        Ring = "نحو",
        Diamond = "قيم متضاربة، جنباً إلى جنب",
        Bar = "رقم على امتداد فترته كلها",
        AboutBar = "نحو",
        Band = "من أقل النطاق إلى أكثره",
        Frame = "لا يُعرف إلا الحد الأعلى، أو متضارب",
        Days = "الأيام التي يُروى عنها",
        Range = "من أقل ما قيل إلى أكثره",
        ArrowUp = "أكثر من، على الأقل",
        ArrowDown = "أقل من، على الأكثر",
        Unknown = "لم يُذكر عدد",
        Line = "خط بين عددين؛ منقّط حيث طال الصمت أكثر من نصف عام",
        Key = "كيف يُقرأ الرسم",
        Links = "كل علامة تقود إلى شاهدها.",
    };

    /// <summary>The words of a language.</summary>
    public static ChartWords For(string language) => language == "ar" ? Arabic : English;

    public required string Language { get; init; }
    public required string Closed { get; init; }
    public required string Thousands { get; init; }
    public required string Millions { get; init; }
    public required string Billions { get; init; }
    public required string Dot { get; init; }
    public required string Ring { get; init; }
    public required string Diamond { get; init; }
    public required string Bar { get; init; }
    public required string AboutBar { get; init; }
    public required string Band { get; init; }
    public required string Frame { get; init; }
    public required string Days { get; init; }
    public required string Range { get; init; }
    public required string ArrowUp { get; init; }
    public required string ArrowDown { get; init; }
    public required string Unknown { get; init; }
    public required string Line { get; init; }
    public required string Key { get; init; }
    public required string Links { get; init; }

    /// <summary>What a shape means; null for one that a legend does not tell.</summary>
    public string? Of(ShapeKind kind) =>
        kind switch
        {
            ShapeKind.Dot => Dot,
            ShapeKind.Ring => Ring,
            ShapeKind.Diamond => Diamond,
            ShapeKind.Bar => Bar,
            ShapeKind.AboutBar => AboutBar,
            ShapeKind.Band => Band,
            ShapeKind.Frame => Frame,
            ShapeKind.Days => Days,
            ShapeKind.Range => Range,
            ShapeKind.ArrowUp => ArrowUp,
            ShapeKind.ArrowDown => ArrowDown,
            ShapeKind.Unknown => Unknown,
            ShapeKind.Dispute => null,
        };

    /// <summary>What a value is counted in, with the scale of the axis: "people", "millions of USD".</summary>
    public string Unit(string unit, double scale)
    {
        string name =
            Language == "ar" ? ArabicUnits.GetValueOrDefault(unit, unit)
            : unit == "share" ? "per cent"
            : unit;
        return scale switch
        {
            1e9 => string.Format(CultureInfo.InvariantCulture, Billions, name),
            1e6 => string.Format(CultureInfo.InvariantCulture, Millions, name),
            1e3 => string.Format(CultureInfo.InvariantCulture, Thousands, name),
            _ => name,
        };
    }

    /// <summary>By what values are divided on an axis that goes up to some value, so that its words have room.</summary>
    public static double Scale(double most) =>
        most >= 1e10 ? 1e9
        : most >= 1e7 ? 1e6
        : most >= 1e6 ? 1e3
        : 1;

    /// <summary>A value of the axis.</summary>
    public static string Value(double value, double scale) =>
        (value / scale) is var shown && shown < 1e9
            ? Wording.Number((decimal)shown)
            : shown.ToString("0.#E0", CultureInfo.InvariantCulture);

    /// <summary>The words of a stroke of the axis of time: over it, and under it the year.</summary>
    public (string Upper, string Lower) Time(TimeTick tick)
    {
        string year = tick.Day.Year.ToString(CultureInfo.InvariantCulture);
        string month = Language == "ar" ? ArabicWording.ShortMonth(tick.Day.Month) : ShortMonths[tick.Day.Month - 1];
        return tick.Step switch
        {
            TimeStep.Year => (year, ""),
            TimeStep.Month => (month, year),
            TimeStep.Day => (tick.Day.Day.ToString(CultureInfo.InvariantCulture) + " " + month, year),
        };
    }
}
