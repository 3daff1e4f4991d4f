using System.Globalization;

namespace Sijill.Reading.Tests.Calendar;

/// <summary>Writes a day in each form that news uses; a test's counterpart of the reader.</summary>
public static class DateWriter
{
    private static readonly string[] Units =
    [
        "",
        "الحادي",
        "الثاني",
        "الثالث",
        "الرابع",
        "الخامس",
        "السادس",
        "السابع",
        "الثامن",
        "التاسع",
    ];
    private static readonly string[] Weekdays =
    [
        "الأحد",
        "الاثنين",
        "الثلاثاء",
        "الأربعاء",
        "الخميس",
        "الجمعة",
        "السبت",
    ];

    /// <summary>Month names: Levantine, Egyptian, Moroccan, Algerian, Sorani.</summary>
    public static readonly string[][] ArabicMonths =
    [
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
        ],
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
        ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        [
            "کانوونی دووەم",
            "شوبات",
            "ئازار",
            "نیسان",
            "ئایار",
            "حوزەیران",
            "تەمموز",
            "ئاب",
            "ئەیلوول",
            "تشرینی یەکەم",
            "تشرینی دووەم",
            "کانوونی یەکەم",
        ],
    ];

    public static readonly string[] HijriMonths =
    [
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة",
        "ذو الحجة",
    ];

    public static IEnumerable<string> Arabic(DateOnly day)
    {
        foreach (string[] months in ArabicMonths)
        {
            string month = months[day.Month - 1];
            yield return $"{day.Day} {month} {day.Year}";
            yield return $"{Eastern(day.Day)} {month} {Eastern(day.Year)}";
            yield return $"{day.Day} من شهر {month} من عام {day.Year}";
            yield return $"{Ordinal(day.Day)} من {month} {day.Year}";
            yield return $"{Weekdays[(int)day.DayOfWeek]} {day.Day} {month} {day.Year}";
        }
        yield return $"{day.Day} {ArabicMonths[0][day.Month - 1]}/{ArabicMonths[1][day.Month - 1]} {day.Year}";
    }

    public static IEnumerable<string> English(DateOnly day)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        yield return day.ToString("MMMM d, yyyy", culture);
        yield return day.ToString("d MMMM yyyy", culture);
        yield return day.ToString("MMM. d, yyyy", culture);
        yield return day.ToString("d MMM yyyy", culture);
        yield return day.ToString("dddd, MMMM d, yyyy", culture);
    }

    public static IEnumerable<string> Numeric(DateOnly day)
    {
        CultureInfo culture = CultureInfo.InvariantCulture;
        yield return day.ToString("yyyy-MM-dd", culture);
        yield return $"{day.Year}/{day.Month}/{day.Day}";
        yield return $"{day.Day}/{day.Month}/{day.Year}";
        yield return $"{day.Day}.{day.Month}.{day.Year}";
        yield return $"{day.Day}-{day.Month}-{day.Year}";
        yield return $"{Eastern(day.Year)}/{Eastern(day.Month)}/{Eastern(day.Day)}";
    }

    /// <summary>The ordinal of a day of a month: «الحادي والعشرون» in the oblique case.</summary>
    public static string Ordinal(int day) =>
        day switch
        {
            1 => "الأول",
            < 10 => Units[day],
            10 => "العاشر",
            < 20 => Units[day - 10] + " عشر",
            20 => "العشرين",
            < 30 => Units[day - 20] + " والعشرين",
            30 => "الثلاثين",
            _ => Units[day - 30] + " والثلاثين",
        };

    private static string Eastern(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('٠' + digit - '0')));
}
