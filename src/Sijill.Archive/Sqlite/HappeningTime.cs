using Sijill.Record.Claims;

namespace Sijill.Archive.Sqlite;

/// <summary>The days of a happening, as day numbers, both counted.</summary>
internal readonly record struct HappeningTime(int From, int To) : IComparable<HappeningTime>
{
    /// <summary>Of a time with both ends.</summary>
    public static HappeningTime Of(ClaimTime time) => new(time.From!.Value.DayNumber, time.To!.Value.DayNumber);

    public int CompareTo(HappeningTime other) => (From, To).CompareTo((other.From, other.To));
}
