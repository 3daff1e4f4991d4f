using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Statements;

namespace Sijill.Archive.Verification;

/// <content>Claims and findings: what is stored against what follows from readings and acts.</content>
public sealed partial class Verifier
{
    private const int KeysAtOnce = 2000;

    /// <summary>Computes every claim's place and every finding again, a few thousand keys at a time.</summary>
    private long Findings(Knowledge knowledge)
    {
        using var documents = new SqliteDocuments(_connection, _blobs);
        using var claims = new SqliteClaims(_connection);
        using var findings = new SqliteFindings(_connection);
        using var acts = new SqliteActs(_connection);
        Readings(documents, claims, knowledge);
        List<Act> all = acts.All();
        long count = 0;
        var done = new HashSet<JoinKey>();
        foreach (List<JoinKey> keys in Keys())
        {
            var cache = new DocumentCache(documents);
            keys.RemoveAll(done.Contains);
            var brought = new HashSet<JoinKey>();
            var reconciliation = new SqliteReconciliation(documents, claims, findings, cache, knowledge);
            foreach ((Finding finding, StoredFinding? stored) in reconciliation.Again(keys, all, brought))
            {
                Step("findings", ++count);
                if (stored is null)
                {
                    Tell($"claim c-{finding.Smallest}", "Its finding is missing.");
                }
                else if (stored.Ended is not null || !stored.Body.AsSpan().SequenceEqual(FindingBytes.Of(finding)))
                {
                    Tell($"finding {stored.Id}", "It is not what its claims come to: its row was changed.");
                }
            }
            done.UnionWith(brought);
        }
        using var living = new Statement(_connection, "SELECT count(*) FROM finding WHERE ended IS NULL");
        if ((long)living.Scalar()! != count)
        {
            Tell("the findings", $"There are {living.Scalar()}, but the claims come to {count}.");
        }
        return count;
    }

    /// <summary>The claims of each document are those of its reading.</summary>
    private void Readings(SqliteDocuments documents, SqliteClaims claims, Knowledge knowledge)
    {
        using var all = new Statement(_connection, "SELECT id FROM document WHERE superseded IS NULL ORDER BY reading");
        using var sayings = new SqliteSayings(_connection);
        using var happenings = new SqliteHappenings(_connection);
        using StatementRows rows = all.Rows();
        long count = 0;
        while (rows.Read())
        {
            Step("claims", ++count);
            StoredDocument document = documents.ById(rows.GetInt64(0));
            try
            {
                RecordReading reading = documents.Reading(document);
                IReadOnlyList<RecordClaim> read = reading.Claims;
                List<StoredClaim> stored = claims.OfDocument(document.Id);
                bool same = stored.Count == read.Count;
                for (int i = 0; same && i < read.Count; i++)
                {
                    Alignment? alignment = stored[i].Alignment(read[i].Key);
                    same =
                        stored[i].Place == i
                        && stored[i].Claim == read[i].Key.Id
                        && stored[i].Join
                            == JoinKey.Of(read[i].Key, FactKey.Of(read[i], knowledge.Gazetteer), alignment);
                }
                if (!same)
                {
                    Tell(
                        $"document d-{document.Key}",
                        "Its claims are not those of its reading: a row was changed, added or taken away."
                    );
                }
                Derived(document, reading, sayings, happenings);
            }
            catch (FormatException e)
            {
                Tell($"document d-{document.Key}", e.Message);
            }
        }
    }

    /// <summary>What is listed of a reading beside its claims is what it has.</summary>
    private void Derived(
        StoredDocument document,
        RecordReading reading,
        SqliteSayings sayings,
        SqliteHappenings happenings
    )
    {
        int day = document.Published?.DayNumber ?? 0;
        if (!sayings.OfDocument(document.Id).SequenceEqual(RecordSaying.Of(reading).Select(saying => (saying, day))))
        {
            Tell(
                $"document d-{document.Key}",
                "Its statements, appeals and commitments are not those of its reading: a row was changed, added or taken away."
            );
        }
        if (!happenings.OfDocument(document.Id).SequenceEqual(SqliteHappenings.TimesOf(reading)))
        {
            Tell(
                $"document d-{document.Key}",
                "The times of its happenings are not those of its reading: a row was changed, added or taken away."
            );
        }
    }

    private IEnumerable<List<JoinKey>> Keys()
    {
        using var all = new Statement(_connection, "SELECT DISTINCT join_key FROM claim ORDER BY join_key");
        using StatementRows rows = all.Rows();
        var keys = new List<JoinKey>(KeysAtOnce);
        while (rows.Read())
        {
            keys.Add(new JoinKey((ulong)rows.GetInt64(0)));
            if (keys.Count == KeysAtOnce)
            {
                yield return keys;
                keys = new List<JoinKey>(KeysAtOnce);
            }
        }
        yield return keys;
    }
}
