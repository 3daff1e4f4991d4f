using Sijill.Archive.Pipeline;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>
/// Writes bulletins. Each figure is given the first sentence that the record's own reader reads back as that figure and no other; then the whole is read, and a sentence that
/// says something else where it stands gives way to its next wording. A figure that no wording tells without loss stands in a table. So a bulletin cannot say what the record
/// does not.
/// </summary>
/// <param name="knowledge">The codebook.</param>
/// <param name="names">Its names.</param>
internal sealed class BulletinWriter(Knowledge knowledge, CodebookNames names)
{
    private const int MostRounds = 6;
    private readonly ReadBack _back = new(knowledge);
    private readonly EnglishSentences _english = new(names);
    private readonly ArabicSentences _arabic = new(names);

    /// <summary>The bulletin of a month as a record tells of it; empty where nothing is told.</summary>
    /// <param name="record">The record.</param>
    /// <param name="first">First day of the month.</param>
    /// <param name="language">"ar" or "en".</param>
    public static Bulletin Of(PublicRecord record, DateOnly first, string language)
    {
        DateOnly last = first.AddMonths(1).AddDays(-1);
        IReadOnlyList<BulletinFigure> figures = record.FiguresOf(first, last, out int leftOut);
        return new BulletinWriter(record.Knowledge, record.Names).Write(figures, language, first, last, leftOut);
    }

    /// <summary>The bulletin of figures of a period, in their order.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="language">"ar" or "en".</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="to">Last day.</param>
    /// <param name="leftOut">How many figures of the period are not among them.</param>
    public Bulletin Write(
        IReadOnlyList<BulletinFigure> figures,
        string language,
        DateOnly from,
        DateOnly to,
        int leftOut = 0
    )
    {
        var order = names.Codebook.Indicators.Select(static one => one.Id).ToList();
        BulletinFigure[] sorted = [.. figures.OrderBy(one => order.IndexOf(one.Subject.Indicator))];
        var wordings = new string[sorted.Length][];
        var chosen = new int[sorted.Length];
        for (int i = 0; i < sorted.Length; i++)
        {
            wordings[i] = Wordings(sorted[i], language);
            chosen[i] = wordings[i].Length > 0 ? 0 : -1;
        }
        for (int round = 0; round < MostRounds; round++)
        {
            IReadOnlyList<int> failing = Failing(sorted, wordings, chosen, language);
            if (failing.Count == 0)
            {
                break;
            }
            foreach (int i in failing)
            {
                chosen[i] = round < MostRounds - 1 && chosen[i] + 1 < wordings[i].Length ? chosen[i] + 1 : -1;
            }
        }
        // What the last round took out may change what stands after it: whatever still fails goes too.
        while (Failing(sorted, wordings, chosen, language) is { Count: > 0 } left)
        {
            foreach (int i in left)
            {
                chosen[i] = -1;
            }
        }
        return new Bulletin(language, from, to, Sections(sorted, wordings, chosen, language), leftOut);
    }

    private string[] Wordings(BulletinFigure figure, string language)
    {
        IEnumerable<string> all = language == "ar" ? _arabic.Of(figure) : _english.Of(figure);
        return [.. all.Distinct(StringComparer.Ordinal).Where(sentence => _back.Says(sentence, language, figure))];
    }

    private IReadOnlyList<int> Failing(BulletinFigure[] figures, string[][] wordings, int[] chosen, string language)
    {
        var told = new List<(string, BulletinFigure)>();
        var indexes = new List<int>();
        for (int i = 0; i < figures.Length; i++)
        {
            if (chosen[i] >= 0)
            {
                told.Add((wordings[i][chosen[i]], figures[i]));
                indexes.Add(i);
            }
        }
        string text = new Bulletin(language, default, default, Sections(figures, wordings, chosen, language), 0).Prose;
        return [.. _back.Failing(text, language, told).Select(i => indexes[i])];
    }

    private List<BulletinSection> Sections(BulletinFigure[] figures, string[][] wordings, int[] chosen, string language)
    {
        var sections = new List<BulletinSection>();
        int note = 0;
        foreach (
            IGrouping<string, int> group in Enumerable
                .Range(0, figures.Length)
                .GroupBy(i => figures[i].Subject.Indicator, StringComparer.Ordinal)
        )
        {
            var sentences = new List<BulletinSentence>();
            var rows = new List<BulletinRow>();
            foreach (int i in group)
            {
                note++;
                if (chosen[i] >= 0)
                {
                    sentences.Add(
                        new BulletinSentence(wordings[i][chosen[i]], note, figures[i].Finding, figures[i].Status)
                    );
                }
                else
                {
                    rows.Add(new BulletinRow(figures[i], note));
                }
            }
            sections.Add(new BulletinSection(names.Indicator(group.Key, language), sentences, rows));
        }
        return sections;
    }
}
