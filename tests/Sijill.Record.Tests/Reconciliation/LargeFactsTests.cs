using Sijill.Record.Copies;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Reconciliation;

/// <summary>Facts that everybody tells of. What compared each with each would take minutes here.</summary>
public sealed class LargeFactsTests
{
    [Fact]
    public void TenThousandClaimsOfOneFact_AreOneFinding()
    {
        string[] outlets = ["reuters", "afp", "centcom", "sohr", "anadolu", "shafaq"];
        GivenDocument[] documents =
        [
            .. Enumerable
                .Range(0, 10_000)
                .Select(i =>
                    Given.Document(
                        "d" + i,
                        outlets[i % outlets.Length],
                        "2025-11-06",
                        "",
                        new GivenClaim(
                            "killed",
                            (20 + i % 3000).ToString(System.Globalization.CultureInfo.InvariantCulture)
                        )
                        {
                            By = i % 5 == 0 ? "centcom" : "~source " + i % 400,
                        }
                    )
                ),
        ];

        Finding finding = Assert.Single(Reconcile(documents));

        Assert.Equal(10_000, finding.Members.Count);
        Assert.Equal(FindingStatus.Disputed, finding.Status);
    }

    [Fact]
    public void AThousandCopiesOfOneRelease_AreAlignedWithIt()
    {
        const string release =
            "Partner forces carried out a raid near the river on Tuesday night after weeks of watching the place. "
            + "The raid ended before dawn and the village was searched house by house without further incident.";
        GivenDocument[] documents =
        [
            .. Enumerable
                .Range(0, 1000)
                .Select(i =>
                    Given.Document(
                        "d" + i,
                        i == 0 ? "centcom" : "afp",
                        "2025-11-06",
                        $"{release} Edition {i}.",
                        new GivenClaim("killed", i % 10 == 9 ? "7" : "24")
                        {
                            By = "centcom",
                            Sentence = $"The raid left 24 dead and {i % 50} houses burned in edition number{i % 50}",
                        }
                    )
                ),
        ];

        CopyCluster cluster = Assert.Single(CopyClusters.Of([.. documents.Select(d => d.Document)], Given.Parties));
        var root = documents.Single(d => d.Key == cluster.Root).Document;
        DocumentStanding[] standings = [.. documents.Select(d => DocumentStanding.Of(d.Document, root))];
        IReadOnlyList<Alignment> alignments = new Aligner(Given.Parties, Given.Gazetteer).Align(
            standings,
            [.. documents.SelectMany(d => d.Claims)]
        );

        Assert.Equal(documents[0].Key, cluster.Root);
        Assert.Equal(999, alignments.Count);
        Assert.Equal(100, alignments.Count(alignment => alignment.Differs == Differences.Value));
        Assert.All(alignments, alignment => Assert.Equal(documents[0][0], alignment.Reference));
    }

    private static IReadOnlyList<Finding> Reconcile(GivenDocument[] documents) =>
        new Reconciler(Given.Parties, Given.Gazetteer).Reconcile(
            [
                .. documents.SelectMany(d =>
                    d.Claims.Select(c => new StandingClaim(
                        c,
                        Record.Claims.FactKey.Of(c, Given.Gazetteer),
                        null,
                        DocumentStanding.Alone(d.Document)
                    ))
                ),
            ],
            []
        );
}
