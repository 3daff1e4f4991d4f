using System.Numerics;
using Sijill.Reading.Text;

namespace Sijill.Reading.Codebook;

/// <summary>Folded forms and what they are. Forms are made when the codebook is compiled; clitics are cut when a token is looked up.</summary>
public sealed class Lexicon
{
    /// <summary>The most readings of one form.</summary>
    public const int MaxReadings = 6;

    private const int LongestForm = 64;

    private readonly Dictionary<string, LexEntry[]> _forms;
    private readonly Dictionary<string, LexEntry[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal Lexicon(Dictionary<string, LexEntry[]> forms)
    {
        _forms = forms;
        _bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>All forms, for packing.</summary>
    internal IReadOnlyDictionary<string, LexEntry[]> Forms => _forms;

    /// <summary>How many forms there are.</summary>
    public int Count => _forms.Count;

    /// <summary>What a whole folded form is, without cutting clitics; empty if unknown.</summary>
    public LexEntry[] Find(ReadOnlySpan<char> form) =>
        _bySpan.TryGetValue(form, out LexEntry[]? entries) ? entries : [];

    /// <summary>Forms that have an entry of some sort, in the order of their letters; slow, for explanations.</summary>
    internal IEnumerable<(string Language, string Form)> FormsWhere(Func<LexEntry, bool> wanted, int most) =>
        _forms
            .SelectMany(pair => pair.Value.Where(wanted).Select(entry => (entry.Language, pair.Key)))
            .Distinct()
            .OrderBy(form => form.Language, StringComparer.Ordinal)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .Take(most);

    /// <summary>
    /// Up to six readings of a token's folded form, the one with the fewest clitics first; empty if unknown.
    /// Clitics are cut from Arabic forms only. A possessive «نا» or «ي» makes the reading of a noun <see cref="Inflection.FirstPerson"/>.
    /// </summary>
    public WordAnalysis[] Analyze(ReadOnlySpan<char> form, TokenFlags flags)
    {
        if (form.Length is 0 or > LongestForm)
        {
            return [];
        }
        var readings = new List<WordAnalysis>();
        if (!Folding.IsArabicLetter(form[0]))
        {
            AddStem(readings, form, 0, form.Length, Clitics.None, Find(form), flags);
            return [.. readings];
        }
        Span<CliticFront> fronts = stackalloc CliticFront[CliticTable.MaxFronts];
        int count = CliticTable.Fronts(form, fronts);
        Span<char> buffer = stackalloc char[LongestForm + 4];
        for (int i = 0; i < count; i++)
        {
            AddFront(readings, form, fronts[i], flags, buffer);
        }
        return FewestCliticsFirst(readings);
    }

    private void AddFront(
        List<WordAnalysis> readings,
        ReadOnlySpan<char> form,
        CliticFront front,
        TokenFlags flags,
        Span<char> buffer
    )
    {
        var clitics = (Clitics)front.Clitics;
        ReadOnlySpan<char> rest = form[front.Length..];
        int article = 0;
        if (front.ArticleBack)
        {
            buffer[0] = 'ا';
            buffer[1] = 'ل';
            rest.CopyTo(buffer[2..]);
            rest = buffer[..(rest.Length + 2)];
            article = 2;
        }
        AddStem(readings, form, front.Length, form.Length - front.Length, clitics, Find(rest), flags);
        if ((clitics & Clitics.The) != 0 || (flags & (TokenFlags.FinalTaMarbuta | TokenFlags.FinalAlefMaqsura)) != 0)
        {
            return;
        }
        foreach (string pronoun in CliticTable.Pronouns)
        {
            int stem = rest.Length - pronoun.Length;
            if (stem - article < CliticTable.MinStem || !rest.EndsWith(pronoun, StringComparison.Ordinal))
            {
                continue;
            }
            int length = form.Length - front.Length - pronoun.Length;
            AddBeforePronoun(readings, rest[..stem], front.Length, length, clitics | Clitics.Pronoun, pronoun);
        }
    }

    /// <summary>Stems change before a pronoun: «عائلة» is «عائلت», «ألقى» «ألقا», «قتلوا» «قتلو», «أعضاء» «أعضاؤ» and «أعضائ».</summary>
    private void AddBeforePronoun(
        List<WordAnalysis> readings,
        ReadOnlySpan<char> stem,
        int start,
        int length,
        Clitics clitics,
        string pronoun
    )
    {
        Add(Find(stem), '\0');
        Span<char> other = stackalloc char[stem.Length + 1];
        stem.CopyTo(other);
        switch (stem[^1])
        {
            case 'ت':
                other[stem.Length - 1] = 'ه';
                Add(Find(other[..stem.Length]), 'ة');
                break;
            case 'ا':
                other[stem.Length - 1] = 'ي';
                Add(Find(other[..stem.Length]), 'ى');
                break;
            case 'و':
                other[stem.Length] = 'ا';
                Add(Find(other), 'ا');
                goto case 'ي';
            case 'ي':
                if (stem.Length > 2 && stem[^2] == 'ا')
                {
                    other[stem.Length - 1] = 'ء';
                    Add(Find(other[..stem.Length]), 'ء');
                }
                break;
        }

        void Add(LexEntry[] entries, char changed)
        {
            foreach (LexEntry entry in entries)
            {
                bool fits = changed switch
                {
                    'ة' or 'ى' => entry.LastLetter == changed,
                    'ا' => (entry.Inflection & Inflection.PluralVerb) != 0,
                    'ء' => !entry.IsVerb,
                    _ => entry.LastLetter is not ('ة' or 'ى'),
                };
                if (fits && Fits(clitics, entry) && PronounFits(pronoun, entry))
                {
                    bool ours = pronoun is "نا" or "ي" && !entry.IsVerb;
                    LexEntry reading = ours
                        ? entry with
                        {
                            Inflection = entry.Inflection | Inflection.FirstPerson,
                        }
                        : entry;
                    readings.Add(new WordAnalysis(clitics, start, length, reading));
                }
            }
        }
    }

    private static void AddStem(
        List<WordAnalysis> readings,
        ReadOnlySpan<char> form,
        int start,
        int length,
        Clitics clitics,
        LexEntry[] entries,
        TokenFlags flags
    )
    {
        char written =
            (flags & TokenFlags.FinalAlefMaqsura) != 0 ? 'ى'
            : (flags & TokenFlags.FinalTaMarbuta) != 0 ? 'ة'
            : form[^1];
        bool spelt = false;
        foreach (LexEntry entry in entries)
        {
            spelt |= entry.LastLetter == written;
        }
        foreach (LexEntry entry in entries)
        {
            // على is not علي; but who writes علي for على is understood where no other word is written so.
            bool otherWord = spelt && entry.LastLetter != '\0' && entry.LastLetter != written;
            bool small = entry.NeedsCapital && (flags & (TokenFlags.Capitalised | TokenFlags.AllCapitals)) == 0;
            if (!otherWord && !small && Fits(clitics, entry))
            {
                readings.Add(new WordAnalysis(clitics, start, length, entry));
            }
        }
    }

    /// <summary>Whether the clitics may stand around a word of that kind.</summary>
    private static bool Fits(Clitics clitics, LexEntry entry)
    {
        if (clitics == Clitics.None)
        {
            return true;
        }
        if (entry.IsExact)
        {
            return false;
        }
        if ((clitics & Clitics.Will) != 0)
        {
            return (entry.Inflection & Inflection.Present) != 0;
        }
        if (entry.IsVerb)
        {
            bool presentOnly = (clitics & Clitics.For) != 0;
            return (clitics & (Clitics.The | Clitics.With | Clitics.Like)) == 0
                && (!presentOnly || (entry.Inflection & Inflection.Present) != 0);
        }
        return (clitics & Clitics.The) == 0 || (entry.Inflection & Inflection.Construct) == 0;
    }

    private static bool PronounFits(string pronoun, LexEntry entry) =>
        pronoun switch
        {
            "ني" => entry.IsVerb,
            "ي" => entry.Noun is not null && (entry.Inflection & (Inflection.Dual | Inflection.Construct)) == 0,
            _ => entry.IsVerb
                || (
                    (entry.Inflection & Inflection.Adjective) == 0
                    && (entry.Inflection & (Inflection.Dual | Inflection.Construct)) != Inflection.Dual
                ),
        };

    private static WordAnalysis[] FewestCliticsFirst(List<WordAnalysis> readings)
    {
        if (readings.Count == 0)
        {
            return [];
        }
        var sorted = new List<WordAnalysis>(readings.Count);
        for (int clitics = 0; clitics <= 8 && sorted.Count < MaxReadings; clitics++)
        {
            foreach (WordAnalysis reading in readings)
            {
                if (BitOperations.PopCount((uint)reading.Clitics) == clitics && sorted.Count < MaxReadings)
                {
                    sorted.Add(reading);
                }
            }
        }
        return [.. sorted];
    }
}
