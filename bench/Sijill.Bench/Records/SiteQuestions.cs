using System.Globalization;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Bench.Corpus;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Statements;

namespace Sijill.Bench.Records;

/// <summary>`site RECORD`: what the pages of a site ask of a record, each question many times, and how long the answers take. Nothing is kept between two of them but the store's pages.</summary>
internal sealed class SiteQuestions(RecordReader reader, Knowledge knowledge)
{
    private const int OfEach = 200;
    private readonly List<string> _wrong = [];
    private Dice _dice = new(20261128);

    public static int Run(string[] args)
    {
        if (args is not [_, var folder])
        {
            Console.Error.WriteLine("usage: Sijill.Bench site RECORD");
            return 2;
        }
        using RecordReader reader = RecordReader.Open(folder);
        return new SiteQuestions(reader, CodebookFolder.Knowledge()).Ask() ? 0 : 1;
    }

    /// <summary>Asks all of them; false where an answer was wrong.</summary>
    public bool Ask()
    {
        string[] indicators = ["killed", "captured", "wounded", "displaced", "abducted"];
        string[] places = [.. CorpusPlaces.All.Select(place => knowledge.PlaceOf(place.English)!)];
        IReadOnlyList<string> syria = knowledge.Gazetteer.Inside("sy");
        string Indicator() => indicators[_dice.Below(indicators.Length)];
        string Place() => places[_dice.Below(places.Length)];
        Findings("findings, newest", () => new FindingQuery());
        Findings("  of an indicator", () => new FindingQuery { Indicator = Indicator() });
        Findings("  of a place", () => new FindingQuery { Place = Place() });
        Findings("  of both", () => new FindingQuery { Indicator = Indicator(), Place = Place() });
        Findings("  of a country", () => new FindingQuery { Places = syria });
        Findings("  of a country, both", () => new FindingQuery { Places = syria, Indicator = Indicator() });
        Findings("  disputed", () => new FindingQuery { Status = FindingStatus.Disputed });
        Findings("  corroborated", () => new FindingQuery { Status = FindingStatus.Corroborated });
        Findings("  changed last", () => new FindingQuery { Order = FindingOrder.LastChanged });
        Findings(
            "  changed, indicator",
            () => new FindingQuery { Order = FindingOrder.LastChanged, Indicator = Indicator() }
        );
        Findings("  in a month", () => new FindingQuery { From = Month(), To = _month.AddMonths(1).AddDays(-1) });
        Findings(
            "  in a month, place",
            () =>
                new FindingQuery
                {
                    From = Month(),
                    To = _month.AddMonths(1).AddDays(-1),
                    Place = Place(),
                }
        );
        Findings("  as known then", () => new FindingQuery { AsOf = 20_000, Indicator = Indicator() });
        Tell("sayings, newest", () => reader.Sayings(new SayingQuery()).Items.Count > 0);
        Tell("  appeals", () => reader.Sayings(new SayingQuery { Kind = SayingKind.Appeal }).Items.Count >= 0);
        IReadOnlyList<SpeakerView> speakers = reader.Speakers();
        Tell(
            "  of a speaker",
            () => reader.Sayings(new SayingQuery { By = speakers[_dice.Below(speakers.Count)].Who }).Items.Count > 0
        );
        Events("events, newest", static () => new EventQuery());
        Events("  of a country", () => new EventQuery { Place = "sy" });
        Events("  of a district", () => new EventQuery { Place = Place() });
        Tell(
            "  of a week",
            () => reader.Events(new EventQuery { From = Month(), To = _month.AddDays(6) }, knowledge).Count > 0,
            40
        );
        Documents();
        foreach (string wrong in _wrong)
        {
            Console.Error.WriteLine(wrong);
        }
        return _wrong.Count == 0;
    }

    private void Documents()
    {
        DocumentKey[] documents = Sample();
        Tell("document, findings of it", () => reader.FindingsOf(documents[_dice.Below(documents.Length)]).Count > 0);
        Tell("  copies", () => reader.Copies(documents[_dice.Below(documents.Length)]).Count > 0);
        Tell("  proof", () => reader.Proof(1 + (long)(_dice.Next() % (ulong)reader.Entries))!.Path.Count > 0);
        IReadOnlyList<EventView> some = reader.EventPage(new EventQuery { Limit = 200 }, knowledge).Items;
        Tell("event by id", () => reader.Event(some[_dice.Below(some.Count)].Id, knowledge) is not null);
        IReadOnlyList<SourceView> sources = reader.Sources();
        SourceRef Outlet() => sources[_dice.Below(sources.Count)].Outlet;
        DateOnly Last() => sources.Max(static source => source.Last)!.Value;
        Tell("entries", () => reader.Entries > 0);
        Tell("documents, newest", () => reader.DocumentPage(new DocumentQuery()).Items.Count > 0);
        Tell("  of an outlet", () => reader.DocumentPage(new DocumentQuery { Outlet = Outlet() }).Items.Count > 0);
        Tell("  Arabic", () => reader.DocumentPage(new DocumentQuery { Language = "ar" }).Items.Count > 0);
        Tell("arrivals of a year", () => reader.ArrivalsOf(Outlet(), Last().AddYears(-1), Last()).Count > 0);
        string[] words = ["market", "power", "killed", "القيادة"];
        Tell("hits counted", () => reader.Count(new FindQuery { Words = words[_dice.Below(words.Length)] }).Count >= 0);
        Console.WriteLine("asked once, since kept until the next commit:");
        foreach (
            (string what, Func<RecordReader, object> question) in new (string, Func<RecordReader, object>)[]
            {
                ("overview", static r => r.Overview()),
                ("sources", static r => r.Sources()),
                ("speakers", static r => r.Speakers()),
            }
        )
        {
            Tell(
                "  " + what,
                () =>
                {
                    reader.Forget();
                    return question(reader) is not null;
                },
                20
            );
        }
    }

    private DocumentKey[] Sample()
    {
        var keys = new List<DocumentKey>();
        PageCursor? after = null;
        for (int page = 0; page < 5; page++)
        {
            Page<DocumentView> found = reader.DocumentPage(new DocumentQuery { Limit = 100, After = after });
            keys.AddRange(found.Items.Select(static view => view.Key));
            after = found.Next ?? after;
        }
        return [.. keys];
    }

    private void Events(string what, Func<EventQuery> query) =>
        Tell(what, () => reader.EventPage(query(), knowledge) is { Items.Count: > 0 } or { Next: not null });

    private DateOnly _month;
    private IReadOnlyList<DateOnly>? _months;

    private DateOnly Month()
    {
        _months ??= reader.MonthsTold();
        return _month = _months[_dice.Below(_months.Count)];
    }

    /// <summary>The first page, and then the one behind it.</summary>
    private void Findings(string what, Func<FindingQuery> query) =>
        Tell(
            what,
            () =>
            {
                FindingQuery asked = query() with { Limit = 20 };
                return reader.FindingPage(asked).Next is not { } next
                    || reader.FindingPage(asked with { After = next }).Items.Count >= 0;
            }
        );

    private void Tell(string what, Func<bool> question, int times = OfEach)
    {
        var latencies = new Latencies();
        for (int i = 0; i < times; i++)
        {
            if (!latencies.Ask(question))
            {
                _wrong.Add($"{what}: no answer");
            }
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -24} p50 {latencies.Within(0.5), 6:0.00} ms, p99 {latencies.Within(0.99), 6:0.00} ms, most {latencies.Within(1), 6:0.00} ms of {latencies.Count}"
            )
        );
    }
}
