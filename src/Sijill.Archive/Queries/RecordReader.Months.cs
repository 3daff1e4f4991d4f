using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>Of which months the record tells.</content>
public sealed partial class RecordReader
{
    /// <summary>First days of the months in which the time of a finding ends, in order.</summary>
    /// <param name="asOf">As the record stood after this entry of the log; null for now.</param>
    public IReadOnlyList<DateOnly> MonthsTold(long? asOf = null) => Ask(() => SqliteMonths.Of(_connection, asOf));
}
