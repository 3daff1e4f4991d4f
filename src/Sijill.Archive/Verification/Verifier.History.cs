using Sijill.Archive.Packing;
using Sijill.Archive.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Verification;

/// <content>Rows of findings, living and ended, and how they stood before.</content>
public sealed partial class Verifier
{
    private void History()
    {
        var places = new HashSet<(string Place, string Joint)>();
        var needed = new HashSet<(string Place, string Joint)>();
        Rows(places, needed);
        Versions(places);
        using var joint = new Statement(_connection, "SELECT place, joint FROM joint_place");
        using StatementRows rows = joint.Rows();
        while (rows.Read())
        {
            (string, string) stored = (rows.GetString(0), rows.GetString(1));
            needed.Remove(stored);
            if (!places.Contains(stored))
            {
                Tell(
                    $"place {stored.Item1}",
                    $"No finding tells of it in {stored.Item2}: the row was changed or added."
                );
            }
        }
        foreach ((string place, string all) in needed)
        {
            Tell($"place {place}", $"That it has a part in {all} is missing.");
        }
    }

    private void Rows(HashSet<(string Place, string Joint)> places, HashSet<(string Place, string Joint)> needed)
    {
        using var all = new Statement(
            _connection,
            "SELECT id, birth_document, birth_claim, born, seq, ended, redirect, body, indicator, place, from_day, to_day, status, kept, sum, (SELECT count(*) FROM finding_version v WHERE v.finding = f.id) FROM finding f ORDER BY id"
        );
        using StatementRows rows = all.Rows();
        for (long last = 0; rows.Read(); last = rows.GetInt64(0))
        {
            // Findings end, and their rows stay: none is ever without the one before it.
            if (rows.GetInt64(0) != last + 1)
            {
                Tell($"the findings before row {rows.GetInt64(0)}", "Rows of findings were taken away.");
            }
            var id = new FindingId(
                new ClaimKey(new DocumentKey((ulong)rows.GetInt64(1)), new ClaimId((ulong)rows.GetInt64(2)))
            );
            var stored = new StoredFinding(
                rows.GetInt64(0),
                id,
                rows.GetInt64(3),
                rows.GetInt64(4),
                rows.IsDBNull(5) ? null : rows.GetInt64(5),
                rows.IsDBNull(6) ? null : rows.GetInt64(6),
                (byte[])rows[7]
            );
            int kept = rows.GetInt32(13);
            if (FindingSum.Of(stored, kept) != rows.GetInt64(14))
            {
                Tell($"finding {id}", "Its row was changed.");
                continue;
            }
            if (kept != rows.GetInt32(15))
            {
                Tell($"finding {id}", "How it stood before is not all there, or more is.");
            }
            Finding finding = FindingBytes.Read(stored.Body);
            string place = SqliteFindings.PlacesOf(finding.Subject);
            AddPlaces(finding.Subject, place, places);
            AddPlaces(finding.Subject, place, needed);
            if (
                rows.GetString(8) != finding.Subject.Indicator
                || rows.GetString(9) != place
                || Day(rows, 10) != finding.Time.From
                || Day(rows, 11) != finding.Time.To
                || rows.GetInt32(12) != (int)finding.Status
            )
            {
                Tell($"finding {id}", "It is listed under something else than it tells of: its row was changed.");
            }
        }
    }

    private void Versions(HashSet<(string Place, string Joint)> places)
    {
        using var all = new Statement(_connection, "SELECT finding, seq, until, body, sum FROM finding_version");
        using StatementRows rows = all.Rows();
        while (rows.Read())
        {
            byte[] body = (byte[])rows[3];
            if (FindingSum.Of(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2), body) != rows.GetInt64(4))
            {
                Tell($"finding {rows.GetInt64(0)} as of entry {rows.GetInt64(1)}", "How it stood was changed.");
                continue;
            }
            Subject subject = FindingBytes.Read(body).Subject;
            AddPlaces(subject, SqliteFindings.PlacesOf(subject), places);
        }
    }

    private static void AddPlaces(Subject subject, string joint, HashSet<(string Place, string Joint)> places)
    {
        if (subject.Places.Count > 1)
        {
            foreach (RecordPlace place in subject.Places)
            {
                places.Add((place.Name, joint));
            }
        }
    }

    private static DateOnly? Day(StatementRows row, int column) =>
        row.IsDBNull(column) ? null : DateOnly.FromDayNumber(row.GetInt32(column));
}
