using Sijill.Record.Claims;

namespace Sijill.Record.Series;

/// <summary>The stretches of time of a kind.</summary>
public static class Buckets
{
    /// <summary>The stretch that a day lies in.</summary>
    public static ClaimTime Of(DateOnly day, Bucket bucket)
    {
        switch (bucket)
        {
            case Bucket.Week:
                DateOnly monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
                return ClaimTime.Of(monday, monday.AddDays(6));
            case Bucket.Month:
                var first = new DateOnly(day.Year, day.Month, 1);
                return ClaimTime.Of(first, first.AddMonths(1).AddDays(-1));
            case Bucket.Year:
                return ClaimTime.Of(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
            default:
                return ClaimTime.Day(day);
        }
    }
}
