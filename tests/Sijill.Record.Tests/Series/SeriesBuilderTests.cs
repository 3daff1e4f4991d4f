using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Xunit;

namespace Sijill.Record.Tests.Series;

public sealed class SeriesBuilderTests
{
    private static readonly DateOnly Today = new(2026, 3, 1);

    private static GivenDocument Flow(string when, string value) =>
        Given.Document(
            "f" + when.Replace('/', '_') + value,
            "centcom",
            "2026-01-06",
            "",
            new GivenClaim("killed", value) { By = "centcom", When = when }
        );

    private static GivenDocument Stock(string when, string value, string where = "sy-camp-hol") =>
        Given.Document(
            "s" + when + value + where,
            "unhcr",
            "2026-02-26",
            "",
            new GivenClaim("population", value)
            {
                Measure = Measure.Stock,
                Where = where,
                Scope = PlaceScope.Joint,
                When = when,
                Target = null,
                Group = null,
                By = "unhcr",
            }
        );

    private static IReadOnlyList<SeriesLine> Lines(
        SeriesQuery query,
        IReadOnlyList<Act> acts,
        params GivenDocument[] documents
    ) =>
        new SeriesBuilder(Given.Gazetteer).Build(
            query,
            [.. MemoryRecord.Of(documents).Findings.Select(f => new SeriesFinding(new FindingId(f.Smallest), f))],
            acts,
            Today
        );

    [Fact]
    public void Flows_AreSummedOnlyWhereTheyDoNotOverlap()
    {
        GivenDocument week = Flow("2025-10-06/2025-10-12", "3");
        GivenDocument next = Flow("2025-10-13/2025-10-19", ">4");
        GivenDocument across = Flow("2025-10-10/2025-10-15", "9");

        SeriesPoint month = Assert.Single(
            Assert.Single(Lines(new SeriesQuery("killed") { By = Bucket.Month }, [], week, next, across)).Points
        );

        Assert.Equal("2025-10", month.Time.Edtf);
        Assert.Equal(Given.Value(">7"), month.Value);
        Assert.Equal(14, month.DaysTold);
        Assert.Equal(2, month.Claims.Count);
        Assert.Equal([new FindingId(across[0])], month.LeftOut);
    }

    [Fact]
    public void AFigureOfTheWholeMonth_StandsForItsWeeks()
    {
        SeriesPoint month = Assert.Single(
            Assert
                .Single(
                    Lines(
                        new SeriesQuery("killed") { By = Bucket.Month },
                        [],
                        Flow("2025-10", "30"),
                        Flow("2025-10-01/2025-10-15", "10"),
                        Flow("2025-10-16/2025-10-31", "12")
                    )
                )
                .Points
        );

        Assert.Equal((Given.Value("30"), 31, 2), (month.Value, month.DaysTold, month.LeftOut.Count));
    }

    [Fact]
    public void WhatReachesOverMonths_IsShownAndNotDivided()
    {
        SeriesLine line = Assert.Single(
            Lines(new SeriesQuery("killed") { By = Bucket.Month }, [], Flow("2025-10-01/2025-11-06", "22"))
        );

        Assert.Empty(line.Points);
        Assert.Equal(Given.Value("22"), Assert.Single(line.Spanning).Value);
    }

    [Fact]
    public void AStock_IsItsLastFigureOfAMonthAndIsNotCarriedForward()
    {
        SeriesLine line = Assert.Single(
            Lines(
                new SeriesQuery("population") { Place = "sy-camp-roj", By = Bucket.Month },
                [],
                Stock("2025-10-02", "2300", "sy-camp-roj"),
                Stock("2025-10-20", "2200", "sy-camp-roj"),
                Stock("2025-12-01", "2100", "sy-camp-roj")
            )
        );

        Assert.Equal(["2025-10", "2025-12"], line.Points.Select(point => point.Time.Edtf));
        Assert.Equal(Given.Value("2200"), line.Points[0].Value);
        Assert.Equal(90, line.Points[1].Age);
        Assert.Null(line.Closed);
    }

    [Fact]
    public void AClosedCamp_SaysWhenItEnded()
    {
        SeriesLine line = Assert.Single(
            Lines(
                new SeriesQuery("population") { Place = "sy-camp-hol" },
                [],
                Stock("2026-01-20", "24000"),
                Stock("2026-02-25", "100")
            )
        );

        Assert.Equal(Given.Day("2026-02-22"), line.Closed);
        Assert.Equal([false, true], line.Points.Select(point => point.IsAfterClosing));
    }

    [Fact]
    public void AReviewer_ClosesAStock()
    {
        var close = new CloseStockAct
        {
            Order = 1,
            Who = "r",
            At = default,
            Place = "sy-camp-roj",
            Day = Given.Day("2026-02-28"),
        };

        SeriesLine line = Assert.Single(
            Lines(new SeriesQuery("population"), [close], Stock("2026-01-20", "2200", "sy-camp-roj"))
        );

        Assert.Equal(Given.Day("2026-02-28"), line.Closed);
    }

    [Fact]
    public void AFigureOfTwoCamps_IsNoPointOfOne() =>
        Assert.Empty(
            Lines(
                new SeriesQuery("population") { Place = "sy-camp-hol" },
                [],
                Stock("2019-06-01", "70000", "sy-camp-hol sy-camp-roj")
            )
        );

    [Fact]
    public void PlansAndMeasuresOfOtherKinds_AreOtherLinesOrNone()
    {
        GivenDocument plan = Given.Document(
            "p",
            "centcom",
            "2026-01-06",
            "",
            new GivenClaim("killed", "5") { Status = ClaimStatus.Planned }
        );
        GivenDocument toll = Given.Document(
            "t",
            "centcom",
            "2026-01-06",
            "",
            new GivenClaim("killed", "500") { Measure = Measure.Cumulative, When = "2019/2025" }
        );

        IReadOnlyList<SeriesLine> lines = Lines(new SeriesQuery("killed"), [], plan, toll, Flow("2025-10", "30"));

        Assert.Equal(2, lines.Count);
        Assert.All(lines, line => Assert.Single(line.Points));
    }

    [Fact]
    public void ADisputedPoint_SaysSo()
    {
        GivenDocument other = Given.Document(
            "o",
            "sohr",
            "2026-01-06",
            "",
            new GivenClaim("killed", "55") { By = "sohr" }
        );

        SeriesPoint point = Assert.Single(
            Assert.Single(Lines(new SeriesQuery("killed"), [], Flow("2025-10", "30"), other)).Points
        );

        Assert.True(point.IsDisputed);
        Assert.Equal(Given.Value("30-55"), point.Range);
    }
}
