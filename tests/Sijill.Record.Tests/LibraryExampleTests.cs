using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests;

/// <summary>The example of docs/record-as-a-library.md, compiled and run: the page holds this code, and a test compares them.</summary>
public sealed class LibraryExampleTests
{
    [Fact]
    public void AProgram_UsesTheRecordAlone()
    {
        string codebookFolder = Path.Combine(Given.Root, "codebooks", "counter-isis");

        // example
        CompiledCodebook codebook = CodebookCompiler.Compile([
            .. Directory.GetFiles(codebookFolder, "*.yaml").Select(f => new CodebookSource(f, File.ReadAllText(f))),
        ]);
        var parties = new Parties(codebook);
        var gazetteer = new Gazetteer(codebook);
        var reader = new Reader(codebook);

        (string Address, string Day, string Text)[] pages =
        [
            (
                "https://www.centcom.mil/release",
                "2025-11-06",
                "U.S. Central Command said its forces killed five ISIS members in Syria in October 2025."
            ),
            (
                "https://shafaq.com/ar/news",
                "2025-11-07",
                "قالت القيادة المركزية الأمريكية إن قواتها قتلت خمسة من عناصر داعش في سوريا خلال شهر تشرين الأول/أكتوبر 2025."
            ),
            (
                "https://www.syriahr.com/en/report",
                "2025-11-08",
                "The Syrian Observatory for Human Rights said six ISIS members were killed in Syria in October 2025."
            ),
        ];

        // Each page becomes a document with its claims.
        var documents = new List<RecordDocument>();
        var claims = new List<RecordClaim>();
        foreach ((string address, string day, string text) in pages)
        {
            Digest digest = Digest.OfText(text);
            DocumentKey key = DocumentKey.Of(address, digest);
            var published = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
            DocumentReading reading = reader.Read(new DocumentInput(address, text) { Published = published });
            IReadOnlyList<RecordClaim> own = RecordClaims.From(reading, key);
            claims.AddRange(own);
            documents.Add(
                new RecordDocument
                {
                    Key = key,
                    Address = address,
                    Text = digest,
                    Published = published,
                    PublishedFrom = PublishedFrom.Given,
                    Outlet = parties.ByHost(new Uri(address).Host),
                    Speakers = RecordClaims.SpeakersOf(own),
                    Sketch = CopySketch.Of(Tokenizer.Tokenize(text)),
                }
            );
        }

        // Copies are told before figures are compared; then every claim stands in its cluster.
        var standing = new List<StandingClaim>();
        foreach (CopyCluster cluster in CopyClusters.Of(documents, parties))
        {
            RecordDocument root = documents.Single(d => d.Key == cluster.Root);
            DocumentStanding[] members =
            [
                .. documents.Where(d => cluster.Members.Contains(d.Key)).Select(d => DocumentStanding.Of(d, root)),
            ];
            RecordClaim[] own = [.. claims.Where(c => cluster.Members.Contains(c.Key.Document))];
            Dictionary<ClaimKey, Alignment> aligned = new Aligner(parties, gazetteer)
                .Align(members, own)
                .ToDictionary(alignment => alignment.Claim);
            standing.AddRange(
                own.Select(c => new StandingClaim(
                    c,
                    FactKey.Of(c, gazetteer),
                    aligned.GetValueOrDefault(c.Key),
                    members.Single(d => d.Key == c.Key.Document)
                ))
            );
        }

        // One finding: CENTCOM says five, in two languages; the Observatory says six.
        Finding finding = new Reconciler(parties, gazetteer).Reconcile(standing, []).Single();
        string answer =
            $"{finding.Status}: {finding.Range?.Low}–{finding.Range?.High}, "
            + $"{finding.Origins} origins in {finding.Members.Count} documents";
        // Disputed: 5–6, 2 origins in 3 documents
        // end of example

        Assert.Equal("Disputed: 5–6, 2 origins in 3 documents", answer);
    }

    [Fact]
    public void ThePage_HoldsTheExample()
    {
        string[] lines = File.ReadAllLines(
            Path.Combine(Given.Root, "tests", "Sijill.Record.Tests", "LibraryExampleTests.cs")
        );
        int from = Array.FindIndex(lines, line => line.Trim() == "// example");
        int to = Array.FindIndex(lines, line => line.Trim() == "// end of example");
        string example = string.Join('\n', lines[(from + 1)..to].Select(line => line.Length > 8 ? line[8..] : ""))
            .TrimEnd();

        string page = File.ReadAllText(Path.Combine(Given.Root, "docs", "record-as-a-library.md"));

        Assert.Contains("```csharp\n" + example + "\n```", page, StringComparison.Ordinal);
    }
}
