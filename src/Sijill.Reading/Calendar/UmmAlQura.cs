namespace Sijill.Reading.Calendar;

/// <summary>
/// The Umm al-Qura calendar, years 1300 to 1600 AH, month by month as ICU (islamic-umalqura) has it. .NET's own table differs from it before 1420 and after 1450.
/// </summary>
internal static class UmmAlQura
{
    /// <summary>The first year of the table.</summary>
    public const int FirstYear = 1300;

    /// <summary>The last year of the table.</summary>
    public const int LastYear = 1600;

    // 1 Muharram 1300.
    private static readonly DateOnly Start = new(1882, 11, 12);

    // For each year twelve bits, the first month lowest: 1 where the month has 30 days, else 29.
    private static ReadOnlySpan<ushort> Months =>
        [
            0x555,
            0x2AB,
            0x937,
            0x2B6,
            0x576,
            0x36C,
            0xB55,
            0xAAA,
            0x956,
            0x49E, // 1300
            0x95D,
            0x2BA,
            0x5B5,
            0x3AA,
            0xB4B,
            0xA96,
            0x52E,
            0x2AD,
            0x56D,
            0xB5A, // 1310
            0x752,
            0xF25,
            0xE8A,
            0xD16,
            0xA56,
            0xAB5,
            0x6B4,
            0xDA9,
            0xB92,
            0xB25, // 1320
            0x64B,
            0xA9B,
            0x35A,
            0x6D9,
            0x5D4,
            0xDA5,
            0xD4A,
            0xA95,
            0x536,
            0x975, // 1330
            0x2F4,
            0x6E9,
            0x6D4,
            0x6A9,
            0x535,
            0x25D,
            0x4BD,
            0x9BA,
            0x3B4,
            0xB69, // 1340
            0xB2A,
            0xA55,
            0x4AD,
            0xA5D,
            0x2DA,
            0x6D9,
            0xEAA,
            0xE94,
            0xD2A,
            0xC56, // 1350
            0x4AE,
            0xA6D,
            0x56A,
            0xD55,
            0xD4A,
            0xA93,
            0x52B,
            0xA5B,
            0x53A,
            0x6B5, // 1360
            0xEA9,
            0xD52,
            0xD29,
            0xA55,
            0x4AD,
            0x56D,
            0xAEA,
            0x6E4,
            0xED1,
            0xDA2, // 1370
            0xAAA,
            0x95A,
            0x2DA,
            0x5B9,
            0xBB2,
            0x764,
            0x6C9,
            0x555,
            0x2AB,
            0x4DB, // 1380
            0xABA,
            0x5B4,
            0xDA9,
            0xD52,
            0xAA5,
            0x92D,
            0x26D,
            0x8ED,
            0x2DA,
            0xAD5, // 1390
            0xAA5,
            0xA4B,
            0x497,
            0x937,
            0x2B6,
            0x975,
            0xD69,
            0xD52,
            0xC95,
            0x92B, // 1400
            0x25B,
            0x4DB,
            0x9D5,
            0x5D2,
            0xDA5,
            0xD4A,
            0xA95,
            0x54D,
            0xAAD,
            0x3AA, // 1410
            0xBD2,
            0xBC4,
            0xB89,
            0xA95,
            0x52D,
            0x5AD,
            0xB6A,
            0x6D4,
            0xDC9,
            0xD92, // 1420
            0xAA6,
            0x956,
            0x2AE,
            0x56D,
            0x36A,
            0xB55,
            0xAAA,
            0x94D,
            0x49D,
            0x95D, // 1430
            0x2BA,
            0x5B5,
            0x5AA,
            0xD55,
            0xA9A,
            0x92E,
            0x26E,
            0x55D,
            0xADA,
            0x6D4, // 1440
            0x6A5,
            0xB27,
            0xA4D,
            0x4AD,
            0x56D,
            0xB5A,
            0x754,
            0xF49,
            0xE92,
            0xD26, // 1450
            0xA56,
            0x356,
            0x6B5,
            0xBAA,
            0xB92,
            0xB25,
            0x68B,
            0xA9B,
            0x55A,
            0xADA, // 1460
            0x5B4,
            0xDA9,
            0xB52,
            0xA9A,
            0x536,
            0x276,
            0x575,
            0xAF2,
            0x6D4,
            0x6A9, // 1470
            0x555,
            0x2AD,
            0x4BD,
            0x9BA,
            0x574,
            0xB69,
            0xB52,
            0xA95,
            0x52D,
            0xA5D, // 1480
            0x4DA,
            0xAD9,
            0x6B2,
            0xE95,
            0xE2A,
            0xC96,
            0x92E,
            0xAAD,
            0x56A,
            0xD65, // 1490
            0xD4A,
            0xD15,
            0x62B,
            0xC5B,
            0x53A,
            0x6B5,
            0xDB2,
            0xD64,
            0xD29,
            0xA55, // 1500
            0x4AD,
            0x96D,
            0xAEA,
            0x6E8,
            0xED1,
            0xDA4,
            0xD4A,
            0xA6A,
            0x2DA,
            0x5B9, // 1510
            0xB72,
            0xB68,
            0x6D1,
            0x655,
            0x4AB,
            0x95B,
            0x2BA,
            0x5B5,
            0xDA9,
            0xD52, // 1520
            0xCA6,
            0x94E,
            0x46E,
            0x95D,
            0x4DA,
            0xAD5,
            0xAAA,
            0xA4D,
            0x49B,
            0x937, // 1530
            0x4B6,
            0x975,
            0xD6A,
            0xD52,
            0xAA5,
            0x94B,
            0x2AB,
            0x55B,
            0xAD9,
            0x5D2, // 1540
            0xDC5,
            0xD92,
            0xB25,
            0x555,
            0xAB5,
            0x5B4,
            0xBA9,
            0x7A2,
            0x745,
            0x593, // 1550
            0xAAB,
            0x4D6,
            0x9D6,
            0x5D2,
            0xBA5,
            0xB4A,
            0xA95,
            0x4AD,
            0x15D,
            0x2DD, // 1560
            0x9DA,
            0x5B4,
            0x5A9,
            0x52D,
            0x25B,
            0x8B7,
            0x176,
            0x56D,
            0xB6A,
            0xACA, // 1570
            0xA96,
            0x52B,
            0x15B,
            0x2BB,
            0x5B6,
            0xDAA,
            0xB94,
            0xD46,
            0xA8D,
            0x52D, // 1580
            0xA9D,
            0x55A,
            0x755,
            0x749,
            0xF13,
            0xE4A,
            0xA96,
            0x556,
            0x6B5,
            0xBAA, // 1590
            0xB94, // 1600
        ];

    /// <summary>Days of a month: 29 or 30.</summary>
    public static int DaysIn(int year, int month) => 29 + ((Months[year - FirstYear] >> (month - 1)) & 1);

    /// <summary>The Gregorian day of a Hijri date within the table.</summary>
    public static DateOnly DayOf(int year, int month, int day)
    {
        int days = day - 1;
        for (int y = FirstYear; y < year; y++)
        {
            days += 348 + System.Numerics.BitOperations.PopCount(Months[y - FirstYear]);
        }
        for (int m = 1; m < month; m++)
        {
            days += DaysIn(year, m);
        }
        return Start.AddDays(days);
    }

    /// <summary>The Hijri year in which a Gregorian day lies, or 0 outside the table.</summary>
    public static int YearOf(DateOnly day)
    {
        DateOnly first = Start;
        for (int y = FirstYear; y <= LastYear; y++)
        {
            DateOnly next = first.AddDays(348 + System.Numerics.BitOperations.PopCount(Months[y - FirstYear]));
            if (day >= first && day < next)
            {
                return y;
            }
            first = next;
        }
        return 0;
    }
}
