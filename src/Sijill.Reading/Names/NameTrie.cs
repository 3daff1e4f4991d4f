using Sijill.Reading.Text;

namespace Sijill.Reading.Names;

/// <summary>x</summary>
public readonly record struct NameMatch(int FirstToken, int EndToken, TextSpan Span, int Meaning);

/// <summary>x</summary>
public sealed class NameTrie
{
    sealed class N { public Dictionary<string, N> Next = []; public int Meaning = -1; public bool Caps, Cap; }
    readonly N _root = new();
    readonly List<NameMeaning> _meanings = [];
    /// <summary>x</summary>
    public IReadOnlyList<NameMeaning> Meanings => _meanings;
    internal static NameTrie Build(List<(string, int, bool)> aliases)
    {
        var t = new NameTrie();
        foreach (var (a, e, s) in aliases)
        {
            var k = Tokenizer.Tokenize(a); var n = t._root; int words = 0; TokenFlags f = 0; int len = 0;
            for (int i = 0; i < k.Count; i++) { if (k[i].Kind == TokenKind.Punctuation || k[i].Kind == TokenKind.LineEnd) continue; string w = k.Form(i).ToString(); if (!n.Next.TryGetValue(w, out var m)) n.Next[w] = m = new N(); n = m; words++; f = k[i].Flags; len = w.Length; }
            if (words == 0) continue;
            if (words == 1 && (f & TokenFlags.AllCapitals) != 0 && len <= 4) n.Caps = true;
            if (words == 1 && (f & TokenFlags.Capitalised) != 0) n.Cap = true;
            if (n.Meaning < 0) { n.Meaning = t._meanings.Count; t._meanings.Add(new NameMeaning([e], s)); }
            else { var m = t._meanings[n.Meaning]; if (!m.Entities.Contains(e)) { if (m.IsShort && !s) t._meanings[n.Meaning] = new NameMeaning([e, .. m.Entities], false); else t._meanings[n.Meaning] = m with { Entities = [.. m.Entities, e] }; } }
        }
        return t;
    }
    static readonly string[] Pre = ["", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "فب", "وك"];
    /// <summary>x</summary>
    public bool MayStart(ReadOnlySpan<char> form)
    {
        foreach (string p in Pre) if (form.StartsWith(p) && _root.Next.ContainsKey(form[p.Length..].ToString())) return true;
        foreach (string p in (string[])["لل", "ولل", "فلل"]) if (form.StartsWith(p) && _root.Next.ContainsKey("ال" + form[p.Length..].ToString())) return true;
        return false;
    }
    /// <summary>x</summary>
    public bool TryMatch(TokenizedText text, int at, int end, out NameMatch match)
    {
        match = default; string form = text.Form(at).ToString();
        foreach (string p in Pre)
        {
            if (!form.StartsWith(p, StringComparison.Ordinal)) continue;
            if (p.Length > 0 && !text[at].IsArabic) break;
            if (Go(text, at, end, form[p.Length..], p.Length, out match)) return true;
        }
        foreach (string p in (string[])["لل", "ولل", "فلل"]) if (form.StartsWith(p, StringComparison.Ordinal) && Go(text, at, end, "ال" + form[p.Length..], p.Length, out match)) return true;
        return false;
    }
    bool Go(TokenizedText text, int at, int end, string first, int cut, out NameMatch match)
    {
        match = default;
        if (!_root.Next.TryGetValue(first, out var n)) return false;
        int j = at + 1, bestEnd = -1, meaning = -1;
        void Take() { if (n!.Meaning >= 0 && Ok(text, at, j, n)) { bestEnd = j; meaning = n.Meaning; } }
        Take();
        while (j < end)
        {
            int k = j;
            if (text[k].Kind == TokenKind.Punctuation && "-'’\"“”«»".Contains(text.Text[text[k].Start]) && k + 1 < end) k++;
            if (text[k].Kind == TokenKind.LineEnd || !n.Next.TryGetValue(text.Form(k).ToString(), out var m)) break;
            n = m; j = k + 1; Take();
        }
        if (meaning < 0) return false;
        match = new NameMatch(at, bestEnd, new TextSpan(text.OriginOf(at, cut), text[bestEnd - 1].End), meaning);
        return true;
    }
    static bool Ok(TokenizedText t, int a, int b, N n) => b - a > 1 || (!n.Caps || (t[a].Flags & TokenFlags.AllCapitals) != 0) && (!n.Cap || !t[a].IsLatin || (t[a].Flags & TokenFlags.Capitalised) != 0);
}

/// <summary>x</summary>
public sealed record NameMeaning(IReadOnlyList<int> Entities, bool IsShort);
