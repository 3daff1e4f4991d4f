using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Reconciliation;

/// <summary>The cases of <see cref="LifeCasesTests"/> as texts of our own, read with the codebook that ships. The facts are from life, the sentences are not.</summary>
public sealed class LifeTextsTests
{
    private const string Raid =
        "TAMPA, Fla. — U.S. Central Command forces and local partners carried out a raid near Deir ez-Zor on October 14, 2025. "
        + "The raid killed {0} ISIS members, the command said. "
        + "No partner was hurt and the forces returned to their base before sunrise, leaving the village to the local police who searched it house by house.";

    private const string MonthArabic =
        "أعلنت القيادة المركزية الأمريكية حصيلة عملياتها ضد تنظيم داعش في العراق خلال شهر تشرين الأول/أكتوبر 2025. "
        + "وأسفرت العمليات في العراق خلال تشرين الأول/أكتوبر 2025 عن اعتقال {0} من عناصر داعش. "
        + "وقالت القيادة إن شركاءها المحليين نفذوا معظم هذه العمليات بدعم من طيران التحالف وإن المطلوبين سُلّموا إلى القضاء.";

    private static string Fill(string text, string value) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, text, value);

    private static ClaimKey The(GivenDocument document, string indicator) =>
        Assert
            .Single(
                document.Claims,
                claim => claim.Indicator == indicator && claim.Value is { } value && value != Given.Value("0")
            )
            .Key;

    [Fact]
    public void ThreeOutletsCarryOneStatement_TwoSayOneKilled_TheIssuerSaysTwo()
    {
        GivenDocument issuer = Given.Read("centcom", "centcom", "2025-10-15", Fill(Raid, "two"));
        GivenDocument right = Given.Read("one", "reuters", "2025-10-15", "(Reuters) " + Fill(Raid, "two"));
        GivenDocument wrong = Given.Read("two", "anadolu", "2025-10-16", "(Anadolu) " + Fill(Raid, "one"));
        GivenDocument wrongToo = Given.Read("three", "shafaq", "2025-10-16", "(Shafaq) " + Fill(Raid, "one"));

        MemoryRecord record = MemoryRecord.Of([issuer, right, wrong, wrongToo]);

        Assert.Equal(4, Assert.Single(record.Clusters).Members.Count);
        Finding finding = record.FindingOf(The(issuer, "killed"));
        Assert.Equal(4, finding.Members.Count);
        Assert.Equal((Given.Value("2"), BestRule.IssuersPage), (finding.Best, finding.BestRule));
        Assert.Equal(
            [MemberRole.Origin, MemberRole.Carrier, MemberRole.Corrupted, MemberRole.Corrupted],
            LifeCasesTests.Roles(finding, issuer, right, wrong, wrongToo)
        );
        Assert.Equal(FindingStatus.Repeated, finding.Status);
    }

    [Fact]
    public void TwentyFourDetainedInIraqBecomeSevenInTwoCopies()
    {
        GivenDocument issuer = Given.Read("centcom", "centcom", "2025-11-06", Fill(MonthArabic, "24"));
        GivenDocument one = Given.Read("one", "shafaq", "2025-11-06", "شفق نيوز/ " + Fill(MonthArabic, "7"));
        GivenDocument two = Given.Read(
            "two",
            "alsumaria",
            "2025-11-07",
            "السومرية نيوز - " + Fill(MonthArabic, "سبعة")
        );

        MemoryRecord record = MemoryRecord.Of([issuer, one, two]);

        Finding finding = record.FindingOf(The(issuer, "captured"));
        Assert.Equal(Given.Value("24"), finding.Best);
        Assert.Equal(
            [MemberRole.Origin, MemberRole.Corrupted, MemberRole.Corrupted],
            LifeCasesTests.Roles(finding, issuer, one, two)
        );
    }

    [Fact]
    public void AttacksBecomeOperationsInOneOutlet_WhileTheIssuerCountsOthers()
    {
        const string text =
            "TAMPA, Fla. — The defeat-ISIS mission in Iraq and Syria from January to June 2024. "
            + "From January to June 2024, ISIS claimed 153 {0} in Iraq and Syria. "
            + "From January to June 2024, U.S. Central Command and its partners conducted 196 operations against ISIS in Iraq and Syria. "
            + "The command said that the pace of the group was on track to double that of the year before, and that it would keep working with its partners.";
        GivenDocument issuer = Given.Read("centcom", "centcom", "2024-07-16", Fill(text, "attacks"));
        GivenDocument outlet = Given.Read(
            "one",
            "shafaq",
            "2024-07-17",
            "(Shafaq) "
                + Fill(text, "operations")
                    .Replace(
                        "From January to June 2024, U.S. Central Command and its partners conducted 196 operations against ISIS in Iraq and Syria. ",
                        "",
                        StringComparison.Ordinal
                    )
        );

        MemoryRecord record = MemoryRecord.Of([issuer, outlet]);

        ClaimKey attacks = Assert.Single(issuer.Claims, c => c.Indicator == "attacks").Key;
        ClaimKey operations = Assert.Single(issuer.Claims, c => c.Indicator == "operations").Key;
        ClaimKey mistaken = Assert.Single(outlet.Claims, c => c.Value == Given.Value("153")).Key;
        Assert.Equal(record.FindingOf(attacks), record.FindingOf(mistaken));
        Assert.Equal(MemberRole.Corrupted, LifeCasesTests.Member(record.FindingOf(attacks), outlet).Role);
        Assert.Equal(Given.Value("196"), record.FindingOf(operations).Best);
        Assert.NotEqual(FindingStatus.Disputed, record.FindingOf(operations).Status);
    }

    [Fact]
    public void ACopyDropsMoreThan()
    {
        GivenDocument issuer = Given.Read("centcom", "centcom", "2025-10-15", Fill(Raid, "more than 22"));
        GivenDocument copy = Given.Read("one", "shafaq", "2025-10-15", "(Shafaq) " + Fill(Raid, "22"));

        Finding finding = MemoryRecord.Of([issuer, copy]).FindingOf(The(issuer, "killed"));

        Assert.Equal(
            (MemberRole.Corrupted, Differences.Bound),
            (LifeCasesTests.Member(finding, copy).Role, LifeCasesTests.Member(finding, copy).Differs)
        );
    }

    [Fact]
    public void ACopyMovesThePeriodToAnotherWeek()
    {
        const string text =
            "BAGHDAD — Iraqi forces killed five ISIS members in Kirkuk {0}, the Joint Operations Command said. "
            + "The command said that the operations followed weeks of watching the hills south of the city, and that the forces found food and fuel for the winter.";
        GivenDocument issuer = Given.Read(
            "a",
            "iq-joc",
            "2025-10-20",
            Fill(text, "between October 6 and October 12, 2025")
        );
        GivenDocument copy = Given.Read(
            "b",
            "shafaq",
            "2025-10-20",
            "(Shafaq) " + Fill(text, "between October 13 and October 19, 2025")
        );

        Finding finding = MemoryRecord.Of([issuer, copy]).FindingOf(The(issuer, "killed"));

        Assert.Equal(
            (MemberRole.Corrupted, Differences.Period),
            (LifeCasesTests.Member(finding, copy).Role, LifeCasesTests.Member(finding, copy).Differs)
        );
    }

    [Fact]
    public void DetaineesMovedToIraq_AreDisputed()
    {
        GivenDocument command = Given.Read(
            "a",
            "centcom",
            "2026-02-14",
            "U.S. Central Command said it transferred more than 5,700 ISIS detainees from Syria to Iraq on February 12-13, 2026."
        );
        GivenDocument judges = Given.Read(
            "b",
            "shafaq",
            "2026-02-14",
            "On February 12-13, 2026, 5,064 ISIS detainees were moved to Iraq from Syria, according to the Supreme Judicial Council, which has begun to hear their cases."
        );
        GivenDocument officials = Given.Read(
            "c",
            "reuters",
            "2026-02-14",
            "The Iraqi Ministry of Justice said that more than 4,500 ISIS detainees have been transferred from Syria to Iraq on February 12-13, 2026."
        );
        GivenDocument others = Given.Read(
            "d",
            "afp",
            "2026-02-14",
            "About 3,000 ISIS detainees were moved from Syria to Iraq on February 12-13, 2026, the Iraqi Ministry of Interior said."
        );

        MemoryRecord record = MemoryRecord.Of([command, judges, officials, others]);

        Finding finding = record.FindingOf(The(command, "transferred"));
        Assert.Equal(4, finding.Members.Count);
        Assert.Equal((FindingStatus.Disputed, 4, 2), (finding.Status, finding.Origins, finding.Interests));
        Assert.Equal(Given.Value(">5700"), finding.Best);
    }

    [Fact]
    public void TransfersAnnouncedAsUpToSevenThousand_EndAtAboutFiveThousandSevenHundred()
    {
        GivenDocument plan = Given.Read(
            "a",
            "centcom",
            "2026-01-21",
            "U.S. Central Command said up to 7,000 ISIS detainees will be transferred from Syria to Iraq."
        );
        GivenDocument done = Given.Read(
            "b",
            "centcom",
            "2026-02-14",
            "U.S. Central Command said about 5,700 ISIS detainees were transferred from Syria to Iraq between January 21 and February 13, 2026."
        );

        MemoryRecord record = MemoryRecord.Of([plan, done]);

        Assert.NotEqual(ClaimStatus.Reported, plan.Claims.Single(c => c.Key == The(plan, "transferred")).Status);
        Assert.NotEqual(record.FindingOf(The(plan, "transferred")), record.FindingOf(The(done, "transferred")));
        Assert.Contains(FindingLinks.Of(LifeCasesTests.Heads(record)), link => link.Kind == LinkKind.PlannedAndDone);
    }

    [Fact]
    public void TheCampsOfTwoYears_AreNoDispute()
    {
        GivenDocument both = Given.Read(
            "a",
            "centcom",
            "2025-11-12",
            "كان يعيش في مخيمي الهول وروج 70 ألف شخص في عام 2019. ويعيش في مخيمي الهول وروج اليوم أقل من 30 ألف شخص."
        );

        MemoryRecord record = MemoryRecord.Of([both]);

        Assert.Equal(2, both.Claims.Count(claim => claim.Indicator == "population"));
        Assert.All(record.Findings, finding => Assert.Equal(FindingStatus.Single, finding.Status));
    }

    [Fact]
    public void TheNinetyFirstPartner_AndEightySixCountries_AreNoDispute()
    {
        GivenDocument first = Given.Read(
            "a",
            "coalition",
            "2025-11-10",
            "Syria became the 91st partner of the Global Coalition to Defeat ISIS on November 10, 2025."
        );
        GivenDocument other = Given.Read(
            "b",
            "shafaq",
            "2025-11-10",
            "عدد أعضاء التحالف الدولي 86 دولة وخمس مؤسسات دولية."
        );

        Assert.NotEmpty(first.Claims);
        Assert.NotEmpty(other.Claims);
        Assert.DoesNotContain(
            MemoryRecord.Of([first, other]).Findings,
            finding => finding.Status == FindingStatus.Disputed
        );
    }

    [Fact]
    public void OneStatementInArabicAndInEnglish_IsOneOrigin()
    {
        GivenDocument arabic = Given.Read(
            "ar",
            "shafaq",
            "2025-11-06",
            "قالت القيادة المركزية الأمريكية إن قواتها قتلت خمسة من عناصر داعش في سوريا خلال شهر تشرين الأول/أكتوبر 2025."
        );
        GivenDocument english = Given.Read(
            "en",
            "centcom",
            "2025-11-06",
            "U.S. Central Command said its forces killed five ISIS members in Syria in October 2025."
        );

        Finding finding = MemoryRecord.Of([arabic, english]).FindingOf(The(english, "killed"));

        Assert.Equal((2, FindingStatus.Repeated, 1), (finding.Members.Count, finding.Status, finding.Origins));
    }
}
