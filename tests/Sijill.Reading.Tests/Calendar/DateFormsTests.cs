using CsCheck;
using Sijill.Reading.Calendar;
using Xunit;

namespace Sijill.Reading.Tests.Calendar;

public sealed class DateFormsTests
{
    private static readonly Gen<DateOnly> Days = Gen.Int[0, 60_000].Select(n => new DateOnly(1925, 1, 1).AddDays(n));

    [Fact]
    public void EveryDayInArabic_ReadsBackToItself() =>
        Days.Sample(day => AssertReads(DateWriter.Arabic(day), day), iter: 1_000);

    [Fact]
    public void EveryDayInEnglish_ReadsBackToItself() =>
        Days.Sample(day => AssertReads(DateWriter.English(day), day), iter: 2_000);

    [Fact]
    public void EveryDayInDigits_ReadsBackToItself() =>
        Days.Sample(day => AssertReads(DateWriter.Numeric(day), day), iter: 2_000);

    [Fact]
    public void EveryHijriDay_ReadsBackToItself() =>
        Gen.Select(Gen.Int[UmmAlQura.FirstYear, 1500], Gen.Int[1, 12], Gen.Int[1, 29])
            .Sample(
                (year, month, day) =>
                {
                    string name = DateWriter.HijriMonths[month - 1];
                    AssertReads(
                        [
                            $"{day} {name} {year} هـ",
                            $"{day} {name} {year}",
                            $"{DateWriter.Ordinal(day)} من {name} {year}",
                        ],
                        UmmAlQura.DayOf(year, month, day)
                    );
                },
                iter: 1_000
            );

    [Fact]
    public void TwoDaysOfAMonth_ReadBackAsTheirRange() =>
        Gen.Select(Days, Gen.Int[1, 28], Gen.Int[1, 28])
            .Sample(
                (day, a, b) =>
                {
                    if (a >= b)
                    {
                        return;
                    }
                    string month = DateWriter.ArabicMonths[0][day.Month - 1];
                    DateMention date = Assert.Single(DateCase.ReadAll($"بين {a} و{b} {month} {day.Year}", null));
                    Assert.Equal(
                        (new DateOnly(day.Year, day.Month, a), new DateOnly(day.Year, day.Month, b)),
                        (date.From, date.To)
                    );
                },
                iter: 1_000
            );

    private static void AssertReads(IEnumerable<string> forms, DateOnly day)
    {
        foreach (string form in forms)
        {
            List<DateMention> dates = DateCase.ReadAll(form, null);
            Assert.True(dates.Count == 1, $"{form}: {DateCase.Write(form, dates)}");
            Assert.Equal((form, day, day), (form, dates[0].From, dates[0].To));
            Assert.Equal(0, dates[0].Span.Start);
        }
    }
}
