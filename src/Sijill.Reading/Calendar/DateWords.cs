using System.Collections.Frozen;
using Sijill.Reading.Text;

namespace Sijill.Reading.Calendar;

/// <summary>The words of dates by their folded form, with the clitics that Arabic puts before them.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, DateWord[]> Table = Build();
    private static readonly FrozenDictionary<string, DateWord[]>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    // Month names of two words: first word, second word, month (hijri ones plus 100).
    private static readonly FrozenDictionary<string, (string Second, int Month)[]> Pairs = BuildPairs();
    private static readonly FrozenDictionary<string, (string Second, int Month)[]>.AlternateLookup<
        ReadOnlySpan<char>
    > PairsBySpan = Pairs.GetAlternateLookup<ReadOnlySpan<char>>();

    // A bit for each kind of word; None stands for "was looked up", the highest for the first word of a month's name of two.
    public const ulong KnownBit = 1UL << (int)DateWordKind.None;
    public const ulong PairBit = 1UL << 63;
    public const ulong MonthBits = (1UL << (int)DateWordKind.Month) | (1UL << (int)DateWordKind.HijriMonth) | PairBit;

    /// <summary>The bit of a kind.</summary>
    public static ulong BitOf(DateWordKind kind) => 1UL << (int)kind;

    /// <summary>All kinds that a form may be of, in Arabic also without its clitics.</summary>
    public static ulong KindsOf(ReadOnlySpan<char> form, bool arabic)
    {
        ulong kinds = 0;
        int cut = 0;
        while (cut >= 0)
        {
            foreach (DateWord word in Of(form[cut..]))
            {
                kinds |= BitOf(word.Kind);
            }
            kinds |= PairsOf(form[cut..]).Length > 0 ? PairBit : 0;
            cut = arabic ? Cut(form, cut) : -1;
        }
        return kinds;
    }

    /// <summary>The meanings of a form as it stands, without cutting clitics; empty if it has none.</summary>
    public static ReadOnlySpan<DateWord> Of(ReadOnlySpan<char> form) =>
        BySpan.TryGetValue(form, out DateWord[]? words) ? words : [];

    /// <summary>Second words of month names that start with this form; empty if there are none.</summary>
    public static ReadOnlySpan<(string Second, int Month)> PairsOf(ReadOnlySpan<char> form) =>
        PairsBySpan.TryGetValue(form, out (string, int)[]? pairs) ? pairs : [];

    /// <summary>«بعد», «وبعد», «فبعد».</summary>
    public static bool IsAfter(ReadOnlySpan<char> form, out int cut)
    {
        cut = form.Length == 4 && form[0] is 'و' or 'ف' ? 1 : 0;
        return form[cut..] is "بعد";
    }

    /// <summary>How many characters of clitics (و ف ب ل ك and pairs of them) may be cut before a form: 0, 1, 2 in turn; -1 when no more.</summary>
    public static int Cut(ReadOnlySpan<char> form, int already)
    {
        int next = already + 1;
        if (next > 2 || form.Length - next < 2)
        {
            return -1;
        }
        return form[next - 1] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' ? next : -1;
    }

    private static FrozenDictionary<string, DateWord[]> Build()
    {
        var table = new Dictionary<string, List<DateWord>>(StringComparer.Ordinal);
        foreach ((string names, int month) in ArabicDateWords.Months)
        {
            AddSingles(table, names, new DateWord(DateWordKind.Month, month));
        }
        foreach ((string names, int month) in ArabicDateWords.HijriMonths)
        {
            AddSingles(table, names, new DateWord(DateWordKind.HijriMonth, month));
        }
        foreach ((string names, int month) in EnglishDateWords.Months)
        {
            AddSingles(table, names, new DateWord(DateWordKind.Month, month));
        }
        foreach ((string forms, DateWordKind kind, int value) in ArabicDateWords.Words)
        {
            AddSingles(table, forms, new DateWord(kind, value));
        }
        foreach ((string forms, DateWordKind kind, int value) in EnglishDateWords.Words)
        {
            AddSingles(table, forms, new DateWord(kind, value));
        }
        for (int i = 0; i < Holidays.FirstWords.Length; i++)
        {
            AddSingles(table, Holidays.FirstWords[i], new DateWord(DateWordKind.Holiday, i));
        }
        return table.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private static void AddSingles(Dictionary<string, List<DateWord>> table, string names, DateWord word)
    {
        foreach (string name in names.Split('|'))
        {
            string folded = Folding.Fold(name);
            if (folded.Contains(' ', StringComparison.Ordinal))
            {
                continue;
            }
            if (!table.TryGetValue(folded, out List<DateWord>? words))
            {
                table[folded] = words = [];
            }
            words.Add(word);
        }
    }

    private static FrozenDictionary<string, (string, int)[]> BuildPairs()
    {
        var pairs = new Dictionary<string, List<(string, int)>>(StringComparer.Ordinal);
        AddPairs(pairs, ArabicDateWords.Months, 0);
        AddPairs(pairs, ArabicDateWords.HijriMonths, 100);
        return pairs.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private static void AddPairs(
        Dictionary<string, List<(string, int)>> pairs,
        (string Names, int Month)[] months,
        int offset
    )
    {
        foreach ((string names, int month) in months)
        {
            foreach (string name in names.Split('|'))
            {
                string folded = Folding.Fold(name);
                int space = folded.IndexOf(' ', StringComparison.Ordinal);
                if (space < 0)
                {
                    continue;
                }
                string first = folded[..space];
                if (!pairs.TryGetValue(first, out List<(string, int)>? seconds))
                {
                    pairs[first] = seconds = [];
                }
                seconds.Add((folded[(space + 1)..], month + offset));
            }
        }
    }
}
