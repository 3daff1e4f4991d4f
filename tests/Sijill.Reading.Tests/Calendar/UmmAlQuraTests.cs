using System.Globalization;
using Sijill.Reading.Calendar;
using Xunit;

namespace Sijill.Reading.Tests.Calendar;

public sealed class UmmAlQuraTests
{
    [Fact]
    public void DayOf_AgreesWithThePlatformsCalendarFrom1420To1450()
    {
        var calendar = new UmAlQuraCalendar();
        for (int year = 1420; year <= 1450; year++)
        {
            for (int month = 1; month <= 12; month++)
            {
                Assert.Equal(calendar.GetDaysInMonth(year, month), UmmAlQura.DaysIn(year, month));
                Assert.Equal(
                    DateOnly.FromDateTime(calendar.ToDateTime(year, month, 1, 0, 0, 0, 0)),
                    UmmAlQura.DayOf(year, month, 1)
                );
            }
        }
    }

    [Fact]
    public void YearOf_IsTheYearOfTheFirstAndOfTheLastDay()
    {
        for (int year = UmmAlQura.FirstYear; year <= UmmAlQura.LastYear; year++)
        {
            Assert.Equal(year, UmmAlQura.YearOf(UmmAlQura.DayOf(year, 1, 1)));
            Assert.Equal(year, UmmAlQura.YearOf(UmmAlQura.DayOf(year, 12, UmmAlQura.DaysIn(year, 12))));
        }
    }

    [Fact]
    public void Months_FollowEachOtherWithoutAGap()
    {
        for (int year = UmmAlQura.FirstYear; year < UmmAlQura.LastYear; year++)
        {
            Assert.Equal(
                UmmAlQura.DayOf(year + 1, 1, 1),
                UmmAlQura.DayOf(year, 12, UmmAlQura.DaysIn(year, 12)).AddDays(1)
            );
        }
    }
}
