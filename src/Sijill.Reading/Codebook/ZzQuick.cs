using Sijill.Reading.Automaton;
using Sijill.Reading.Names;
using Sijill.Reading.Text;
using YamlDotNet.RepresentationModel;
namespace Sijill.Reading.Codebook;

internal static class Quick
{
    sealed record Cls(string Id);
    static string S(YamlNode? n) => n is YamlScalarNode s ? s.Value ?? "" : "";
    static YamlNode? G(YamlNode n, string k) => n is YamlMappingNode m && m.Children.TryGetValue(new YamlScalarNode(k), out var v) ? v : null;
    static List<string> L(YamlNode? n) => n is YamlSequenceNode s ? s.Children.Select(S).ToList() : n is null ? [] : [S(n)];

    public static CompiledCodebook Compile(IReadOnlyList<CodebookSource> sources)
    {
        var asm = typeof(Quick).Assembly;
        var all = new List<(string, string)>();
        foreach (var n in asm.GetManifestResourceNames().Where(x => x.StartsWith("Languages/")).Order()) { using var r = new StreamReader(asm.GetManifestResourceStream(n)!); all.Add((n, r.ReadToEnd())); }
        all.AddRange(sources.Select(s => (s.Name, s.Text)));
        var sym = new SymbolTable();
        foreach (var b in new[] { "#|", "#number", "#count", "#one", "#the", "#some", "#him", "#unknown", "#ordinal", "#share", "#money", "#actor", "#person", "#place", "#outlet", "#date", "#name", "#open", "#close", "#nationality", "#word", "#noun" }) sym.Intern(b);
        var forms = new Dictionary<string, List<LexEntry>>();
        var roots = new List<YamlNode>();
        foreach (var (name, text) in all) { var y = new YamlStream(); try { y.Load(new StringReader(text)); } catch (Exception e) { throw new CodebookException([new("yaml", name, 1, 1, e.Message, null)]); } if (y.Documents.Count > 0) roots.Add(y.Documents[0].RootNode); }
        IEnumerable<YamlNode> Sec(string k) => roots.SelectMany(r => G(r, k) is YamlSequenceNode s ? s.Children : []);
        void Add(string form, int[] symbols, Noun? noun, Inflection inf, string lang, int nat = -1)
        {
            foreach (var part in new[] { Folding.Fold(form.Replace('-', ' ')).Replace("'", form.StartsWith('\'') ? "'" : "") })
            {
                if (part.Contains(' ')) return;
                if (!forms.TryGetValue(part, out var l)) forms[part] = l = [];
                Array.Sort(symbols);
                l.Add(new LexEntry(symbols, noun, inf, lang, nat));
            }
        }
        foreach (var w in Sec("words"))
        {
            string id = S(G(w, "id"));
            int c = sym.Intern(id), cp = sym.Intern(id + ".past"), cr = sym.Intern(id + ".present"), ci = sym.Intern(id + ".ing"), ca = sym.Intern(id + ".action"), cv = sym.Intern(id + ".verb"), cw = sym.Intern(id + ".word");
            if (G(w, "en") is { } en)
            {
                foreach (var v in L(G(en, "verbs")))
                {
                    var p = v.Split('/');
                    string b = p[0], past = p.Length > 1 ? p[1] : b.EndsWith('e') ? b + "d" : b.EndsWith('y') && !"aeou".Contains(b[^2]) ? b[..^1] + "ied" : Dbl(b) ? b + b[^1] + "ed" : b + "ed", pp = p.Length > 2 ? p[2] : past;
                    string ing = b.EndsWith('e') && !b.EndsWith("ee") ? b[..^1] + "ing" : Dbl(b) ? b + b[^1] + "ing" : b + "ing";
                    string third = b.EndsWith('y') && !"aeou".Contains(b[^2]) ? b[..^1] + "ies" : b.EndsWith("sh") || b.EndsWith("ch") || b.EndsWith('s') || b.EndsWith('x') || b.EndsWith("o") ? b + "es" : b + "s";
                    Add(b, [c, cr, cv], null, Inflection.Present, "en"); Add(third, [c, cr, cv], null, Inflection.Present, "en");
                    Add(past, [c, cp, cv], null, Inflection.Past, "en"); if (pp != past) Add(pp, [c, cp, cv], null, Inflection.Past, "en");
                    Add(ing, [c, ci, cv], null, Inflection.Ing, "en");
                }
                foreach (var v in L(G(en, "actions"))) Add(v, [c, ca], null, Inflection.Action, "en");
                foreach (var v in L(G(en, "words"))) Add(v, [c, cw], null, Inflection.None, "en");
            }
            if (G(w, "ar") is { } ar)
            {
                foreach (var v in L(G(ar, "verbs")))
                {
                    var p = v.Split('/');
                    string past = Folding.Fold(p[0]), pres = Folding.Fold(p[1]);
                    bool weak = past.EndsWith('ي') || (past.EndsWith('ا'));
                    string st = weak ? past[..^1] : past;
                    foreach (var (f, pl) in weak ? new[] { (past, false), (st + "ت", false), (st + "وا", true), (st + "يا", false), (st + "ا", false), (st + "ين", true), (st + "ينا", false) } : new[] { (past, false), (past + "ت", false), (past + "وا", true), (past + "ا", false), (past + "تا", false), (past + "ن", true), (past + "نا", false) })
                        Add(f, [c, cp, cv], null, Inflection.Past | (pl ? Inflection.PluralVerb : 0), "ar");
                    string ps = pres[1..];
                    string body = ps.EndsWith('ي') || ps.EndsWith('و') || ps.EndsWith('ا') ? ps[..^1] : ps;
                    foreach (char x in "يتنا")
                    {
                        var fl = x is 'ن' or 'ا' ? Inflection.FirstPerson : 0;
                        Add(x + ps, [c, cr, cv], null, Inflection.Present | fl, "ar");
                        if (x is 'ي' or 'ت') { Add(x + body + "ون", [c, cr, cv], null, Inflection.Present | Inflection.PluralVerb, "ar"); Add(x + body + "وا", [c, cr, cv], null, Inflection.Present | Inflection.PluralVerb, "ar"); Add(x + ps + "ان", [c, cr, cv], null, Inflection.Present, "ar"); }
                    }
                }
                foreach (var v in L(G(ar, "actions"))) { Add(v, [c, ca], null, Inflection.Action, "ar"); if (v.EndsWith('ة')) Add(v[..^1] + "ت", [c, ca], null, Inflection.Action, "ar"); }
                foreach (var v in L(G(ar, "words"))) Add(v, [c, cw], null, Inflection.None, "ar");
            }
        }
        foreach (var n in Sec("nouns"))
        {
            string? N(string k) => G(n, k) is { } x ? S(x) : null;
            var noun = new Noun { Id = N("id")!, Unit = N("unit") ?? "things", Group = N("group"), Actor = N("actor"), Indicator = N("indicator") };
            if (G(n, "en") is { } en) { string one = S(G(en, "one")); Add(one, [], noun, Inflection.Singular, "en"); var many = L(G(en, "many")); if (many.Count == 0) many = [one.EndsWith('y') && !"aeou".Contains(one[^2]) ? one[..^1] + "ies" : one.EndsWith("s") || one.EndsWith("sh") || one.EndsWith("ch") || one.EndsWith('x') ? one + "es" : one + "s"]; foreach (var m in many) Add(m, [], noun, Inflection.Plural | (m == one ? Inflection.Singular : 0), "en"); }
            if (G(n, "ar") is { } ar)
            {
                string one = S(G(ar, "one"));
                string f = Folding.Fold(one);
                Add(one, [], noun, Inflection.Singular, "ar");
                string t = one.EndsWith('ة') ? f[..^1] + "ت" : f;
                if (one.EndsWith('ة')) Add(t, [], noun, Inflection.Singular, "ar");
                Add(f + "ا", [], noun, Inflection.Singular, "ar");
                foreach (var e in new[] { "ان", "ين" }) Add(t + e, [], noun, Inflection.Dual, "ar");
                foreach (var e in new[] { "ا", "ي" }) if (one.EndsWith('ة') || e == "ي" && false) Add(t + e, [], noun, Inflection.Dual | Inflection.Construct, "ar");
                foreach (var m in L(G(ar, "many")))
                {
                    if (m == "ون") { foreach (var e in new[] { "ون", "ين" }) Add(f + e, [], noun, Inflection.Plural, "ar"); Add(f + "ي", [], noun, Inflection.Plural | Inflection.Construct, "ar"); Add(f + "و", [], noun, Inflection.Plural | Inflection.Construct, "ar"); }
                    else if (m == "ات") Add((one.EndsWith('ة') ? f[..^1] : f) + "ات", [], noun, Inflection.Plural, "ar");
                    else { Add(m, [], noun, Inflection.Plural, "ar"); Add(Folding.Fold(m) + "ا", [], noun, Inflection.Plural, "ar"); }
                }
            }
        }
        var entities = new List<Entity>();
        var aliases = new List<(string, int, bool)>();
        void Ent(YamlNode e, EntityType t)
        {
            string? N(string k) => G(e, k) is { } x && S(x) != "" ? S(x) : null;
            var names = new Dictionary<string, IReadOnlyList<string>>();
            int ix = entities.Count;
            if (G(e, "names") is YamlMappingNode nm) foreach (var (k, v) in nm.Children) { names[S(k)] = L(v); foreach (var a in L(v)) aliases.Add((a, ix, false)); }
            if (G(e, "short") is YamlMappingNode sm) foreach (var (k, v) in sm.Children) foreach (var a in L(v)) aliases.Add((a, ix, true));
            DateOnly? D(string k) => DateOnly.TryParse(N(k), out var d) ? d : null;
            entities.Add(new Entity { Index = ix, Id = N("id")!, Type = t, Kind = N("kind") ?? "", Parent = N("parent") ?? N("of") ?? N("office"), Interest = N("interest"), From = D("from"), To = D("to"), PCode = N("pcode"), ClosedOn = D("closed"), Place = N("place"), Names = names });
            if (G(e, "nationality") is YamlMappingNode nat) foreach (var (k, v) in nat.Children) foreach (var a in L(v)) { Add(a, [], null, Inflection.Adjective, S(k), ix); }
        }
        foreach (var e in Sec("actors")) Ent(e, EntityType.Actor);
        foreach (var e in Sec("people")) Ent(e, EntityType.Person);
        foreach (var e in Sec("offices")) Ent(e, EntityType.Office);
        foreach (var e in Sec("places")) Ent(e, EntityType.Place);
        foreach (var e in Sec("outlets")) Ent(e, EntityType.Outlet);
        var indicators = Sec("indicators").Select(i => new Indicator { Id = S(G(i, "id")), Measure = S(G(i, "measure")), Unit = S(G(i, "unit")), Moves = S(G(i, "moves")) == "true" }).ToList();
        var patterns = new List<Pattern>(); var shapes = new List<PatternShape>();
        var families = new Dictionary<string, int>();
        foreach (var p in Sec("patterns").OrderBy(p => S(G(p, "id")), StringComparer.Ordinal))
        {
            string? N(string k) => G(p, k) is { } x ? S(x) : null;
            var slots = new List<string>();
            var node = new PatParser(N("match")!, sym, slots, w => Add(w, [sym.Intern("=" + Folding.Fold(w))], null, Inflection.None, Folding.IsArabicLetter(w[0]) ? "ar" : "en")).Parse();
            string fam = N("family") ?? (indicators.Find(i => i.Id == N("indicator"))?.Unit == "people" ? "people" : N("indicator")!);
            fam += N("language");
            if (!families.TryGetValue(fam, out int f)) families[fam] = f = families.Count;
            int ind = indicators.FindIndex(i => i.Id == N("indicator"));
            if (ind < 0) throw new CodebookException([new("ind", "", 1, 1, "no indicator " + N("indicator"), null)]);
            patterns.Add(new Pattern { Index = patterns.Count, Id = N("id")!, Indicator = ind, Language = N("language") ?? "*", Source = N("match")!, Slots = slots, Status = N("status"), Measure = N("measure"), Unit = N("unit"), Role = N("role"), Value = N("value") is { } v ? int.Parse(v) : null, Also = L(G(p, "also")).Select(a => indicators.FindIndex(i => i.Id == a)).ToList() });
            shapes.Add(new PatternShape(shapes.Count, f, node));
        }
        return new CompiledCodebook { Id = "x", Hash = "", Titles = new Dictionary<string, string>(), Symbols = sym, Lexicon = new Lexicon(forms.ToDictionary(k => k.Key, v => v.Value.ToArray())), Entities = entities, Names = NameTrie.Build(aliases), Indicators = indicators, Patterns = patterns, Shapes = shapes };
    }
    static bool Dbl(string b) => b.Length >= 3 && b.Length <= 4 && !"aeiouwxy".Contains(b[^1]) && "aeiou".Contains(b[^2]) && !"aeiou".Contains(b[^3]);
}

internal sealed class PatParser(string text, SymbolTable sym, List<string> slots, Action<string> word)
{
    int _i;
    public PatternNode Parse() { var n = Seq('\0'); return n; }
    char C => _i < text.Length ? text[_i] : '\0';
    void Ws() { while (char.IsWhiteSpace(C)) _i++; }
    PatternNode Seq(char end)
    {
        var alts = new List<PatternNode>(); var parts = new List<PatternNode>();
        while (true)
        {
            Ws();
            if (C == '\0' || C == end) { _i++; break; }
            if (C == '|' && end != '\0') { _i++; alts.Add(new SequenceNode(parts.ToArray())); parts.Clear(); continue; }
            parts.Add(Item(false));
        }
        alts.Add(new SequenceNode(parts.ToArray()));
        return alts.Count == 1 ? alts[0] : new AlternativesNode(alts);
    }
    PatternNode Item(bool head)
    {
        Ws();
        switch (C)
        {
            case '<': { _i++; var n = Item(true); Ws(); _i++; return n; }
            case '[': { _i++; return new OptionalNode(Seq(']')); }
            case '(': { _i++; if (head) { var syms = new List<int>(); while (C != ')') { Ws(); if (C == '|') { _i++; continue; } var it = (ItemNode)Item(true); syms.AddRange(it.AnyOf); Ws(); } _i++; return new ItemNode(syms, true, -1); } return Seq(')'); }
            case '.': { while (C == '.') _i++; int n = 0; while (char.IsDigit(C)) n = n * 10 + text[_i++] - '0'; return new GapNode(n == 0 ? 6 : n); }
            case '{': { _i++; int s = _i; while (C != '}') _i++; string b = text[s.._i]; _i++; string nm = b.Contains(':') ? b.Split(':')[0] : b.Contains('|') ? b.Split('|')[0] : b; string body = b.Contains(':') ? b.Split(':')[1] : b; nm = b.Contains(':') ? nm : nm.Split('.')[0] is "actor" or "place" ? nm.Split('.')[0] : nm; slots.Add(nm); return new ItemNode(body.Split('|').Select(x => sym.Intern("#" + x.Trim())).ToList(), head, slots.Count - 1); }
            case '@': { _i++; return new ItemNode([sym.Intern(Tok())], head, -1); }
            default: { string w = Tok(); if (w.Length == 0) throw new CodebookException([new("pat", "", 1, 1, text, null)]); if (char.IsLetter(w[0])) { word(w); return new ItemNode([sym.Intern("=" + Folding.Fold(w))], head, -1); } return new ItemNode([sym.Intern("=" + w)], head, -1); }
        }
    }
    string Tok() { int s = _i; while (C != '\0' && !char.IsWhiteSpace(C) && !"<>[](){}|".Contains(C)) { if (C == '.' && _i + 1 < text.Length && text[_i + 1] == '.') break; _i++; } return text[s.._i]; }
}
