using CsCheck;
using Sijill.Reading.Text;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Xunit;

namespace Sijill.Record.Tests.Copies;

public sealed class CopyClustersTests
{
    private const string Release =
        "Partner forces carried out a raid near the river on Tuesday night after weeks of watching the place. "
        + "The raid ended before dawn and the village was searched house by house without further incident.";

    private const string Other =
        "The ministry opened a new school in the eastern quarter of the city and thanked the donors who had paid for it. "
        + "Lessons begin next week, and two hundred children have been enrolled by their parents so far.";

    private static GivenDocument Text(string name, string outlet, string? day, string text, string by = "") =>
        Given.Document(name, outlet, day, text, by.Length == 0 ? [] : [new GivenClaim("killed", "2") { By = by }]);

    private static CopyCluster Cluster(params GivenDocument[] documents) =>
        Assert.Single(CopyClusters.Of([.. documents.Select(d => d.Document)], Given.Parties));

    private static bool AreCopies(string a, string b) =>
        CopyTest.IsCopy(CopySketch.Of(Tokenizer.Tokenize(a)), CopySketch.Of(Tokenizer.Tokenize(b)));

    [Fact]
    public void TextsWithOtherFigures_AreCopies() =>
        Assert.True(
            AreCopies(
                Release + " It left 24 dead.",
                Release.Replace("weeks", "days", StringComparison.Ordinal) + " It left 7 dead."
            )
        );

    [Fact]
    public void SpellingsThatFoldAlike_AreCopies() =>
        Assert.True(
            AreCopies(
                "نفّذت القوات الشريكة عمليةً أمنية قرب النهر ليلة الثلاثاء بعد أسابيع من المراقبة، وأُحيل الموقوفون إلى القضاء في المدينة.",
                "نفذت القوات الشريكه عملية امنية قرب النهر ليله الثلاثاء بعد اسابيع من المراقبة، واحيل الموقوفون الى القضاء في المدينه."
            )
        );

    [Fact]
    public void AStatementInsideALongArticle_IsCopied() =>
        Assert.True(
            AreCopies(
                Release,
                string.Join(' ', Enumerable.Range(0, 60).Select(i => $"word{i} and{i} more{i}.")) + Release + Other
            )
        );

    [Fact]
    public void TextsOfOneKind_AreNoCopies() => Assert.False(AreCopies(Release, Other));

    [Fact]
    public void ShortTexts_AreNobodysCopies() =>
        Assert.False(AreCopies("Two were killed near the river.", "Two were killed near the river."));

    [Fact]
    public void TheRoot_IsTheIssuersPageThoughItCameLater()
    {
        GivenDocument carrier = Text("a", "shafaq", "2025-11-05", Release + " a", "centcom");
        GivenDocument issuer = Text("b", "centcom", "2025-11-06", Release, "centcom");

        CopyCluster cluster = Cluster(carrier, issuer);

        Assert.Equal((issuer.Key, true), (cluster.Root, cluster.RootIsIssuer));
    }

    [Fact]
    public void TheRoot_IsElseTheEarliestPublished()
    {
        GivenDocument late = Text("a", "shafaq", "2025-11-06", Release + " a");
        GivenDocument early = Text("b", "afp", "2025-11-05", Release + " b");
        GivenDocument undated = Text("c", "reuters", null, Release + " c");

        CopyCluster cluster = Cluster(late, early, undated);

        Assert.Equal((early.Key, false), (cluster.Root, cluster.RootIsIssuer));
    }

    [Fact]
    public void AThousandCopies_AreFoundWithoutComparingEachWithEach()
    {
        RecordDocument[] documents =
        [
            .. Enumerable
                .Range(0, 1000)
                .Select(i => Text("d" + i, "afp", "2025-11-05", $"{Release} Edition {i}.").Document),
        ];

        IReadOnlyList<CopyPair> pairs = CopyFinder.Pairs(documents);

        Assert.Equal(999, pairs.Count);
        Assert.Single(CopyClusters.Of(documents, pairs, Given.Parties));
    }

    [Fact]
    public void Clusters_AreTheComponentsOfAllPairs_InAnyOrder() =>
        Gen.Select(RandomRecord.Documents, Gen.Int)
            .Sample(
                (given, seed) =>
                {
                    RecordDocument[] documents = [.. given.Select(d => d.Document)];
                    string naive = Show(Naive(documents));
                    new Random(seed).Shuffle(documents);
                    Assert.Equal(naive, Show(CopyClusters.Of(documents, Given.Parties).Select(c => c.Members)));
                },
                iter: 500
            );

    [Fact]
    public void Sketches_SurviveBeingStored() =>
        RandomRecord.Documents.Sample(documents =>
        {
            foreach (GivenDocument document in documents)
            {
                CopySketch again = CopySketch.FromArray(document.Document.Sketch.ToArray());
                Assert.True(again.Shingles.SequenceEqual(document.Document.Sketch.Shingles));
                Assert.True(again.Bands.SequenceEqual(document.Document.Sketch.Bands));
            }
        });

    /// <summary>Every document compared with every other.</summary>
    private static List<List<DocumentKey>> Naive(RecordDocument[] documents)
    {
        var left = new List<RecordDocument>(documents);
        var clusters = new List<List<DocumentKey>>();
        while (left.Count > 0)
        {
            var cluster = new List<RecordDocument> { left[0] };
            left.RemoveAt(0);
            for (int i = 0; i < cluster.Count; i++)
            {
                foreach (
                    RecordDocument other in left.ToList()
                        .Where(other => CopyTest.IsCopy(cluster[i].Sketch, other.Sketch))
                )
                {
                    cluster.Add(other);
                    left.Remove(other);
                }
            }
            clusters.Add([.. cluster.Select(d => d.Key)]);
        }
        return clusters;
    }

    private static string Show(IEnumerable<IEnumerable<DocumentKey>> clusters) =>
        string.Join('\n', clusters.Select(c => string.Join(' ', c.Order())).Order(StringComparer.Ordinal));
}
