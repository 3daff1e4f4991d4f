using Microsoft.Data.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Events;
using Sijill.Record.Statements;

namespace Sijill.Archive.Sqlite;

/// <summary>The times of which current documents tell happenings: incidents are one event only where their times are equal, unless a reviewer merged them.</summary>
internal sealed class SqliteHappenings(SqliteConnection connection) : IDisposable
{
    /// <summary>Days of the longest time that is not a wide one.</summary>
    private const int Narrow = 31;

    private readonly Statement _put = new(
        connection,
        "INSERT INTO happening (wide, from_day, to_day, document) VALUES ($1, $2, $3, $4)"
    );
    private readonly Statement _delete = new(connection, "DELETE FROM happening WHERE document = $1");
    private readonly Statement _ofDocument = new(
        connection,
        "SELECT wide, from_day, to_day FROM happening WHERE document = $1 ORDER BY from_day, to_day"
    );
    private readonly Statement _ofTime = new(
        connection,
        "SELECT document FROM happening WHERE wide = $1 AND from_day = $2 AND to_day = $3"
    );
    private readonly Statement _reaching = new(
        connection,
        """
        SELECT DISTINCT from_day, to_day FROM happening WHERE wide = 0 AND from_day BETWEEN $1 AND $2 AND from_day >= $3 - 31 AND to_day >= $3
        UNION ALL SELECT DISTINCT from_day, to_day FROM happening WHERE wide = 1 AND from_day BETWEEN $1 AND $2 AND to_day >= $3
        """
    );
    private readonly Statement _latest = new(
        connection,
        """
        SELECT max(ifnull((SELECT from_day FROM happening WHERE wide = 0 AND from_day <= $1 AND from_day >= $2 - 31 AND to_day >= $2 ORDER BY from_day DESC LIMIT 1), -1),
          ifnull((SELECT from_day FROM happening WHERE wide = 1 AND from_day <= $1 AND to_day >= $2 ORDER BY from_day DESC LIMIT 1), -1))
        """
    );

    /// <summary>The times that a reading tells happenings of, each once, in order.</summary>
    public static IReadOnlyList<HappeningTime> TimesOf(RecordReading reading)
    {
        var times = new SortedSet<HappeningTime>();
        foreach (RecordClaim claim in reading.Claims)
        {
            if (Incidents.TellsOfHappening(claim))
            {
                times.Add(HappeningTime.Of(claim.Time));
            }
        }
        return [.. times];
    }

    /// <summary>Writes down what a reading of a document has; nothing of that document may be there.</summary>
    public void Put(long document, RecordReading reading)
    {
        foreach (HappeningTime time in TimesOf(reading))
        {
            _put.Run(Wide(time), time.From, time.To, document);
        }
    }

    public void DeleteOf(long document) => _delete.Run(document);

    /// <summary>What is written down of a document.</summary>
    public IEnumerable<HappeningTime> OfDocument(long document)
    {
        using StatementRows rows = _ofDocument.Rows(document);
        while (rows.Read())
        {
            var time = new HappeningTime(rows.GetInt32(1), rows.GetInt32(2));
            yield return rows.GetInt32(0) == Wide(time)
                ? time
                : throw new FormatException("A time is listed with a wrong length.");
        }
    }

    /// <summary>Rows of the documents that tell of exactly this time.</summary>
    public List<long> DocumentsOf(HappeningTime time)
    {
        using StatementRows rows = _ofTime.Rows(Wide(time), time.From, time.To);
        var documents = new List<long>();
        while (rows.Read())
        {
            documents.Add(rows.GetInt64(0));
        }
        return documents;
    }

    /// <summary>The times that begin in some days, both counted, and reach a day or later.</summary>
    public List<HappeningTime> Reaching(int first, int last, int day)
    {
        using StatementRows rows = _reaching.Rows(first, last, day);
        var times = new List<HappeningTime>();
        while (rows.Read())
        {
            times.Add(new HappeningTime(rows.GetInt32(0), rows.GetInt32(1)));
        }
        return times;
    }

    /// <summary>The latest day on which a time begins that begins by one day and reaches another; null where none does.</summary>
    public int? Latest(int by, int day) => (long)_latest.Scalar(by, day)! is >= 0 and var latest ? (int)latest : null;

    public void Dispose()
    {
        foreach (Statement statement in (Statement[])[_put, _delete, _ofDocument, _ofTime, _reaching, _latest])
        {
            statement.Dispose();
        }
    }

    private static int Wide(HappeningTime time) => time.To - time.From >= Narrow ? 1 : 0;
}
