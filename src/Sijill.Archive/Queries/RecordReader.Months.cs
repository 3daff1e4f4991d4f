using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>Of which months and places the record tells.</content>
public sealed partial class RecordReader
{
    /// <summary>First days of the months in which the time of a finding ends, in order.</summary>
    /// <param name="asOf">As the record stood after this entry of the log; null for now.</param>
    public IReadOnlyList<DateOnly> MonthsTold(long? asOf = null) => Ask(() => SqliteMonths.Of(_connection, asOf));

    /// <summary>How many findings are told of each place alone; a figure of several places together is of none of them.</summary>
    /// <param name="indicator">Id of an indicator, or null for all.</param>
    /// <param name="from">Only findings whose time reaches this day or later; or null.</param>
    /// <param name="to">Only findings whose time begins on this day or before; or null.</param>
    /// <param name="asOf">As the record stood after this entry of the log; null for now.</param>
    /// <returns>Ids of places with their numbers, and how many findings are told of several places or of none.</returns>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public (IReadOnlyDictionary<string, long> OfPlace, long Joint, long OfNone) PlaceTallies(
        string? indicator,
        DateOnly? from,
        DateOnly? to,
        long? asOf = null
    )
    {
        var ofPlace = new SortedDictionary<string, long>(StringComparer.Ordinal);
        long joint = 0;
        long none = 0;
        foreach (
            (string places, long findings) in Ask(() => SqlitePlaceTallies.Of(_connection, indicator, from, to, asOf))
        )
        {
            if (places.Length == 0)
            {
                none += findings;
            }
            else if (places.Contains('+', StringComparison.Ordinal))
            {
                joint += findings;
            }
            else
            {
                ofPlace[places] = findings;
            }
        }
        return (ofPlace, joint, none);
    }
}
