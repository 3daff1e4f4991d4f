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
        Tell("overview", () => reader.Overview().Documents > 0);
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
        Tell("speakers", () => reader.Speakers().Count == speakers.Count, 20);
        foreach (string wrong in _wrong)
        {
            Console.Error.WriteLine(wrong);
        }
        return _wrong.Count == 0;
    }

    private DateOnly _month;

    private DateOnly Month()
    {
        DateOnly day = CorpusFacts.DayOf((int)(_dice.Next() % 3000));
        return _month = new DateOnly(day.Year, day.Month, 1);
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
