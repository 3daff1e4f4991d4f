using Sijill.Archive.Packing;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.State;
using Sijill.Record.Statements;

namespace Sijill.Archive.Tests.Storage;

/// <summary>A record of one test: what is done to it, and what it says then.</summary>
internal sealed class TestRecord : IDisposable
{
    private readonly RecordHome _home;
    private RecordArchive _archive;

    public TestRecord(RecordHome home, Knowledge? knowledge = null)
    {
        _home = home;
        Knowledge = knowledge ?? Known.Knowledge;
        _archive = home.Open(Knowledge, Clock);
    }

    public Knowledge Knowledge { get; private set; }

    public SteadyClock Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public RecordArchive Archive => _archive;

    /// <summary>Adds documents in one commit.</summary>
    public async Task<AddSummary> AddAsync(params IEnumerable<Told> documents)
    {
        var summary = new AddSummary();
        await _archive.AddAsync(
            documents.Select(static d => d.Snapshot).ToAsyncEnumerable(),
            new AddOptions { Threads = 1 },
            summary
        );
        Assert.Equal(0, summary.Failed);
        return summary;
    }

    /// <summary>Closes it and opens it again, perhaps with another codebook.</summary>
    public void Reopen(Knowledge? knowledge = null)
    {
        _archive.Dispose();
        Knowledge = knowledge ?? Knowledge;
        _archive = _home.Open(Knowledge, Clock);
    }

    public T Ask<T>(Func<RecordReader, T> question)
    {
        using RecordReader reader = _home.Read();
        return question(reader);
    }

    public string Dump() => Ask(static reader => reader.Dump());

    /// <summary>What its current texts and acts come to if everything is computed from nothing.</summary>
    public string Recomputed() => Ask(reader => Recomputed(reader, Knowledge));

    public void IsWhole()
    {
        Assert.Equal(Recomputed(), Dump());
        Assert.Empty(_home.Verify(Knowledge).Flaws);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _home.Dispose();
    }

    private static string Recomputed(RecordReader reader, Knowledge knowledge)
    {
        var documents = new List<RecordDocument>();
        var claims = new Dictionary<DocumentKey, RecordClaim[]>();
        var sayings = new List<(DocumentKey, RecordSaying)>();
        foreach (DocumentView view in reader.Documents())
        {
            string text = reader.Text(view.Key)!;
            claims[view.Key] =
            [
                .. reader
                    .Reading(view.Key)!
                    .Claims.Select(claim => claim with { Sketch = Sketch(text, claim.Sentence) }),
            ];
            sayings.AddRange(RecordSaying.Of(reader.Reading(view.Key)!).Select(saying => (view.Key, saying)));
            documents.Add(
                new RecordDocument
                {
                    Key = view.Key,
                    Address = view.Address,
                    Text = Digest.OfText(text),
                    Language = view.Language,
                    Published = view.Published,
                    PublishedFrom = view.PublishedFrom,
                    Outlet = view.Outlet,
                    Speakers = RecordClaims.SpeakersOf(claims[view.Key]),
                    Sketch = view.IsRow ? CopySketch.Empty : CopySketch.Of(Tokenizer.Tokenize(text)),
                }
            );
        }
        IReadOnlyList<CopyCluster> clusters = CopyClusters.Of(documents, knowledge.Parties);
        var aligner = new Aligner(knowledge.Parties, knowledge.Gazetteer);
        var standing = new List<StandingClaim>();
        var byKey = documents.ToDictionary(static d => d.Key);
        foreach (CopyCluster cluster in clusters)
        {
            var standings = cluster.Members.ToDictionary(
                static key => key,
                key => DocumentStanding.Of(byKey[key], byKey[cluster.Root])
            );
            RecordClaim[] of = [.. cluster.Members.SelectMany(key => claims[key])];
            var alignments = aligner.Align([.. standings.Values], of).ToDictionary(static a => a.Claim);
            standing.AddRange(
                of.Select(claim => new StandingClaim(
                    claim,
                    FactKey.Of(claim, knowledge.Gazetteer),
                    alignments.GetValueOrDefault(claim.Key),
                    standings[claim.Key.Document]
                ))
            );
        }
        IReadOnlyList<Finding> findings = new Reconciler(knowledge.Parties, knowledge.Gazetteer).Reconcile(
            standing,
            reader.Acts()
        );
        return CanonicalDump.Of(documents, clusters, standing, findings, sayings: sayings);
    }

    private static SentenceSketch Sketch(string text, CodePointSpan span)
    {
        int start = CodePoints.ToUtf16(text, span.Start, 0, 0);
        return SentenceSketch.Of(text[start..CodePoints.ToUtf16(text, span.End, start, span.Start)]);
    }
}
