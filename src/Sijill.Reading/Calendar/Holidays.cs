namespace Sijill.Reading.Calendar;

/// <summary>Holidays by name. The value of the word that starts them says which: a phrase is its words after that.</summary>
internal static class Holidays
{
    private const int Easter = -1;
    private const int Thanksgiving = -2;
    private const int FathersDay = -3;
    private const int GoodFriday = -4;
    private const int LaborDay = -5;
    private const int MemorialDay = -6;

    /// <summary>First word, the words after it, and the day: month × 100 + day, 10000 more where Hijri, or one that moves. Longer names stand before their beginnings.</summary>
    private static readonly (string First, string[] After, int Day)[] Names =
    [
        ("ليله", ["راس", "السنه", "الجديده"], 1231),
        ("ليله", ["راس", "السنه"], 1231),
        ("راس", ["السنه", "الهجريه"], 10101),
        ("راس", ["السنه", "الميلاديه"], 101),
        ("راس", ["السنه", "الجديده"], 101),
        ("راس", ["السنه"], 101),
        ("عيد", ["راس", "السنه"], 101),
        ("عيد", ["الفطر"], 11001),
        ("عيد", ["الاضحي"], 11210),
        ("عيد", ["الميلاد"], 1225),
        ("عيد", ["الفصح"], Easter),
        ("عيد", ["الشكر"], Thanksgiving),
        ("عيد", ["العمال"], 501),
        ("عيد", ["الحب"], 214),
        ("عيد", ["النوروز"], 321),
        ("عيد", ["نوروز"], 321),
        ("يوم", ["الشكر"], Thanksgiving),
        ("يوم", ["الاب"], FathersDay),
        ("يوم", ["عاشوراء"], 10110),
        ("يوم", ["عرفه"], 11209),
        ("المولد", ["النبوي"], 10312),
        ("كريسماس", [], 1225),
        ("الكريسماس", [], 1225),
        ("عاشوراء", [], 10110),
        ("نوروز", [], 321),
        ("new", ["year", "'s", "eve"], 1231),
        ("new", ["year", "'s", "day"], 101),
        ("new", ["years", "eve"], 1231),
        ("new", ["years", "day"], 101),
        ("independence", ["day"], 704),
        ("labor", ["day"], LaborDay),
        ("memorial", ["day"], MemorialDay),
        ("valentine", ["'s", "day"], 214),
        ("good", ["friday"], GoodFriday),
        ("الجمعه", ["العظيمه"], GoodFriday),
        ("يوم", ["الجمعه", "العظيمه"], GoodFriday),
        ("يوم", ["الارض"], 330),
        ("يوم", ["العمال"], 501),
        ("عيد", ["الام"], 321),
        ("يوم", ["المراه"], 308),
        ("christmas", ["eve"], 1224),
        ("christmas", ["day"], 1225),
        ("christmas", [], 1225),
        ("thanksgiving", ["day"], Thanksgiving),
        ("thanksgiving", [], Thanksgiving),
        ("easter", ["sunday"], Easter),
        ("easter", [], Easter),
        ("halloween", [], 1031),
        ("ashura", [], 10110),
        ("nowruz", [], 321),
        ("newroz", [], 321),
        ("eid", ["al", "-", "fitr"], 11001),
        ("eid", ["al", "-", "adha"], 11210),
    ];

    /// <summary>First words, each once, for the table of words.</summary>
    public static readonly string[] FirstWords = Firsts();

    private static string[] Firsts()
    {
        var firsts = new List<string>();
        foreach ((string first, _, _) in Names)
        {
            if (!firsts.Contains(first))
            {
                firsts.Add(first);
            }
        }
        return [.. firsts];
    }

    public static bool TryRead(DateTokens t, int i, ref DatePoint p)
    {
        if (
            !t.Is(i, DateWordKind.Holiday, out int first, out int cut)
            || (t.Text[i].IsLatin && (t.Text[i].Flags & Text.TokenFlags.Capitalised) == 0)
        )
        {
            return false;
        }
        foreach ((string word, string[] rest, int day) in Names)
        {
            if (word != FirstWords[first] || !Follow(t, i + 1, rest))
            {
                continue;
            }
            int hijri = day > 10000 ? day - 10000 : 0;
            p = new DatePoint
            {
                Weekday = -1,
                Shape = DateShape.Day,
                End = i + 1 + rest.Length,
                Cut = cut,
                Holiday = day < 0 ? day : 0,
                IsHijri = hijri > 0,
                Month = day < 0 ? 0 : (hijri > 0 ? hijri : day) / 100,
                Day = day < 0 ? 0 : (hijri > 0 ? hijri : day) % 100,
            };
            p.End += IsBlessed(t, p.End) ? 1 : 0;
            MonthDates.YearAfter(t, ref p);
            if (p.Year == 0 && t.Text[i].IsArabic && UnitDates.Step(t, p.End) is { } step && step != 0)
            {
                (p.IsPast, p.IsFuture) = (step < 0, step > 0);
                p.End++;
            }
            return true;
        }
        return false;
    }

    /// <summary>A holiday that moves: in its year, or the latest that does not lie after the reference.</summary>
    public static (Edtf Edtf, DateOnly? From, DateOnly? To) Of(in DatePoint p, DateOnly? reference, int grace)
    {
        int year = p.Year > 0 ? p.Year : (reference?.Year ?? 0) + (p.Unit == 4 ? p.Step ?? 0 : 0);
        if (year is < 2 or > 9000)
        {
            return (new Edtf("XXXX"), null, null);
        }
        DateOnly day = In(p.Holiday, year);
        if (p.Year == 0 && p.Unit == 0 && reference is { } r)
        {
            day =
                p.IsFuture && day < r ? In(p.Holiday, year + 1)
                : !p.IsFuture && day > r.AddDays(grace) ? In(p.Holiday, year - 1)
                : day;
        }
        return (Edtf.Of(day), day, day);
    }

    /// <summary>«عيد الأضحى المبارك», «رمضان المبارك».</summary>
    public static bool IsBlessed(DateTokens t, int i) =>
        t.IsForm(i, "المبارك") || t.IsForm(i, "السعيد") || t.IsForm(i, "المجيد") || t.IsForm(i, "المباركه");

    private static bool Follow(DateTokens t, int i, string[] words)
    {
        for (int k = 0; k < words.Length; k++)
        {
            if (!t.IsForm(i + k, words[k]) && !(words[k] == "-" && t.Mark(i + k) == '-'))
            {
                return false;
            }
        }
        return true;
    }

    private static DateOnly In(int holiday, int year) =>
        holiday switch
        {
            Thanksgiving => Nth(year, 11, DayOfWeek.Thursday, 4),
            FathersDay => Nth(year, 6, DayOfWeek.Sunday, 3),
            GoodFriday => EasterIn(year).AddDays(-2),
            LaborDay => Nth(year, 9, DayOfWeek.Monday, 1),
            MemorialDay => Nth(year, 6, DayOfWeek.Monday, 1).AddDays(-7),
            _ => EasterIn(year),
        };

    private static DateOnly Nth(int year, int month, DayOfWeek weekday, int n)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays((((int)weekday - (int)first.DayOfWeek + 7) % 7) + (7 * (n - 1)));
    }

    /// <summary>The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).</summary>
    private static DateOnly EasterIn(int year)
    {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return new DateOnly(year, n / 31, (n % 31) + 1);
    }
}
