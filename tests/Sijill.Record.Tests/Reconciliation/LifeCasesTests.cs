using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Reconciliation;

/// <summary>Cases from life, as claims: what the rules come to where the reading is right. LifeTextsTests has them as texts.</summary>
public sealed class LifeCasesTests
{
    // What makes texts copies of each other; the sentences of claims are given apart.
    private const string Release =
        "Partner forces carried out a raid near the river on Tuesday night after weeks of watching the place. "
        + "The raid ended before dawn and the village was searched house by house without further incident.";

    private static GivenClaim Killed(string value, string by = "centcom") =>
        new("killed", value)
        {
            When = "2025-10-14",
            By = by,
            Sentence = $"The raid left {value} members of the group dead and one house in ruins",
        };

    [Fact]
    public void OneStatementCarriedByThree_TwoOfWhichSayOneKilledWhileTheIssuerSaysTwo_IsTheIssuersTwo()
    {
        GivenDocument issuer = Given.Document("centcom", "centcom", "2025-10-15", Release, Killed("2"));
        GivenDocument right = Given.Document("one", "reuters", "2025-10-15", Release + " Reuters", Killed("2"));
        GivenDocument wrong = Given.Document("two", "anadolu", "2025-10-16", Release + " Anadolu", Killed("1"));
        GivenDocument wrongToo = Given.Document("three", "shafaq", "2025-10-16", Release + " Shafaq", Killed("1"));

        Finding finding = Assert.Single(MemoryRecord.Of([issuer, right, wrong, wrongToo]).Findings);

        Assert.Equal(FindingStatus.Repeated, finding.Status);
        Assert.Equal((Given.Value("2"), BestRule.IssuersPage), (finding.Best, finding.BestRule));
        Assert.Equal(Given.Value("2"), finding.Range);
        Assert.Equal(
            [MemberRole.Origin, MemberRole.Carrier, MemberRole.Corrupted, MemberRole.Corrupted],
            Roles(finding, issuer, right, wrong, wrongToo)
        );
        Assert.Equal(Differences.Value, Member(finding, wrong).Differs);
        Assert.Equal((1, 1), (finding.Origins, finding.Interests));
    }

    [Fact]
    public void CarriersInWordsOfTheirOwn_ThatSayAnotherNumberWithinADayOfTheIssuersPage_AreMistaken()
    {
        GivenDocument issuer = Given.Document("centcom", "centcom", "2025-10-15", "", Killed("2"));
        GivenDocument wrong = Given.Document("two", "anadolu", "2025-10-16", "", Killed("1"));
        GivenDocument later = Given.Document("three", "reuters", "2025-10-20", "", Killed("3"));

        Finding finding = Assert.Single(MemoryRecord.Of([issuer, wrong, later]).Findings);

        Assert.Equal(
            [MemberRole.Revised, MemberRole.Corrupted, MemberRole.Origin],
            Roles(finding, issuer, wrong, later)
        );
        Assert.Equal((FindingStatus.Revised, Given.Value("3")), (finding.Status, finding.Best));
    }

    [Fact]
    public void TwentyFourDetainedThatBecomeSevenInTwoCopies_MeetTheirSource()
    {
        static GivenClaim[] Said(string killed, string captured) =>
            [
                new("killed", killed)
                {
                    Where = "iq",
                    By = "centcom",
                    SentenceNumber = 1,
                    Sentence = $"In Iraq the operations left {killed} killed and {captured} detained during the month",
                },
                new("captured", captured)
                {
                    Where = "iq",
                    By = "centcom",
                    SentenceNumber = 1,
                    Sentence = $"In Iraq the operations left {killed} killed and {captured} detained during the month",
                },
            ];
        GivenDocument issuer = Given.Document("centcom", "centcom", "2025-11-06", Release, Said("7", "24"));
        GivenDocument one = Given.Document("one", "shafaq", "2025-11-06", Release + " a", Said("7", "7"));
        GivenDocument two = Given.Document("two", "anadolu", "2025-11-07", Release + " b", Said("7", "7"));

        MemoryRecord record = MemoryRecord.Of([issuer, one, two]);

        Assert.Equal(2, record.Findings.Count);
        Finding captured = record.FindingOf(issuer[1]);
        Assert.Equal(Given.Value("24"), captured.Best);
        Assert.Equal(MemberRole.Corrupted, captured.Members.Single(m => m.Claim == one[1]).Role);
        Assert.Equal(MemberRole.Corrupted, captured.Members.Single(m => m.Claim == two[1]).Role);
        Assert.Equal(FindingStatus.Repeated, record.FindingOf(issuer[0]).Status);
    }

    [Fact]
    public void AttacksThatBecomeOperationsInOneOutlet_MeetTheAttacksAndNotTheOperations()
    {
        static GivenClaim Attacks(string indicator) =>
            new(indicator, "153")
            {
                Unit = indicator,
                When = "2024-01-01/2024-06-30",
                Where = "iq sy",
                Scope = PlaceScope.Joint,
                By = "centcom",
                SentenceNumber = 1,
                Sentence = "From January to June the group claimed 153 of them in both countries",
            };
        GivenClaim operations = new("operations", "196")
        {
            Unit = "operations",
            When = "2024-01-01/2024-06-30",
            Where = "iq sy",
            Scope = PlaceScope.Joint,
            By = "centcom",
            SentenceNumber = 2,
            Sentence = "In the same half year the coalition and its partners conducted 196 missions against it",
        };
        GivenDocument issuer = Given.Document(
            "centcom",
            "centcom",
            "2024-07-16",
            Release,
            Attacks("attacks"),
            operations
        );
        GivenDocument outlet = Given.Document("one", "shafaq", "2024-07-17", Release + " a", Attacks("operations"));

        MemoryRecord record = MemoryRecord.Of([issuer, outlet]);

        Finding attacks = record.FindingOf(issuer[0]);
        Assert.Equal(attacks, record.FindingOf(outlet[0]));
        Assert.Equal(
            (MemberRole.Corrupted, true),
            (Member(attacks, outlet).Role, Member(attacks, outlet).Differs.HasFlag(Differences.Indicator))
        );
        Assert.Equal(
            (Given.Value("196"), FindingStatus.Single),
            (record.FindingOf(issuer[1]).Best, record.FindingOf(issuer[1]).Status)
        );
    }

    [Fact]
    public void CopyThatDropsMoreThan_IsCorruptedInItsBound()
    {
        GivenDocument issuer = Given.Document("centcom", "centcom", "2025-10-15", Release, Killed(">22"));
        GivenDocument copy = Given.Document("one", "shafaq", "2025-10-15", Release + " a", Killed("22"));

        Finding finding = Assert.Single(MemoryRecord.Of([issuer, copy]).Findings);

        Assert.Equal(
            (MemberRole.Corrupted, Differences.Bound),
            (Member(finding, copy).Role, Member(finding, copy).Differs)
        );
        Assert.Equal(Given.Value(">22"), finding.Range);
    }

    [Fact]
    public void CopyThatMovesThePeriodToAnotherWeek_IsCorruptedInItsPeriod()
    {
        GivenClaim claim = Killed("2") with { When = "2025-10-06/2025-10-12" };
        GivenDocument issuer = Given.Document("centcom", "centcom", "2025-10-15", Release, claim);
        GivenDocument copy = Given.Document(
            "one",
            "shafaq",
            "2025-10-15",
            Release + " a",
            claim with
            {
                When = "2025-10-13/2025-10-19",
            }
        );

        Finding finding = Assert.Single(MemoryRecord.Of([issuer, copy]).Findings);

        Assert.Equal(
            (MemberRole.Corrupted, Differences.Period),
            (Member(finding, copy).Role, Member(finding, copy).Differs)
        );
        Assert.Equal(ClaimTime.Parse("2025-10-06/2025-10-12"), finding.Time);
    }

    [Fact]
    public void YesterdayInACopyThatCameOutADayLater_IsTheDayBeforeTheFirst()
    {
        GivenDocument issuer = Given.Document("centcom", "centcom", "2025-10-15", Release, Killed("2"));
        GivenDocument copy = Given.Document(
            "one",
            "shafaq",
            "2025-10-16",
            Release + " a",
            Killed("2") with
            {
                When = "2025-10-15",
            }
        );

        Finding finding = Assert.Single(MemoryRecord.Of([issuer, copy]).Findings);

        Assert.Equal((MemberRole.Carrier, FindingStatus.Repeated), (Member(finding, copy).Role, finding.Status));
    }

    [Fact]
    public void DetaineesMovedToIraq_AreDisputedBetweenTheCommandAndTheOfficials()
    {
        static GivenDocument Moved(string name, string outlet, string value, string by) =>
            Given.Document(
                name,
                outlet,
                "2026-02-13",
                "",
                new GivenClaim("transferred", value)
                {
                    When = "2026-02-12/2026-02-13",
                    Where = "from:sy to:iq",
                    Group = "detainees",
                    By = by,
                }
            );
        GivenDocument command = Moved("a", "centcom", ">5700", "centcom");
        GivenDocument judges = Moved("b", "shafaq", "5064", "iq-sjc");
        GivenDocument officials = Moved("c", "reuters", ">4500", "iq-moj");
        GivenDocument others = Moved("d", "afp", "~3000", "iq-moi");

        Finding finding = Assert.Single(MemoryRecord.Of([command, judges, officials, others]).Findings);

        Assert.Equal(FindingStatus.Disputed, finding.Status);
        Assert.Equal((Given.Value(">5700"), BestRule.IssuersPage), (finding.Best, finding.BestRule));
        Assert.Equal((3000m, null), (finding.Range!.Value.Low, finding.Range.Value.High));
        Assert.Equal((4, 2), (finding.Origins, finding.Interests));
        Assert.All(finding.Members, member => Assert.Equal(MemberRole.Origin, member.Role));
    }

    [Fact]
    public void TransfersAnnouncedAsUpToSevenThousand_AreLinkedWithWhatWasDoneAndNeverMerged()
    {
        GivenClaim moved = new("transferred", "<=7000")
        {
            Where = "from:sy to:iq",
            Group = "detainees",
            By = "centcom",
        };
        GivenDocument plan = Given.Document(
            "plan",
            "centcom",
            "2026-01-21",
            "",
            moved with
            {
                Status = ClaimStatus.Planned,
                When = null,
            }
        );
        GivenDocument done = Given.Document(
            "done",
            "centcom",
            "2026-02-13",
            "",
            moved with
            {
                Value = "~5700",
                When = "2026-01-21/2026-02-13",
            }
        );

        MemoryRecord record = MemoryRecord.Of([plan, done]);

        Assert.Equal(2, record.Findings.Count);
        FindingLink link = Assert.Single(FindingLinks.Of(Heads(record)));
        Assert.Equal(LinkKind.PlannedAndDone, link.Kind);
        Assert.Equal((new FindingId(plan[0]), new FindingId(done[0])), (link.From, link.To));
    }

    [Fact]
    public void CampsOfTwoYears_AreTwoFactsAndNoDispute()
    {
        static GivenClaim People(string value, string when) =>
            new("population", value)
            {
                Measure = Measure.Stock,
                Where = "sy-camp-hol sy-camp-roj",
                Scope = PlaceScope.Joint,
                Target = null,
                Group = null,
                When = when,
                By = "centcom",
            };
        GivenDocument then = Given.Document("a", "centcom", "2025-11-12", "", People("70000", "2019"));
        GivenDocument now = Given.Document("b", "centcom", "2025-11-12", "", People("<30000", "2025-11-12"));

        MemoryRecord record = MemoryRecord.Of([then, now]);

        Assert.Equal(2, record.Findings.Count);
        Assert.All(record.Findings, finding => Assert.Equal(FindingStatus.Single, finding.Status));
    }

    [Fact]
    public void NinetyFirstPartnerBesideEightySixCountries_IsNoDispute()
    {
        static GivenClaim Members(string value, Measure measure, string unit) =>
            new("members", value)
            {
                Measure = measure,
                Unit = unit,
                Where = "",
                Target = "coalition",
                Group = null,
                When = "2025-11-10",
                By = "coalition",
            };
        GivenDocument ninetyFirst = Given.Document(
            "a",
            "coalition",
            "2025-11-10",
            "",
            Members("91", Measure.Ordinal, "countries")
        );
        GivenDocument countries = Given.Document(
            "b",
            "shafaq",
            "2025-11-10",
            "",
            Members("86", Measure.Stock, "countries")
        );
        GivenDocument institutions = Given.Document(
            "c",
            "shafaq",
            "2025-11-10",
            "",
            Members("5", Measure.Stock, "institutions")
        );

        MemoryRecord record = MemoryRecord.Of([ninetyFirst, countries, institutions]);

        Assert.Equal(3, record.Findings.Count);
        Assert.DoesNotContain(record.Findings, finding => finding.Status == FindingStatus.Disputed);
    }

    [Fact]
    public void OneStatementInTwoLanguages_IsOneOrigin()
    {
        GivenDocument arabic = Given.Document(
            "ar",
            "centcom",
            "2025-10-15",
            "نفذت القوات الشريكة عملية",
            Killed("2") with
            {
                Sentence = "",
            }
        );
        GivenDocument english = Given.Document("en", "reuters", "2025-10-15", Release, Killed("2"));

        Finding finding = Assert.Single(MemoryRecord.Of([arabic, english]).Findings);

        Assert.Equal((FindingStatus.Repeated, 1, 1), (finding.Status, finding.Origins, finding.Interests));
        Assert.Equal([MemberRole.Origin, MemberRole.Carrier], Roles(finding, arabic, english));
    }

    internal static FindingMember Member(Finding finding, GivenDocument document) =>
        finding.Members.Single(member => member.Claim.Document == document.Key);

    internal static MemberRole[] Roles(Finding finding, params GivenDocument[] documents) =>
        [.. documents.Select(document => Member(finding, document).Role)];

    internal static FindingHead[] Heads(MemoryRecord record) =>
        [
            .. record.Findings.Select(finding => new FindingHead(
                new FindingId(finding.Smallest),
                finding.Subject,
                finding.Time,
                finding.FirstSaid
            )),
        ];
}
