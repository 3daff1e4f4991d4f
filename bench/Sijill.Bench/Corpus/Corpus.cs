using System.Globalization;
using System.Text;

namespace Sijill.Bench.Corpus;

/// <summary>
/// A made corpus: the same documents for the same number, in twenties that stand alone. Of every twenty documents 11 are originals, 4 copies, 1 a corrupted copy, 2 translations,
/// 1 conflicts and 1 revises; half of the originals are Arabic.
/// </summary>
internal static class Corpus
{
    /// <summary>Documents that hang together.</summary>
    public const int Twenty = 20;

    private const int CharactersAClaim = 500;

    // Of the documents of a twenty: the statement, and what each is to it.
    private static readonly (int Statement, CorpusRole Role)[] Plan =
    [
        (0, CorpusRole.Original),
        (1, CorpusRole.Original),
        (2, CorpusRole.Original),
        (3, CorpusRole.Original),
        (0, CorpusRole.Copy),
        (4, CorpusRole.Original),
        (0, CorpusRole.Corrupted),
        (1, CorpusRole.Copy),
        (5, CorpusRole.Original),
        (0, CorpusRole.Copy),
        (6, CorpusRole.Original),
        (0, CorpusRole.Translation),
        (1, CorpusRole.Translation),
        (7, CorpusRole.Original),
        (1, CorpusRole.Conflict),
        (0, CorpusRole.Copy),
        (8, CorpusRole.Original),
        (2, CorpusRole.Revision),
        (9, CorpusRole.Original),
        (10, CorpusRole.Original),
    ];

    private const int Statements = 11;

    /// <summary>The first so many documents.</summary>
    public static IEnumerable<CorpusDocument> Of(long count, CorpusOrder order = CorpusOrder.Heap)
    {
        for (long number = 0; number < count; number++)
        {
            yield return At(number, order);
        }
    }

    /// <summary>A document by its number.</summary>
    public static CorpusDocument At(long number, CorpusOrder order = CorpusOrder.Heap)
    {
        (int place, CorpusRole role) = Plan[number % Twenty];
        long statement = (number / Twenty * Statements) + place;
        var told = new Dice((ulong)statement * 2);
        bool arabic = (told.Next() & 1) == 0 ^ role == CorpusRole.Translation;
        int claims = 4 + told.Below(4);
        var facts = new int[claims];
        var figures = new int[claims];
        DateOnly last = default;
        for (int i = 0; i < claims; i++)
        {
            long running = (statement * 8) + i;
            facts[i] = order == CorpusOrder.ByDay ? CorpusFacts.ByDay(running) : CorpusFacts.Of(running);
            figures[i] = 11 + told.Below(80);
            last = CorpusFacts.DayOf(facts[i]) > last ? CorpusFacts.DayOf(facts[i]) : last;
        }
        if (role is CorpusRole.Corrupted or CorpusRole.Conflict or CorpusRole.Revision)
        {
            figures[told.Below(claims)] += 3 + told.Below(5);
        }
        bool carries = role is CorpusRole.Copy or CorpusRole.Corrupted;
        // A copy's body is that of the original; what surrounds it is its own.
        var body = new Dice(((ulong)(carries ? Original(number) : number) * 2) + 1);
        var own = new Dice(((ulong)number * 2) + 0x5DEECE66D);
        var text = new StringBuilder(4200);
        var truth = new List<CorpusClaim>(claims);
        Filler.Append(text, ref own, arabic);
        text.Append('\n');
        for (int i = 0; i < claims; i++)
        {
            int from = text.Length;
            string sentence = CorpusFacts.Tell(facts[i], figures[i], arabic);
            text.Append(sentence).Append(' ');
            truth.Add(new CorpusClaim(from, from + sentence.Length, facts[i]));
            while (text.Length - from < CharactersAClaim - 120)
            {
                Filler.Append(text, ref body, arabic);
            }
            text.Append('\n');
        }
        Filler.Append(text, ref own, arabic);
        return new CorpusDocument(
            number,
            arabic ? "ar" : "en",
            string.Create(CultureInfo.InvariantCulture, $"Outlet {OutletOf(number, statement, role)}"),
            last.AddDays(
                role is CorpusRole.Revision or CorpusRole.Translation ? 2
                : carries ? 1
                : 0
            ),
            CorpusFacts.Tell(facts[0], figures[0], arabic),
            text.ToString().TrimEnd(),
            role,
            statement,
            truth
        );
    }

    /// <summary>Who revises is the one who spoke; everyone else publishes for themselves.</summary>
    private static long OutletOf(long number, long statement, CorpusRole role) =>
        role is CorpusRole.Original or CorpusRole.Revision ? statement % 199 : 200 + (number % 997);

    private static long Original(long number)
    {
        int place = Plan[number % Twenty].Statement;
        return (number / Twenty * Twenty) + Array.FindIndex(Plan, p => p == (place, CorpusRole.Original));
    }
}
