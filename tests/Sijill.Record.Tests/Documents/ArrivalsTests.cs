using CsCheck;
using Sijill.Record.Documents;
using Xunit;

namespace Sijill.Record.Tests.Documents;

public sealed class ArrivalsTests
{
    private static readonly DateOnly Day = new(2026, 3, 4);
    private static readonly DateOnly Long = new(2020, 1, 1);

    // 63 days before the day, the day before it last.
    private static readonly Gen<int[]> Counts = Gen.Frequency((2, Gen.Const(0)), (3, Gen.Int[0, 9])).Array[63];

    [Fact]
    public void WhatIsExpected_LiesBetweenWhatCameOnThatWeekday() =>
        Counts.Sample(counts =>
        {
            Dictionary<DateOnly, int> arrived = Arrived(counts);
            int[] same = [.. Enumerable.Range(1, 8).Select(week => arrived.GetValueOrDefault(Day.AddDays(-7 * week)))];
            if (Arrivals.Expected(arrived, Long, Day) is { } expected)
            {
                Assert.InRange(expected, same.Min(), same.Max());
            }
        });

    [Fact]
    public void WhatIsExpected_IsTheMedianOfTheWeeksInWhichAnythingCame() =>
        Counts.Sample(counts =>
        {
            Dictionary<DateOnly, int> arrived = Arrived(counts);
            int[] known =
            [
                .. Enumerable
                    .Range(1, 8)
                    .Select(week => Day.AddDays(-7 * week))
                    .Where(same => Enumerable.Range(0, 7).Any(back => arrived.ContainsKey(same.AddDays(-back))))
                    .Select(same => arrived.GetValueOrDefault(same))
                    .Order(),
            ];
            decimal? median = known.Length < 3 ? null : (known[(known.Length - 1) / 2] + known[known.Length / 2]) / 2m;
            Assert.Equal(median, Arrivals.Expected(arrived, Long, Day));
        });

    [Fact]
    public void ASilentFeed_IsNotAQuietWeek()
    {
        // Four each day, and then nothing for five weeks: what is expected stays four.
        Dictionary<DateOnly, int> arrived = Enumerable.Range(36, 27).ToDictionary(back => Day.AddDays(-back), _ => 4);
        Assert.Equal(4, Arrivals.Expected(arrived, Long, Day));
        ExpectedArrival silent = Assert.Single(Arrivals.Compare(arrived, Long, Day, Day));
        Assert.Equal(new ExpectedArrival(Day, 0, 4, true), silent);
    }

    [Fact]
    public void AQuietWeekday_IsExpectedToBeQuiet()
    {
        // Nothing on that weekday, something on all others.
        Dictionary<DateOnly, int> arrived = Enumerable
            .Range(1, 62)
            .Where(back => back % 7 != 0)
            .ToDictionary(back => Day.AddDays(-back), _ => 4);
        Assert.Equal(new ExpectedArrival(Day, 0, 0, false), Arrivals.Compare(arrived, Long, Day, Day)[0]);
    }

    [Fact]
    public void OfANewSource_NothingIsExpected()
    {
        Dictionary<DateOnly, int> arrived = Enumerable.Range(0, 20).ToDictionary(back => Day.AddDays(-back), _ => 4);
        Assert.Null(Arrivals.Expected(arrived, Day.AddDays(-19), Day));
        Assert.Null(Arrivals.Expected(new Dictionary<DateOnly, int>(), null, Day));
        Assert.False(Arrivals.Compare(new Dictionary<DateOnly, int>(), null, Day, Day)[0].IsSilent);
    }

    [Fact]
    public void WhatComesLater_ChangesNothingThatWasExpected() =>
        Gen.Select(Counts, Gen.Int[0, 9])
            .Sample(
                (counts, today) =>
                {
                    Dictionary<DateOnly, int> arrived = Arrived(counts);
                    decimal? before = Arrivals.Expected(arrived, Long, Day);
                    arrived[Day] = today;
                    arrived[Day.AddDays(3)] = 7;
                    Assert.Equal(before, Arrivals.Expected(arrived, Long, Day));
                }
            );

    [Fact]
    public void EachDayOfAStretch_IsToldOnce_AlsoTheFirstThatThereAre()
    {
        IReadOnlyList<ExpectedArrival> days = Arrivals.Compare(
            new Dictionary<DateOnly, int>(),
            Long,
            DateOnly.MinValue,
            DateOnly.MinValue.AddDays(9)
        );
        Assert.Equal(10, days.Count);
        Assert.Empty(Arrivals.Compare(new Dictionary<DateOnly, int>(), Long, Day, Day.AddDays(-1)));
    }

    private static Dictionary<DateOnly, int> Arrived(int[] counts) =>
        Enumerable
            .Range(0, counts.Length)
            .Where(i => counts[i] > 0)
            .ToDictionary(i => Day.AddDays(i - counts.Length), i => counts[i]);
}
