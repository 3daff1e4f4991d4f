using Sijill.Reading.Amounts;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Reconciliation;

/// <summary>Each rule of docs/design/reconciliation.md with its example.</summary>
public sealed class ReconcilerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static GivenDocument Says(string outlet, string value, string by = "", string published = "2025-11-06") =>
        Given.Document(
            outlet + value + by + published,
            outlet,
            published,
            "",
            new GivenClaim("killed", value) { By = by }
        );

    private static Finding One(params GivenDocument[] documents) => Assert.Single(MemoryRecord.Of(documents).Findings);

    [Fact]
    public void TwoInterestsThatAgree_AreCorroborated() =>
        Assert.Equal(
            FindingStatus.Corroborated,
            One(Says("centcom", "24", "centcom"), Says("sohr", "24", "sohr")).Status
        );

    [Fact]
    public void TwoPartiesOfOneInterest_Repeat() =>
        Assert.Equal(
            FindingStatus.Repeated,
            One(Says("centcom", "24", "centcom"), Says("cjtf-oir", "24", "cjtf-oir")).Status
        );

    [Fact]
    public void PartnersInOneOperation_AreOneInterest()
    {
        GivenDocument sdf = Given.Document(
            "sdf",
            "sdf",
            "2025-11-06",
            "",
            new GivenClaim("killed", "24")
            {
                By = "sdf",
                Actor = "sdf",
                Partner = "coalition",
            }
        );

        Finding finding = One(Says("centcom", "24", "centcom"), sdf);

        Assert.Equal((FindingStatus.Repeated, 2, 1), (finding.Status, finding.Origins, finding.Interests));
    }

    [Fact]
    public void OneDocument_IsSingle() =>
        Assert.Equal(FindingStatus.Single, One(Says("centcom", "24", "centcom")).Status);

    [Fact]
    public void CurrentOriginsThatExcludeEachOther_Dispute()
    {
        Finding finding = One(Says("centcom", "24", "centcom"), Says("sohr", "31", "sohr"));

        Assert.Equal(FindingStatus.Disputed, finding.Status);
        Assert.Equal(Given.Value("24-31"), finding.Range);
    }

    [Theory]
    [InlineData("24", "~24", false)]
    [InlineData("24", "~26", false)]
    [InlineData("24", "~27", true)]
    [InlineData("24", ">22", false)]
    [InlineData("22", ">22", true)]
    [InlineData("22", ">=22", false)]
    [InlineData("24", "~24-99", false)]
    [InlineData("18", "~24-99", true)]
    [InlineData("<30000", "29999", false)]
    [InlineData("<30000", "30000", false)]
    [InlineData("<30000", "31000", true)]
    [InlineData("25-30", "28-40", false)]
    [InlineData("25-30", "31-40", true)]
    [InlineData("5704", "5700", false)]
    [InlineData("394000000", "400000000", false)]
    [InlineData("55000", "65000", true)]
    [InlineData("30", "33", true)]
    [InlineData("153", "196", true)]
    public void Values_DisputeOnlyWhereTheyShareNoPoint(string one, string other, bool disputed)
    {
        Finding finding = One(Says("centcom", one, "centcom"), Says("sohr", other, "sohr"));

        Assert.Equal(disputed ? FindingStatus.Disputed : FindingStatus.Corroborated, finding.Status);
    }

    [Fact]
    public void WhoPublished_IsNotWhoSaid()
    {
        GivenDocument one = Says("reuters", "24", "centcom");
        GivenDocument other = Says("afp", "24", "centcom", "2025-11-07");

        Finding finding = One(one, other);

        Assert.Equal((FindingStatus.Repeated, 1), (finding.Status, finding.Origins));
        Assert.Equal([MemberRole.Origin, MemberRole.Carrier], LifeCasesTests.Roles(finding, one, other));
    }

    [Fact]
    public void AnOutletsOwnWord_CountsWhereNobodyElseIsNamed()
    {
        Finding finding = One(Says("reuters", "24"), Says("centcom", "24", "centcom"));

        Assert.Equal((FindingStatus.Corroborated, 2), (finding.Status, finding.Origins));
    }

    [Fact]
    public void ThePersonOfAnOffice_SpeaksForTheInstitution()
    {
        Finding finding = One(Says("reuters", "24", "centcom-commander"), Says("centcom", "24", "centcom"));

        Assert.Equal((FindingStatus.Repeated, 1), (finding.Status, finding.Origins));
    }

    [Fact]
    public void AnOriginsLaterWord_RevisesItsEarlier()
    {
        GivenDocument early = Says("centcom", "24", "centcom");
        GivenDocument late = Says("centcom", "26", "centcom", "2025-11-10");

        Finding finding = One(early, late);

        Assert.Equal(FindingStatus.Revised, finding.Status);
        Assert.Equal([MemberRole.Revised, MemberRole.Origin], LifeCasesTests.Roles(finding, early, late));
        Assert.Equal(Given.Value("26"), finding.Range);
    }

    [Fact]
    public void AVaguerWordLater_RevisesNothing()
    {
        GivenDocument early = Says("reuters", "24", "centcom");
        GivenDocument vague = Says("afp", "~24-99", "centcom", "2025-11-10");

        Finding finding = One(early, vague);

        Assert.Equal((FindingStatus.Repeated, Given.Value("24")), (finding.Status, finding.Range));
    }

    [Fact]
    public void Best_IsTheReviewersThenTheIssuersThenWhatMostSayThenTheLatest()
    {
        GivenDocument a = Says("reuters", "24", "sohr");
        GivenDocument b = Says("reuters", "31", "sdf", "2025-11-07");
        GivenDocument c = Says("reuters", "31", "iq-mod", "2025-11-07");
        GivenDocument page = Says("sohr", "24", "sohr");
        var choose = new ChooseAct
        {
            Order = 1,
            Who = "reviewer",
            At = Noon,
            Why = "the hospital's list",
            Claim = a[0],
            Value = Given.Value("27"),
        };

        Finding latest = One(a, b);
        Finding most = One(a, b, c);
        Finding issuers = One(a, b, c, page);
        Finding reviewers = Assert.Single(MemoryRecord.Of([a, b, c, page], [choose]).Findings);

        Assert.Equal((Given.Value("31"), BestRule.LatestSaid), (latest.Best, latest.BestRule));
        Assert.Equal((Given.Value("31"), BestRule.MostOrigins), (most.Best, most.BestRule));
        Assert.Equal((Given.Value("24"), BestRule.IssuersPage), (issuers.Best, issuers.BestRule));
        Assert.Equal((Given.Value("27"), BestRule.Reviewer), (reviewers.Best, reviewers.BestRule));
        Assert.Null(reviewers.BestClaim);
    }

    [Fact]
    public void UndatedClaims_StandAlone()
    {
        GivenClaim undated = new("killed", "24") { When = null, By = "centcom" };

        MemoryRecord record = MemoryRecord.Of([
            Given.Document("a", "centcom", "2025-11-06", "", undated),
            Given.Document("b", "reuters", "2025-11-06", "", undated),
        ]);

        Assert.Equal(2, record.Findings.Count);
    }

    [Fact]
    public void ClaimsWithoutAPlace_StandAloneUnlessTheirTargetServes()
    {
        MemoryRecord record = MemoryRecord.Of([
            Given.Document("a", "centcom", "2025-11-06", "", new GivenClaim("killed", "24") { Where = "" }),
            Given.Document("b", "centcom", "2025-11-06", "", new GivenClaim("killed", "24") { Where = "" }),
            Given.Document(
                "c",
                "centcom",
                "2025-11-06",
                "",
                new GivenClaim("members", "91") { Where = "", Target = "coalition" }
            ),
            Given.Document(
                "d",
                "centcom",
                "2025-11-06",
                "",
                new GivenClaim("members", "91") { Where = "", Target = "coalition" }
            ),
        ]);

        Assert.Equal(3, record.Findings.Count);
    }

    [Fact]
    public void TwoUnlikeFiguresOfOneDocument_AreNeverOneFact_ButToldApartByActor()
    {
        GivenDocument two = Given.Document(
            "a",
            "reuters",
            "2025-11-06",
            "",
            new GivenClaim("killed", "2") { Actor = "sdf" },
            new GivenClaim("killed", "5") { Actor = "coalition" }
        );

        MemoryRecord record = MemoryRecord.Of([two]);

        Assert.Equal(2, record.Findings.Count);
        Assert.All(record.Findings, finding => Assert.Equal(FindingStatus.Single, finding.Status));
    }

    [Fact]
    public void TwoUnlikeFiguresThatNothingTellsApart_AreAmbiguousUntilAReviewerSpeaks()
    {
        GivenDocument two = Given.Document(
            "a",
            "reuters",
            "2025-11-06",
            "",
            new GivenClaim("killed", "2"),
            new GivenClaim("killed", "5")
        );
        var split = new SplitAct
        {
            Order = 1,
            Who = "reviewer",
            At = Noon,
            Claims = [two[1]],
        };

        Assert.Equal(FindingStatus.Ambiguous, One(two).Status);
        MemoryRecord after = MemoryRecord.Of([two], [split]);
        Assert.Equal([FindingStatus.Single, FindingStatus.Single], after.Findings.Select(finding => finding.Status));
    }

    [Fact]
    public void APartOfAnotherFigure_IsNeitherUnlikeNorAdded()
    {
        GivenDocument whole = Given.Document(
            "a",
            "centcom",
            "2025-11-06",
            "",
            new GivenClaim("killed", "24") { By = "centcom" },
            new GivenClaim("killed", "10") { By = "centcom", PartOf = 0 }
        );

        Finding finding = One(whole);

        Assert.Equal([MemberRole.Origin, MemberRole.Part], finding.Members.Select(member => member.Role));
        Assert.Equal((Given.Value("24"), FindingStatus.Single), (finding.Range, finding.Status));
    }

    [Fact]
    public void Merges_JoinWhatTheRulesKeepApart_AndSplitsPartWhatTheyJoin()
    {
        GivenDocument a = Says("centcom", "24", "centcom");
        GivenDocument b = Given.Document(
            "b",
            "sohr",
            "2025-11-06",
            "",
            new GivenClaim("killed", "24") { By = "sohr", When = "2025-11" }
        );
        var merge = new MergeAct
        {
            Order = 1,
            Who = "reviewer",
            At = Noon,
            Claims = [a[0], b[0]],
        };
        var split = new SplitAct
        {
            Order = 2,
            Who = "reviewer",
            At = Noon,
            Claims = [b[0]],
        };

        Assert.Equal(FindingStatus.Corroborated, Assert.Single(MemoryRecord.Of([a, b], [merge]).Findings).Status);
        Assert.Equal(2, MemoryRecord.Of([a, b], [merge, split]).Findings.Count);
        Assert.Single(MemoryRecord.Of([a, b], [merge with { Order = 3 }, split]).Findings);
    }

    [Fact]
    public void WhatWasTakenBack_CountsNoMore_NorWhoCarriedIt()
    {
        GivenDocument page = Says("centcom", "24", "centcom");
        GivenDocument carrier = Says("reuters", "24", "centcom");
        GivenDocument other = Says("sohr", "20", "sohr");
        var retract = new RetractAct
        {
            Order = 1,
            Who = "reviewer",
            At = Noon,
            Claim = page[0],
        };

        Finding alone = Assert.Single(MemoryRecord.Of([page, carrier], [retract]).Findings);
        Finding beside = Assert.Single(MemoryRecord.Of([page, carrier, other], [retract]).Findings);

        Assert.Equal((FindingStatus.Retracted, (Bounds?)null), (alone.Status, alone.Range));
        Assert.Equal((FindingStatus.Single, (Bounds?)Given.Value("20")), (beside.Status, beside.Range));
        Assert.Equal([MemberRole.Retracted, MemberRole.Retracted], LifeCasesTests.Roles(beside, page, carrier));
    }

    [Fact]
    public void AConfirmedFinding_SaysSo()
    {
        GivenDocument page = Says("centcom", "24", "centcom");
        var confirm = new ConfirmAct
        {
            Order = 1,
            Who = "reviewer",
            At = Noon,
            Claim = page[0],
        };

        Assert.True(Assert.Single(MemoryRecord.Of([page], [confirm]).Findings).Confirmed);
    }

    [Fact]
    public void WhatIsDeniedOrPlanned_IsAnotherFinding()
    {
        MemoryRecord record = MemoryRecord.Of([
            Says("centcom", "24", "centcom"),
            Given.Document(
                "b",
                "sdf",
                "2025-11-07",
                "",
                new GivenClaim("killed", "24") { By = "sdf", Status = ClaimStatus.Denied }
            ),
            Given.Document(
                "c",
                "sdf",
                "2025-10-07",
                "",
                new GivenClaim("killed", "24") { By = "sdf", Status = ClaimStatus.Planned }
            ),
        ]);

        Assert.Equal(3, record.Findings.Count);
        Assert.Equal(
            [LinkKind.PlannedAndDone, LinkKind.Denies],
            FindingLinks.Of(LifeCasesTests.Heads(record)).Select(link => link.Kind).Order()
        );
    }

    [Fact]
    public void PeriodsInsidePeriods_AreLinkedAndNeverMerged()
    {
        static GivenDocument In(string when) =>
            Given.Document(
                when.Replace('/', '_'),
                "centcom",
                "2026-01-06",
                "",
                new GivenClaim("killed", "24") { By = "centcom", When = when }
            );
        GivenDocument year = In("2025");
        GivenDocument half = In("2025-07-01/2025-12-31");
        GivenDocument month = In("2025-10");
        GivenDocument across = In("2025-10-15/2025-11-14");

        FindingLink[] links = [.. FindingLinks.Of(LifeCasesTests.Heads(MemoryRecord.Of([year, half, month, across])))];

        Assert.Equal(4, links.Length);
        Assert.Contains(new FindingLink(LinkKind.Within, Id(half), Id(year)), links);
        Assert.Contains(new FindingLink(LinkKind.Within, Id(month), Id(half)), links);
        Assert.Contains(new FindingLink(LinkKind.Within, Id(across), Id(half)), links);
        Assert.Contains(new FindingLink(LinkKind.Overlaps, Id(month), Id(across)), links);

        static FindingId Id(GivenDocument document) => new(document[0]);
    }

    [Fact]
    public void FamiliesAndPeople_AreTwoCountsOfOneFlow()
    {
        GivenClaim people = new("returned", "865")
        {
            Where = "from:sy-camp-hol to:iq",
            Target = null,
            Group = null,
        };
        GivenDocument both = Given.Document(
            "a",
            "iq-momd",
            "2025-11-06",
            "",
            people,
            people with
            {
                Value = "241",
                Unit = "families",
            }
        );

        MemoryRecord record = MemoryRecord.Of([both]);

        Assert.Equal(2, record.Findings.Count);
        Assert.Equal(
            [new FindingLink(LinkKind.FamiliesAndPeople, new FindingId(both[1]), new FindingId(both[0]))],
            FindingLinks.Of(LifeCasesTests.Heads(record))
        );
    }
}
