using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Record.Statements;

namespace Sijill.Archive.Sqlite;

/// <summary>Statements, appeals and commitments of current documents, by who makes them.</summary>
internal sealed class SqliteSayings(SqliteConnection connection) : IDisposable
{
    private readonly Statement _put = new(
        connection,
        "INSERT INTO saying (document, kind, place_in_reading, speaker, addressee, day) VALUES ($1, $2, $3, $4, $5, $6)"
    );
    private readonly Statement _delete = new(connection, "DELETE FROM saying WHERE document = $1");
    private readonly Statement _ofDocument = new(
        connection,
        "SELECT kind, place_in_reading, speaker, addressee, day FROM saying WHERE document = $1 ORDER BY kind, place_in_reading"
    );

    /// <summary>Writes down what a reading of a document has; nothing of that document may be there.</summary>
    public void Put(long document, RecordReading reading, DateOnly? published)
    {
        foreach (RecordSaying saying in RecordSaying.Of(reading))
        {
            _put.Run(
                document,
                (int)saying.Kind,
                saying.Place,
                saying.By.ToString(),
                saying.To.ToString(),
                published?.DayNumber ?? 0
            );
        }
    }

    public void DeleteOf(long document) => _delete.Run(document);

    /// <summary>What is written down of a document, each with its day number, 0 where that is not known.</summary>
    public IEnumerable<(RecordSaying Saying, int Day)> OfDocument(long document)
    {
        using StatementRows rows = _ofDocument.Rows(document);
        while (rows.Read())
        {
            var saying = new RecordSaying(
                (SayingKind)rows.GetInt32(0),
                rows.GetInt32(1),
                SourceRefText.Parse(rows.GetString(2)),
                SourceRefText.Parse(rows.GetString(3))
            );
            yield return (saying, rows.GetInt32(4));
        }
    }

    public void Dispose()
    {
        _put.Dispose();
        _delete.Dispose();
        _ofDocument.Dispose();
    }
}
