using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Bench.Corpus;
using Sijill.Reading.Text;
using Sijill.Record.Search;
using Sijill.Record.Series;

namespace Sijill.Bench.Records;

/// <summary>Questions to a record of the corpus: a mix of searches, newest first, and series. Every answer is looked at.</summary>
internal sealed class Questions(RecordReader reader, Knowledge knowledge, long documents, CorpusOrder order)
{
    private const int Sample = 2000;
    private const int OfEach = 200;

    // Asked before and not counted: a program that has just started is still being compiled.
    private const int Before = 60;
    private readonly List<string> _wrong = [];

    /// <summary>What was wrong with answers.</summary>
    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>One third rare words, one third words of more than 30 % of the documents, one third two words.</summary>
    public Latencies Search()
    {
        var latencies = new Latencies(Before);
        var dice = new Dice(20261126);
        var words = new List<string[]>();
        var often = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < Sample; i++)
        {
            long number = (long)(dice.Next() % (ulong)documents);
            string[] own = Words(Corpus.Corpus.At(number, order).Text);
            words.Add(own);
            foreach (string word in own)
            {
                often[word] = often.GetValueOrDefault(word) + 1;
            }
        }
        string[] frequent =
        [
            .. often.Where(static w => w.Value > Sample * 0.3).Select(static w => w.Key).Order(StringComparer.Ordinal),
        ];
        for (int i = 0; i < OfEach + (Before / 3); i++)
        {
            string[] own = words[dice.Below(Sample)];
            string rare = own.MinBy(word => often[word])!;
            Ask(latencies, rare);
            Ask(latencies, frequent[dice.Below(frequent.Length)]);
            Ask(latencies, own[dice.Below(own.Length)] + " " + own[dice.Below(own.Length)]);
        }
        return latencies;
    }

    /// <summary>One third all years of a place, one third a year by month, one third a month by day.</summary>
    public Latencies Series()
    {
        var latencies = new Latencies(Before);
        var dice = new Dice(20261127);
        // As CorpusFacts tells them, by the number of a fact.
        string[] indicators = ["killed", "captured", "wounded", "displaced", "abducted", "killed", "wounded"];
        var today = new DateOnly(2026, 11, 26);
        for (int i = 0; i < (OfEach * 3) + Before; i++)
        {
            int fact = Corpus.Corpus.At((long)(dice.Next() % (ulong)documents), order).Claims[0].Fact;
            string place = knowledge.PlaceOf(CorpusPlaces.All[fact / 7 % CorpusPlaces.All.Length].English)!;
            DateOnly day = CorpusFacts.DayOf(fact);
            var from = new DateOnly(day.Year, day.Month, 1);
            var query = new SeriesQuery(indicators[fact % 7]) { Place = place, By = Bucket.Year };
            query = (i % 3) switch
            {
                0 => query,
                1 => query with { From = from, To = from.AddYears(1).AddDays(-1), By = Bucket.Month },
                _ => query with { From = from, To = from.AddMonths(1).AddDays(-1), By = Bucket.Day },
            };
            IReadOnlyList<SeriesLine> lines = latencies.Ask(() => reader.Series(query, knowledge, today));
            if (
                !lines.Any(line =>
                    line.Points.Concat(line.Spanning).Any(point => point.Time.From <= day && point.Time.To >= day)
                )
            )
            {
                _wrong.Add($"{query.Indicator} in {place}: nothing of {day:O}.");
            }
        }
        return latencies;
    }

    /// <summary>The words of a text as they stand in it, each once.</summary>
    private static string[] Words(string text)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        var words = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && SearchWords.OfQuestion(tokens.Form(i).ToString()).Count == 1)
            {
                words.Add(tokens.Form(i).ToString());
            }
        }
        return [.. words];
    }

    private void Ask(Latencies latencies, string words)
    {
        IReadOnlyList<DocumentHit> hits = latencies.Ask(() => reader.Find(new FindQuery { Words = words }));
        if (hits.Count == 0)
        {
            _wrong.Add($"'{words}' was not found.");
        }
        for (int i = 1; i < hits.Count; i++)
        {
            if (hits[i].Document.Published > hits[i - 1].Document.Published)
            {
                _wrong.Add($"'{words}': not the newest first.");
            }
        }
        IReadOnlyList<string> asked = SearchWords.OfQuestion(words);
        if (hits.Count > 0)
        {
            var held = SearchWords
                .Of(Tokenizer.Tokenize(reader.Text(hits[^1].Document.Key)!))
                .Split(' ')
                .ToHashSet(StringComparer.Ordinal);
            if (!asked.All(held.Contains))
            {
                _wrong.Add($"'{words}' is not in what was found.");
            }
        }
    }
}
