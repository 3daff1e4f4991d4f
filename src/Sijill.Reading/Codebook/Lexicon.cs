using Sijill.Reading.Text;

namespace Sijill.Reading.Codebook;

/// <summary>Folded forms and what they are. Forms are made when the codebook is compiled; clitics are cut when a token is looked up.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, LexEntry[]> _forms;
    private readonly Dictionary<string, LexEntry[]>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    internal Lexicon(Dictionary<string, LexEntry[]> forms)
    {
        _forms = forms;
        _bySpan = forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many forms there are.</summary>
    public int Count => _forms.Count;

    /// <summary>What a whole folded form is, without cutting clitics; empty if unknown.</summary>
    public LexEntry[] Find(ReadOnlySpan<char> form) => _bySpan.TryGetValue(form, out LexEntry[]? entries) ? entries : [];

    /// <summary>Up to six readings of a token's folded form, the one with the fewest clitics first; empty if unknown.</summary>
    public WordAnalysis[] Analyze(ReadOnlySpan<char> form, TokenFlags flags)
    {
        _ = flags;
        var found = new List<WordAnalysis>();
        foreach (LexEntry e in Find(form)) found.Add(new WordAnalysis(Clitics.None, 0, form.Length, e));
        if (form.Length > 0 && Folding.IsArabicLetter(form[0]))
        {
            (string, Clitics)[] c1 = [("", 0), ("و", Clitics.And), ("ف", Clitics.Then)];
            (string, Clitics)[] c2 = [("", 0), ("ب", Clitics.With), ("ل", Clitics.For), ("ك", Clitics.Like), ("س", Clitics.Will), ("لل", Clitics.For | Clitics.The)];
            (string, Clitics)[] c3 = [("", 0), ("ال", Clitics.The)];
            string[] suf = ["", "ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "ي"];
            foreach (var (a, ca) in c1) foreach (var (b, cb) in c2) foreach (var (d, cd) in c3)
            {
                string p = a + b + d;
                if (!form.StartsWith(p) || (b == "لل" && d != "")) continue;
                foreach (string s in suf)
                {
                    if (p.Length + s.Length == 0 || form.Length - p.Length - s.Length < 2 || !form.EndsWith(s) || (s != "" && (ca | cb | cd).HasFlag(Clitics.The))) continue;
                    foreach (LexEntry e in Find(form[p.Length..^s.Length]))
                    {
                        if (e.Language == "en") continue;
                        if ((cb & Clitics.Will) != 0 && (e.Inflection & Inflection.Present) == 0) continue;
                        if ((cb != 0 && cb != Clitics.Will || cd != 0) && (e.Inflection & (Inflection.Past | Inflection.Present)) != 0 && (e.Noun is null)) continue;
                        found.Add(new WordAnalysis(ca | cb | cd | (s != "" ? Clitics.Pronoun : 0), p.Length, form.Length - p.Length - s.Length, e));
                    }
                }
            }
        }
        return found.OrderBy(f => System.Numerics.BitOperations.PopCount((uint)f.Clitics)).Take(6).ToArray();
    }
}
