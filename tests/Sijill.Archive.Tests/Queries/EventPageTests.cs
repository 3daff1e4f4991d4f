using CsCheck;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Tests.Queries;

/// <summary>Events of some days, on pages, or one alone, are those that all incidents come to.</summary>
public abstract class EventPageTests
{
    private static readonly int Runs = Environment.GetEnvironmentVariable("SIJILL_FULL") is null ? 20 : 400;

    private static readonly string[] Days = ["2025-10-12", "2025-10-14", "2025-10-15", "2025-11-30"];

    private static readonly string[] Tellings =
    [
        "The raid near Deir ez-Zor on {0} killed {1} ISIS members, the Syrian Democratic Forces said.",
        "Iraqi forces captured {1} ISIS members in Kirkuk on {0}, the Joint Operations Command said.",
        "An attack in Hasakah governorate on {0} killed {1} civilians.",
        "An attack on al-Hol camp on {0} wounded {1} guards.",
        "U.S. Central Command said its forces killed {1} ISIS members in Syria in October 2025.",
        "Coalition strikes killed {1} ISIS members in Iraq in 2025.",
        "The raid in al-Hol camp on {0} killed {1} ISIS members.",
    ];

    private static readonly Gen<Told[]> Documents = Gen.Select(
            Gen.Int[0, Days.Length - 1],
            Gen.Int[0, Tellings.Length - 1],
            Gen.Int[2, 5]
        )
        .Array[1, 3]
        .Array[1, 9]
        .Select(static all =>
            all.Select(
                    static (told, i) =>
                        new Told(
                            "d" + i,
                            string.Join(
                                " ",
                                told.Select(static one =>
                                    string.Format(
                                        System.Globalization.CultureInfo.InvariantCulture,
                                        Tellings[one.Item2],
                                        DateOnly
                                            .Parse(Days[one.Item1], System.Globalization.CultureInfo.InvariantCulture)
                                            .ToString(
                                                "MMMM d, yyyy",
                                                System.Globalization.CultureInfo.InvariantCulture
                                            ),
                                        one.Item3
                                    )
                                )
                            ),
                            "2025-12-01",
                            i % 2 == 0 ? "Reuters" : "INA"
                        )
                )
                .ToArray()
        );

    private protected abstract RecordHome NewHome();

    [Fact]
    public Task WindowsPagesAndSingleEvents_AreThoseOfTheWholeRecord() =>
        Gen.Select(Documents, Gen.Int)
            .SampleAsync(
                async (documents, seed) =>
                {
                    using var record = new TestRecord(NewHome());
                    await record.AddAsync(documents);
                    Act(record, new Random(seed));
                    record.Ask(reader => Compare(reader, record.Knowledge));
                },
                iter: Runs,
                threads: 1
            );

    private static bool Compare(RecordReader reader, Knowledge knowledge)
    {
        IReadOnlyList<RecordEvent> all = Whole(reader, knowledge);
        foreach (
            (string? from, string? to) in new[]
            {
                (null, null),
                ("2025-10-14", "2025-10-14"),
                ("2025-10-15", null),
                (null, "2025-10-13"),
                ("2025-10-16", "2025-10-31"),
                ("2025-12-05", "2025-12-06"),
            }
        )
        {
            var query = new EventQuery { From = Day(from), To = Day(to) };
            string[] expected =
            [
                .. all.Where(one => !(one.Time.To < query.From) && !(one.Time.From > query.To)).Select(Line).Order(),
            ];
            Assert.Equal(expected, reader.Events(query, knowledge).Select(static v => Line(v.Event)).Order());
            List<EventView> pages = Pages(reader, knowledge, query with { Limit = 2 });
            Assert.Equal(expected, pages.Select(static v => Line(v.Event)).Order());
            DateOnly?[] days = [.. pages.Select(static v => v.Event.Time.From)];
            Assert.Equal(days.OrderDescending(), days);
        }
        foreach (RecordEvent one in all)
        {
            ClaimKey[] claims = [.. one.Incidents.SelectMany(static i => i.Claims).Select(static c => c.Key)];
            EventView found = reader.Event(new EventId(claims[^1]), knowledge)!;
            Assert.Equal((one.Smallest, Line(one)), (found.Id.Birth, Line(found.Event)));
        }
        Assert.Null(reader.Event(new EventId(new ClaimKey(new DocumentKey(7), new ClaimId(7))), knowledge));
        return true;
    }

    /// <summary>All events, by the rules alone.</summary>
    private static IReadOnlyList<RecordEvent> Whole(RecordReader reader, Knowledge knowledge)
    {
        var rules = new Incidents(knowledge.Parties, knowledge.Gazetteer);
        var standing = new Dictionary<ClaimKey, EventClaim>();
        foreach (FindingView view in reader.Findings(new FindingQuery { Limit = int.MaxValue }))
        {
            foreach (FindingMember member in view.Finding.Members)
            {
                standing[member.Claim] = new EventClaim(
                    member.Role,
                    member.Origin,
                    reader.Document(member.Claim.Document)!.Root
                );
            }
        }
        var incidents = new List<Incident>();
        foreach (DocumentView document in reader.Documents().ToList())
        {
            incidents.AddRange(rules.Of(reader.Reading(document.Key)!.Claims));
        }
        return new EventBuilder(knowledge.Parties, knowledge.Gazetteer).Build(incidents, standing, reader.Acts());
    }

    private static string Line(RecordEvent one) => Sijill.Record.State.CanonicalDump.Line(one);

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static List<EventView> Pages(RecordReader reader, Knowledge knowledge, EventQuery query)
    {
        var all = new List<EventView>();
        PageCursor? after = null;
        do
        {
            Page<EventView> page = reader.EventPage(query with { After = after }, knowledge);
            Assert.True(page.Items.Count <= query.Limit);
            all.AddRange(page.Items);
            after = page.Next;
        } while (after is not null);
        return all;
    }

    private static void Act(TestRecord record, Random random)
    {
        ClaimKey[] claims = record.Ask(static reader =>
            reader
                .Documents()
                .ToList()
                .SelectMany(d => reader.Reading(d.Key)!.Claims.Select(static c => c.Key))
                .ToArray()
        );
        for (int i = random.Next(5); i > 0 && claims.Length > 2; i--)
        {
            random.Shuffle(claims);
            bool merge = random.Next(3) > 0;
            record.Archive.Record(order =>
                merge
                    ? new MergeEventsAct
                    {
                        Order = order,
                        Who = "r",
                        At = default,
                        Claims = claims[..2],
                    }
                    : new SplitEventsAct
                    {
                        Order = order,
                        Who = "r",
                        At = default,
                        Claims = claims[..random.Next(1, 3)],
                    }
            );
        }
    }
}
