using Sijill.Archive.Pipeline;
using Sijill.Archive.Sqlite;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>The incidents of documents with how their claims stand, loaded once for one question.</summary>
internal sealed class EventSources(
    RecordReader reader,
    SqliteDocuments documents,
    SqliteClaims claims,
    SqliteFindings findings,
    Knowledge knowledge
)
{
    private readonly Incidents _rules = new(knowledge.Parties, knowledge.Gazetteer);
    private readonly Dictionary<long, IReadOnlyList<Incident>> _incidents = [];
    private readonly Dictionary<DocumentKey, long?> _rows = [];
    private readonly HashSet<long> _weighed = [];
    private readonly Dictionary<ClaimKey, FindingMember> _members = [];

    /// <summary>What each claim of the documents that were loaded is to its finding.</summary>
    public Dictionary<ClaimKey, EventClaim> Standing { get; } = [];

    /// <summary>How many documents were loaded.</summary>
    public int Count => _incidents.Count;

    /// <summary>The incidents of a current document; null where there is none.</summary>
    public IReadOnlyList<Incident>? Incidents(DocumentKey key)
    {
        if (!_rows.TryGetValue(key, out long? row))
        {
            row = documents.ByKey(key, out bool superseded) is { } document && !superseded ? document.Id : null;
            _rows.Add(key, row);
        }
        return row is { } known ? Incidents(known) : null;
    }

    /// <summary>The incidents of a document.</summary>
    public IReadOnlyList<Incident> Incidents(long row)
    {
        if (_incidents.TryGetValue(row, out IReadOnlyList<Incident>? incidents))
        {
            return incidents;
        }
        StoredDocument document = documents.ById(row);
        foreach (StoredClaim claim in claims.OfDocument(row))
        {
            if (claim.Finding is { } finding && _weighed.Add(finding) && findings.ByRow(finding) is { } stored)
            {
                Weigh(stored);
            }
            var key = new ClaimKey(document.Key, claim.Claim);
            if (_members.TryGetValue(key, out FindingMember member))
            {
                Standing[key] = new EventClaim(member.Role, member.Origin, document.Root);
            }
        }
        RecordClaim[] standing =
        [
            .. documents.Reading(document).Claims.Where(claim => Standing.ContainsKey(claim.Key)),
        ];
        incidents = _rules.Of(standing);
        _incidents.Add(row, incidents);
        return incidents;
    }

    /// <summary>All incidents as the record stood after an entry of the log.</summary>
    public List<Incident> Then(long seq)
    {
        var members = new SortedDictionary<DocumentKey, List<FindingMember>>();
        foreach (FindingView view in reader.Findings(new FindingQuery { AsOf = seq, Limit = int.MaxValue }))
        {
            foreach (FindingMember member in view.Finding.Members)
            {
                if (!members.TryGetValue(member.Claim.Document, out List<FindingMember>? list))
                {
                    members.Add(member.Claim.Document, list = []);
                }
                list.Add(member);
            }
        }
        var incidents = new List<Incident>();
        foreach ((DocumentKey key, List<FindingMember> ofDocument) in members)
        {
            if (documents.ByKey(key) is not { } document)
            {
                continue;
            }
            foreach (FindingMember member in ofDocument)
            {
                Standing[member.Claim] = new EventClaim(member.Role, member.Origin, document.Root);
            }
            RecordClaim[] standing =
            [
                .. documents.Reading(document).Claims.Where(claim => Standing.ContainsKey(claim.Key)),
            ];
            incidents.AddRange(_rules.Of(standing));
        }
        return incidents;
    }

    private void Weigh(StoredFinding stored)
    {
        foreach (FindingMember member in Packing.FindingBytes.Read(stored.Body).Members)
        {
            _members[member.Claim] = member;
        }
    }
}
