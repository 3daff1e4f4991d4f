using Microsoft.Data.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>Findings as they stand, and every way in which they stood before.</summary>
internal sealed class SqliteFindings(SqliteConnection connection) : IDisposable
{
    private const string Columns = "id, birth_document, birth_claim, born, seq, ended, redirect, body";

    private readonly Statement _kept = new(connection, "SELECT kept FROM finding WHERE id = $1");

    private readonly Statement _byRow = new(connection, $"SELECT {Columns} FROM finding WHERE id = $1");
    private readonly Statement _byBirth = new(
        connection,
        $"SELECT {Columns} FROM finding WHERE birth_document = $1 AND birth_claim = $2"
    );
    private readonly Statement _insert = new(
        connection,
        """
        INSERT INTO finding (birth_document, birth_claim, born, seq, indicator, place, from_day, to_day, status, body, kept, sum)
        VALUES ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, 0, $10) RETURNING id
        """
    );
    private readonly Statement _update = new(
        connection,
        "UPDATE finding SET seq = $2, ended = NULL, redirect = NULL, indicator = $3, place = $4, from_day = $5, to_day = $6, status = $7, body = $8, kept = $9, sum = $10 WHERE id = $1"
    );
    private readonly Statement _keep = new(
        connection,
        "INSERT OR REPLACE INTO finding_version (finding, seq, until, body, sum) VALUES ($1, $2, $3, $4, $5)"
    );
    private readonly Statement _end = new(
        connection,
        "UPDATE finding SET ended = $2, redirect = $3, sum = $4 WHERE id = $1"
    );

    private readonly Statement _joint = new(
        connection,
        "INSERT OR IGNORE INTO joint_place (place, joint) VALUES ($1, $2)"
    );

    public StoredFinding? ByRow(long row) => Read(_byRow.Rows(row));

    public StoredFinding? ById(FindingId id) =>
        Read(_byBirth.Rows((long)id.Birth.Document.Value, (long)id.Birth.Id.Value));

    public long Insert(FindingId id, long seq, Finding finding, byte[] body)
    {
        KeepPlaces(finding.Subject);
        return (long)
            _insert.Scalar(
                (long)id.Birth.Document.Value,
                (long)id.Birth.Id.Value,
                seq,
                finding.Subject.Indicator,
                PlacesOf(finding.Subject),
                finding.Time.From?.DayNumber,
                finding.Time.To?.DayNumber,
                (int)finding.Status,
                body,
                FindingSum.Of(new StoredFinding(0, id, seq, seq, null, null, body), 0)
            )!;
    }

    /// <summary>Lets a finding stand otherwise from a sequence number on; how it stood is kept.</summary>
    public void Change(StoredFinding old, long seq, Finding finding, byte[] body)
    {
        int kept = (int)(long)_kept.Scalar(old.Row)! + (Keep(old, seq) ? 1 : 0);
        KeepPlaces(finding.Subject);
        _update.Run(
            old.Row,
            seq,
            finding.Subject.Indicator,
            PlacesOf(finding.Subject),
            finding.Time.From?.DayNumber,
            finding.Time.To?.DayNumber,
            (int)finding.Status,
            body,
            kept,
            FindingSum.Of(old with { Seq = seq, Ended = null, Redirect = null, Body = body }, kept)
        );
    }

    /// <summary>Ends a finding; where it lives on in another, that is told.</summary>
    public void End(StoredFinding old, long seq, long? redirect) =>
        _end.Run(
            old.Row,
            seq,
            redirect,
            FindingSum.Of(old with { Ended = seq, Redirect = redirect }, (int)(long)_kept.Scalar(old.Row)!)
        );

    public void Dispose()
    {
        foreach (Statement statement in (Statement[])[_byRow, _byBirth, _insert, _update, _keep, _end, _joint, _kept])
        {
            statement.Dispose();
        }
    }

    /// <summary>The places of a subject as the index has them.</summary>
    public static string PlacesOf(Subject subject) =>
        string.Join('+', subject.Places.Select(static place => place.Name));

    private void KeepPlaces(Subject subject)
    {
        if (subject.Places.Count > 1)
        {
            string joint = PlacesOf(subject);
            foreach (RecordPlace place in subject.Places)
            {
                _joint.Run(place.Name, joint);
            }
        }
    }

    private bool Keep(StoredFinding old, long seq)
    {
        // One that came and went inside one commit never stood.
        if (old.Seq >= seq)
        {
            return false;
        }
        long until = old.Ended ?? seq;
        _keep.Run(old.Row, old.Seq, until, old.Body, FindingSum.Of(old.Row, old.Seq, until, old.Body));
        return true;
    }

    private static StoredFinding? Read(StatementRows row)
    {
        using (row)
        {
            return row.Read()
                ? new StoredFinding(
                    row.GetInt64(0),
                    new FindingId(
                        new ClaimKey(new DocumentKey((ulong)row.GetInt64(1)), new ClaimId((ulong)row.GetInt64(2)))
                    ),
                    row.GetInt64(3),
                    row.GetInt64(4),
                    row.IsDBNull(5) ? null : row.GetInt64(5),
                    row.IsDBNull(6) ? null : row.GetInt64(6),
                    (byte[])row[7]
                )
                : null;
        }
    }
}
