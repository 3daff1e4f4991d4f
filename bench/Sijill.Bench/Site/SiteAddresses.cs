using System.Globalization;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Bench.Corpus;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Bench.Site;

/// <summary>Addresses of pages over a record of the corpus. No two are the same, so that no answer is one that was kept.</summary>
internal sealed class SiteAddresses
{
    private static readonly string[] Indicators = ["killed", "captured", "wounded", "displaced", "abducted"];
    private static readonly string[] Words =
    [
        "market",
        "power",
        "killed",
        "commander",
        "القيادة",
        "المدينة",
        "قتيلا",
        "killed market",
        "المدينة قتيلا",
        "wounded Raqqa",
        "displaced families",
        "نازح",
    ];

    private readonly string[] _places;
    private readonly DocumentKey[] _documents;
    private readonly FindingId[] _findings;
    private Dice _dice = new(20261203);
    private int _number;

    /// <summary>Takes samples of a record.</summary>
    public SiteAddresses(string record)
    {
        Knowledge knowledge = CodebookFolder.Knowledge();
        using var reader = RecordReader.Open(record);
        _places = [.. CorpusPlaces.All.Select(place => knowledge.PlaceOf(place.English)!)];
        _documents = [.. SomeDocuments(reader)];
        _findings = [.. SomeFindings(reader)];
        Documents = reader.Overview().Documents;
    }

    /// <summary>How many documents the record holds.</summary>
    public long Documents { get; }

    /// <summary>The pages that are asked again and again.</summary>
    public IReadOnlyList<(string Name, string Path)> Kept =>
        [
            ("overview", "/en"),
            ("series", $"/en/series?indicator=killed&place={_places[0]}"),
            ("document", $"/en/documents/{_documents[0]}"),
        ];

    /// <summary>The kinds of pages: the most milliseconds of the slowest in a hundred (null: no floor is set), what stands in an answer, and what an address of each is.</summary>
    public IReadOnlyList<(string Name, double? Floor, string Holds, Func<string> Next)> Kinds =>
        [
            ("overview", 60, Page, () => Language()),
            ("series", 60, Page, Series),
            ("document", 60, Page, () => $"{Language()}/documents/{_documents[_dice.Below(_documents.Length)]}"),
            ("finding", null, Page, () => $"{Language()}/findings/{_findings[_dice.Below(_findings.Length)]}"),
            ("search", 80, Page, () => $"{Language()}/search?words={Uri.EscapeDataString(_dice.OneOf(Words))}"),
        ];

    /// <summary>What is asked less often, and of which nothing is kept: series of everywhere between two days that nobody asked for, the map between such days, claims of a place from the API.</summary>
    public IReadOnlyList<(string Name, double? Floor, string Holds, Func<string> Next)> Rare =>
        [
            (
                "series, new days",
                null,
                Page,
                () => $"{Language()}/series?indicator={_dice.OneOf(Indicators)}{NewDays()}"
            ),
            ("map, new days", null, Page, () => $"{Language()}/map?indicator={_dice.OneOf(Indicators)}{NewDays()}"),
            (
                "API: claims",
                null,
                "\"items\"",
                () => $"/api/v1/claims?place={_dice.OneOf(_places)}&limit={20 + (_number % 480)}"
            ),
        ];

    private const string Page = "<main";

    /// <summary>About five years, beginning and ending as no question before.</summary>
    private string NewDays()
    {
        DateOnly from = CorpusFacts.DayOf((int)(_dice.Next() % 1000));
        return Between(from, from.AddDays(1500 + (int)(_dice.Next() % 500)));
    }

    /// <summary>An address as none was before: the same page under a parameter without a meaning.</summary>
    public string Fresh(string path)
    {
        _number++;
        // The API refuses a parameter that it does not know.
        return path.StartsWith("/api/", StringComparison.Ordinal)
            ? path
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}n={_number}"
            );
    }

    private string Language() => _dice.Below(2) == 0 ? "/en" : "/ar";

    /// <summary>A quarter of all years everywhere, the others of a place: all years, a year by month, three months by day.</summary>
    private string Series()
    {
        string path = $"{Language()}/series?indicator={_dice.OneOf(Indicators)}";
        string place = "&place=" + _dice.OneOf(_places);
        DateOnly from = CorpusFacts.DayOf((int)(_dice.Next() % 3000));
        return _dice.Below(4) switch
        {
            0 => path,
            1 => path + place + "&by=year",
            2 => path + place + "&by=month" + Between(from, from.AddYears(1)),
            _ => path + place + "&by=day" + Between(from, from.AddMonths(3)),
        };
    }

    private static string Between(DateOnly from, DateOnly to) =>
        string.Create(CultureInfo.InvariantCulture, $"&from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}");

    /// <summary>Some of all documents, evenly.</summary>
    private static IEnumerable<DocumentKey> SomeDocuments(RecordReader reader)
    {
        DocumentKey[] all = [.. reader.Documents().Select(static view => view.Key)];
        int step = Math.Max(1, all.Length / 1500);
        return all.Where((_, i) => i % step == 0);
    }

    private IEnumerable<FindingId> SomeFindings(RecordReader reader) =>
        Indicators
            .SelectMany(indicator =>
                _places.SelectMany(place =>
                    reader
                        .FindingPage(
                            new FindingQuery
                            {
                                Indicator = indicator,
                                Place = place,
                                Limit = 20,
                            }
                        )
                        .Items.Select(static view => view.Id)
                )
            )
            .Distinct()
            .OrderBy(static id => id.ToString(), StringComparer.Ordinal);
}
