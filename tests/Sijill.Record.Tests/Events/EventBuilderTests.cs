using CsCheck;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Events;
using Xunit;

namespace Sijill.Record.Tests.Events;

public sealed class EventBuilderTests
{
    private static GivenClaim Killed(string value, string actor = "", string where = "sy-camp-hol") =>
        new("killed", value)
        {
            When = "2025-10-14",
            Where = where,
            Actor = actor,
        };

    private static GivenDocument Document(string name, params GivenClaim[] claims) =>
        Given.Document(name, name, "2025-10-15", "", claims);

    private static IReadOnlyList<RecordEvent> Events(IEnumerable<GivenDocument> documents, params Act[] acts)
    {
        MemoryRecord record = MemoryRecord.Of(documents, acts);
        Dictionary<ClaimKey, EventClaim> standing = record
            .Findings.SelectMany(finding => finding.Members)
            .ToDictionary(
                member => member.Claim,
                member => new EventClaim(member.Role, member.Origin, record.Claim(member.Claim).Document.Root)
            );
        var incidents = new Incidents(Given.Parties, Given.Gazetteer);
        return new EventBuilder(Given.Parties, Given.Gazetteer).Build(
            [.. documents.SelectMany(document => incidents.Of(document.Claims))],
            standing,
            acts
        );
    }

    [Fact]
    public void IncidentsOfOneDayPlaceAndFamily_AreOneEvent_WhateverTheirFigures()
    {
        GivenDocument attack = Document(
            "reuters",
            Killed("5", "isis"),
            new GivenClaim("attacks", null)
            {
                When = "2025-10-14",
                Where = "sy-camp-hol",
                Actor = "isis",
            }
        );
        GivenDocument deaths = Document("afp", Killed("9", "isis"));
        GivenDocument nobody = Document("sohr", Killed("7"));

        RecordEvent happening = Assert.Single(Events([attack, deaths, nobody]));

        Assert.Equal((EventKind.Attack, 3, 3), (happening.Kind, happening.Incidents.Count, happening.Sources));
        Assert.Equal((5m, 9m), (happening.Deaths.B.Low, happening.Deaths.B.High));
        Assert.Equal((1, 1, 1), (happening.DatePrecision, happening.PlacePrecision, happening.Clarity));
    }

    [Fact]
    public void OtherActors_OtherDays_OtherPlaces_AreOtherEvents()
    {
        GivenDocument a = Document("reuters", Killed("5", "sdf"));
        GivenDocument b = Document("afp", Killed("5", "iraq"));
        GivenDocument c = Document("sohr", Killed("5", "sdf") with { When = "2025-10-15" });
        GivenDocument d = Document("shafaq", Killed("5", "sdf", "sy-camp-roj"));

        Assert.Equal(4, Events([a, b, c, d]).Count);
    }

    [Fact]
    public void WhoNamesNobody_StaysApartWhereTwoCouldBeMeant()
    {
        GivenDocument a = Document("reuters", Killed("5", "sdf"));
        GivenDocument b = Document("afp", Killed("5", "iraq"));
        GivenDocument nobody = Document("sohr", Killed("5"));

        Assert.Equal(3, Events([a, b, nobody]).Count);
    }

    [Fact]
    public void WhoNamesOnlyTheDistrict_JoinsTheOneEventInsideIt()
    {
        GivenDocument camp = Document("reuters", Killed("5", "sdf"));
        GivenDocument district = Document("afp", Killed("5", "sdf", "sy-ha-hasakah"));
        GivenDocument country = Document("sohr", Killed("5", "sdf", "sy"));

        IReadOnlyList<RecordEvent> events = Events([camp, district, country]);

        Assert.Equal([2, 1], events.Select(e => e.Incidents.Count).OrderDescending());
        Assert.Equal("sy-camp-hol", Assert.Single(events.Single(e => e.Incidents.Count == 2).Places).Id);
    }

    [Fact]
    public void Deaths_AreToldBySideAndNeverAddedOverSides()
    {
        GivenDocument document = Document(
            "reuters",
            Killed("5"),
            Killed("3") with
            {
                Target = null,
                Group = "women",
            },
            Killed("2") with
            {
                Target = null,
                Group = "children",
            },
            Killed("4") with
            {
                Target = "sdf",
                Group = "fighters",
            },
            Killed("6") with
            {
                Target = null,
                Group = null,
            },
            Killed("1") with
            {
                PartOf = 0,
            }
        );

        Deaths deaths = Assert.Single(Events([document])).Deaths;

        Assert.Equal(new Toll(5, 5, 5), deaths.B);
        Assert.Equal(new Toll(5, 5, 5), deaths.Civilians);
        Assert.Equal(new Toll(6, 6, 6), deaths.Unknown);
        Assert.Equal(new Toll(4, 4, 4), deaths.A);
    }

    [Fact]
    public void StocksPlansAndShares_AreNoHappenings()
    {
        GivenDocument document = Document(
            "reuters",
            new GivenClaim("population", "30000") { Measure = Measure.Stock, When = "2025-10-14" },
            new GivenClaim("killed", "30") { Status = ClaimStatus.Planned, When = "2025-10-14" },
            new GivenClaim("killed", "30") { Measure = Measure.Cumulative, When = "../2025-10-14" }
        );

        Assert.Empty(Events([document]));
    }

    [Fact]
    public void Merges_AndSplits_Win()
    {
        GivenDocument a = Document("reuters", Killed("5", "sdf"));
        GivenDocument b = Document("afp", Killed("5", "sdf", "sy-camp-roj"));
        var merge = new MergeEventsAct
        {
            Order = 1,
            Who = "r",
            At = default,
            Claims = [a[0], b[0]],
        };
        var split = new SplitEventsAct
        {
            Order = 2,
            Who = "r",
            At = default,
            Claims = [b[0]],
        };

        Assert.Single(Events([a, b], merge));
        Assert.Equal(2, Events([a, b], merge, split).Count);
    }

    [Fact]
    public void TheOrderOfIncidents_ChangesNothing() =>
        Gen.Select(RandomRecord.Documents, Gen.Int)
            .Sample(
                (documents, seed) =>
                {
                    GivenDocument[] other = [.. documents];
                    new Random(seed).Shuffle(other);
                    Assert.Equal(Show(Events(documents)), Show(Events(other)));
                },
                iter: 200
            );

    [Fact]
    public void EventsOfEachFamily_AreTheEventsOfAll() =>
        RandomRecord.Documents.Sample(
            documents =>
            {
                var incidents = new Incidents(Given.Parties, Given.Gazetteer);
                var standing = new Dictionary<ClaimKey, EventClaim>();
                var builder = new EventBuilder(Given.Parties, Given.Gazetteer);
                Incident[] all = [.. documents.SelectMany(document => incidents.Of(document.Claims))];
                RecordEvent[] byFamily =
                [
                    .. all.GroupBy(EventFamily.Of)
                        .SelectMany(family => builder.Build([.. family], standing, []))
                        .OrderBy(happening => happening.Smallest),
                ];
                Assert.Equal(Show(builder.Build(all, standing, [])), Show(byFamily));
            },
            iter: 200
        );

    private static string Show(IReadOnlyList<RecordEvent> events) =>
        string.Join(
            '\n',
            events.Select(e =>
                $"{e.Smallest} {e.Kind} {e.Time} {string.Join(' ', e.Incidents.Select(i => i.Smallest))} {e.Deaths} {e.Sources}"
            )
        );
}
