using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

public sealed class CodebookCompilerTests
{
    private const string Indicators = "indicators: [{id: killed, measure: flow, unit: people}]\n";

    [Fact]
    public void LanguageFiles_CompileWithAnEmptyCodebook()
    {
        CompiledCodebook book = CodebookCompiler.Compile([new CodebookSource("a.yaml", "codebook: {id: a}")]);
        Assert.NotEmpty(LanguageFiles.Load());
        Assert.True(book.Symbols.Find("say") >= 0);
    }

    [Fact]
    public void OrderOfFiles_ChangesNothing()
    {
        CodebookSource a = new("a.yaml", Given.Header + Indicators);
        CodebookSource b = new("b.yaml", "actors: [{id: x, names: {en: [X]}}, {id: y, names: {en: [Y]}}]");
        CodebookSource c = new("c.yaml", "actors: [{id: z, names: {en: [Z]}}]");
        CompiledCodebook one = CodebookCompiler.Compile([a, b, c]);
        CompiledCodebook other = CodebookCompiler.Compile([c, b, a]);
        Assert.Equal(one.Hash, other.Hash);
        Assert.Equal(one.Entities.Select(e => e.Id), other.Entities.Select(e => e.Id));
        Assert.Equal(
            Enumerable.Range(0, one.Symbols.Count).Select(i => one.Symbols[i]),
            Enumerable.Range(0, other.Symbols.Count).Select(i => other.Symbols[i])
        );
    }

    [Fact]
    public void Hash_ChangesWithNameAndText_AndNothingMovesBetweenThem()
    {
        string Hash(params (string, string)[] files) =>
            CodebookCompiler.Compile([.. files.Select(f => new CodebookSource(f.Item1, f.Item2))]).Hash;
        string hash = Hash(("a", Given.Header), ("b", ""));
        Assert.Equal(64, hash.Length);
        Assert.NotEqual(hash, Hash(("a", Given.Header), ("c", "")));
        Assert.NotEqual(hash, Hash(("a", Given.Header + " "), ("b", "")));
        Assert.NotEqual(Hash(("a", Given.Header), ("b#", "")), Hash(("a", Given.Header), ("b", "#")));
    }

    [Fact]
    public void EntryOfTheCodebook_ReplacesThatOfTheLanguage_AndWordsAreAdded()
    {
        CompiledCodebook book = Given.Codebook(
            "nouns: [{id: person, unit: things, en: {one: person}}]\nwords: [{id: say, en: {words: [quoth]}}]",
            "nouns: [{id: person, unit: people, en: {one: person}}]\nwords: [{id: say, en: {verbs: [state]}}]"
        );
        Assert.Equal("things", Assert.Single(book.Nouns).Unit);
        int say = book.Symbols.Find("say");
        Assert.Contains(say, book.Lexicon.Find("quoth")[0].Symbols);
        Assert.Contains(say, book.Lexicon.Find("stated")[0].Symbols);
    }

    [Fact]
    public void Patterns_ComeInTheOrderOfTheirIds_WithAllTheirKeys()
    {
        CompiledCodebook book = Given.Codebook(
            """
            indicators:
              - {id: killed, measure: flow, unit: people, least: 3, title: {en: Killed}}
              - {id: wounded, measure: flow, unit: people}
            patterns:
              - {id: wounded/en/a, indicator: wounded, match: "<a>"}
              - id: killed/ar/b
                indicator: killed
                match: "<ب> {p:people} {place}"
                status: denied
                measure: cumulative
                unit: people
                role: advised
                value: 0
                also: [wounded]
                examples: [{text: نص, claims: [killed 5 people]}]
                not: [آخر]
            """
        );
        Assert.Equal(["killed/ar/b", "wounded/en/a"], book.Patterns.Select(p => p.Id));
        Pattern pattern = book.Patterns[0];
        Assert.Equal(
            ("ar", "denied", "cumulative", "people", "advised", 0),
            (pattern.Language, pattern.Status, pattern.Measure, pattern.Unit, pattern.Role, pattern.Value)
        );
        Assert.Equal(["p", "place"], pattern.Slots);
        Assert.Equal([1], pattern.Also);
        Assert.Equal(
            ("نص", "test.yaml", 16, 23),
            (pattern.Examples[0].Text, pattern.Examples[0].File, pattern.Examples[0].Line, pattern.Examples[0].Column)
        );
        Assert.Equal("آخر", Assert.Single(pattern.CounterExamples).Text);
        Assert.Equal(("en", 3), (book.Patterns[1].Language, book.Indicators[0].Least));
    }

    [Fact]
    public void Anchors_StandForTheirValues()
    {
        CompiledCodebook book = Given.Codebook(
            "actors:\n  - {id: a, names: &n {en: [Alpha]}, to: 2020-01-01}\n  - {id: b, names: *n, from: 2020-01-02}"
        );
        Assert.Equal(["Alpha"], book.Entities[1].Names["en"]);
    }

    [Fact]
    public void Entity_KeepsAllItsKeys()
    {
        CompiledCodebook book = Given.Codebook(
            """
            actors: [{id: iraq, kind: state, interest: coalition, group: members, place: iq, from: 2014-06-29, to: 2020-01-01, names: {en: [Iraq], ar: [العراق]}}]
            offices: [{id: pm, of: iraq, names: {en: [Prime Minister]}}]
            people: [{id: x, office: pm, names: {en: [John Smith]}}]
            places: [{id: iq, pcode: IQ, names: {en: [Iraq]}}, {id: camp, kind: camp, parent: iq, closed: 2026-02-22, names: {ku: [Hol]}}]
            outlets: [{id: r, domain: r.example, names: {en: [River News]}}]
            """
        );
        Entity Get(string id) => book.Entities.Single(e => e.Id == id);
        Assert.Equal(
            ("state", "coalition", "members", "iq", EntityType.Actor),
            (Get("iraq").Kind, Get("iraq").Interest, Get("iraq").Group, Get("iraq").Place, Get("iraq").Type)
        );
        Assert.Equal((new DateOnly(2014, 6, 29), new DateOnly(2020, 1, 1)), (Get("iraq").From, Get("iraq").To));
        Assert.Equal(("iraq", "pm", "iq"), (Get("pm").Parent, Get("x").Parent, Get("camp").Parent));
        Assert.Equal(
            (new DateOnly(2026, 2, 22), "IQ", "r.example"),
            (Get("camp").ClosedOn, Get("iq").PCode, Get("r").Domain)
        );
        Assert.All(book.Entities, e => Assert.Same(e, book.Entities[e.Index]));
    }

    [Theory]
    [InlineData("ى", "ون")]
    [InlineData("ة", "ات")]
    [InlineData("ء", "ون")]
    [InlineData("ـ", "ون")]
    [InlineData("ّ", "ات")]
    public void AWordOfOneLetter_TakesNoEnding(string one, string many) =>
        MustNotCrash($"nouns: [{{id: n, unit: people, ar: {{one: {one}, many: [{many}]}}}}]\n");

    [Fact]
    public void AnyText_CompilesOrThrowsACodebookException()
    {
        string[] pieces =
        [
            "codebook: {id: a}\n",
            "actors:\n",
            "  - {id: a, names: {en: [A]}}\n",
            "patterns:\n",
            "  - {id: p, indicator: killed, match: \"",
            "\"}\n",
            Indicators,
            "<",
            ">",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "@kill",
            "...",
            "|",
            "...9",
            "=",
            ":",
            ",",
            "-",
            " ",
            "\n",
            "\t",
            "'",
            "\"",
            "&a ",
            "*a",
            "!!",
            "%",
            "# ",
            "? ",
            "words: [{id: kill, ar: {verbs: [",
            "قتل/يقتل",
            "ألقى/يلقي",
            "ا/يا",
            "]}}]\n",
            "nouns: [{id: n, unit: people, ar: {one: ",
            ", many: [ون]}}]\n",
            "ة",
            "ى",
            "ء",
            "ون",
            "\u0651",
            "\u200F",
            "\0",
            "\uD83D",
            "\\x",
            "\\U00110000",
            "|-\n",
            ">\n",
            "---\n",
            "...\n",
            "<<: *a\n",
            "2024-12-08",
            "ﷺ",
            "'s",
            "ـ",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Array[0, 24]
            .Select(indexes => string.Concat(indexes.Select(i => pieces[i])))
            .Sample(MustNotCrash, iter: 20_000);
        Gen.String.Sample(MustNotCrash, iter: 5_000);
    }

    [Fact]
    public void AnyPattern_CompilesOrThrowsACodebookException()
    {
        string[] pieces =
        [
            "<",
            ">",
            "[",
            "]",
            "(",
            ")",
            "{",
            "}",
            "{people}",
            "{a:people|number}",
            "@kill",
            "@kill.past",
            "<@kill>",
            "...",
            "...3",
            "...9",
            "|",
            "=",
            "word",
            "كلمة",
            ",",
            "-",
            ":",
            " ",
            " ",
            "12",
            "'s",
            "«",
            "\uD83D\uDE00",
            "\uD83D",
            "\u200F",
            ".",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Array[0, 16]
            .Select(indexes => string.Concat(indexes.Select(i => pieces[i])))
            .Sample(
                pattern =>
                    MustNotCrash(
                        Given.Header
                            + Indicators
                            + "words: [{id: kill, en: {verbs: [kill]}}]\npatterns: [{id: p, indicator: killed, match: '"
                            + pattern.Replace("'", "''", StringComparison.Ordinal)
                            + "'}]"
                    ),
                iter: 20_000
            );
    }

    [Fact]
    public void AnyWord_IsAnalysedWithinItsBounds()
    {
        CompiledCodebook book = CodebookCompiler.Compile(CodebookStarter.Files("a"));
        string letters = "ولبكفسالهانيمتةىءعق شخصطفلعائلة";
        Gen.Int[0, letters.Length - 1]
            .Array[1, 12]
            .Select(indexes => string.Concat(indexes.Select(i => letters[i])))
            .Sample(
                words =>
                {
                    TokenizedText text = Tokenizer.Tokenize(words);
                    for (int i = 0; i < text.Count; i++)
                    {
                        foreach (WordAnalysis a in book.Lexicon.Analyze(text.Form(i), text[i].Flags))
                        {
                            Assert.InRange(a.StemStart, 0, text.Form(i).Length - 1);
                            Assert.InRange(a.StemStart + a.StemLength, 1, text.Form(i).Length);
                            Assert.True(a.StemLength >= 1);
                        }
                        book.Names.MayStart(text.Form(i));
                        Assert.True(
                            !book.Names.TryMatch(text, i, text.Count, out var match)
                                || (match.EndToken > i && match.Span.Length > 0)
                        );
                    }
                },
                iter: 20_000
            );
    }

    [Fact]
    public void Compiling_AllocatesInProportionToTheText()
    {
        long small = Allocated(Places(200_000));
        long large = Allocated(Places(800_000));
        Assert.InRange(large, 2 * small, 6 * small);
    }

    [Fact]
    public void Megabyte_CompilesInASecond()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("SIJILL_FULL") == "1",
            "A clock is looked at in the long run only (SIJILL_FULL=1)."
        );
        CodebookSource[] sources = Places(1_000_000);
        long best = long.MaxValue;
        for (int i = 0; i < 4; i++)
        {
            var watch = Stopwatch.StartNew();
            CodebookCompiler.Compile(sources);
            best = Math.Min(best, watch.ElapsedMilliseconds);
        }
        // A second on a free machine; tests run beside each other.
        Assert.InRange(best, 0, 3_000);
    }

    private static CodebookSource[] Places(int characters)
    {
        var yaml = new StringBuilder(Given.Header).Append("places:\n");
        for (int i = 0; yaml.Length < characters; i++)
        {
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"  - {{id: p{i}, kind: city, names: {{en: [Place {i} of the North, North {i}], ar: [قرية {i} الشمالية]}}}}\n"
            );
        }
        return [new("a.yaml", yaml.ToString())];
    }

    private static long Allocated(CodebookSource[] sources)
    {
        CodebookCompiler.Compile(sources);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CodebookCompiler.Compile(sources);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void MustNotCrash(string yaml)
    {
        try
        {
            CodebookCompiler.Compile([new CodebookSource("a.yaml", yaml)], [], null);
        }
        catch (CodebookException e)
        {
            Assert.NotEmpty(e.Diagnostics);
        }
    }
}
