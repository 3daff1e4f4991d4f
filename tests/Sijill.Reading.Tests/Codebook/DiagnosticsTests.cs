using System.Reflection;
using Sijill.Reading.Codebook;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>Each mistake of an author comes back with its code, line and column.</summary>
public sealed class DiagnosticsTests
{
    private const string Base = """
        codebook: {id: test}
        indicators: [{id: killed, measure: flow, unit: people}]
        words: [{id: kill, en: {verbs: [kill]}}]

        """;

    // § marks the place that the message must name.
    [Theory]
    [InlineData("yaml", "codebook: {id: [§}")]
    [InlineData("yaml", "codebook: {id: a}\nnouns:\n  - id: a\n    unit: b\n  §bad")]
    [InlineData("unknown-anchor", "codebook: {id: §*x}")]
    [InlineData("key-not-text", "codebook: {id: a}\n? §[a]\n: b")]
    [InlineData("not-sections", "codebook: {id: a}\n---\n§- a\n- b")]
    [InlineData("unknown-section", "codebook: {id: a}\n§actor: []")]
    [InlineData("not-list", "codebook: {id: a}\nactors: §{}")]
    [InlineData("not-keys", "codebook: {id: a}\nactors:\n  - §isis")]
    [InlineData("two-codebooks", "codebook: {id: a}\n---\ncodebook: §{id: b}")]
    [InlineData("no-codebook", "§actors: []")]
    public void File_WithAMistake_SaysWhere(string code, string marked)
    {
        (string expected, string said) = Given.Marked(code, marked);
        Assert.Contains(expected, said.Split("; "));
    }

    [Theory]
    [InlineData("not-keys", "codebook: §test")]
    [InlineData("bad-id", "codebook: {id: §a b}")]
    [InlineData("missing-id", "codebook: §{version: 1}")]
    public void Header_WithAMistake_SaysWhere(string code, string marked)
    {
        (string expected, string said) = Given.Marked(code, marked);
        Assert.Contains(expected, said.Split("; "));
        Assert.Contains("no-codebook", said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing-id", "actors: [§{names: {en: [A]}}]")]
    [InlineData("no-names", "actors: [§{id: a}]")]
    [InlineData("unknown-key", "actors: [{id: a, names: {en: [A]}, §knd: b}]")]
    [InlineData("duplicate-key", "actors: [{id: a, §id: b, names: {en: [A]}}]")]
    [InlineData("not-text", "actors: [{id: a, kind: §[b], names: {en: [A]}}]")]
    [InlineData("not-keys", "actors: [{id: a, names: {en: [A]}, short: §b}]")]
    [InlineData("empty-value", "actors: [{id: a, kind: §'', names: {en: [A]}}]")]
    [InlineData("unknown-language", "actors: [{id: a, names: {en: [A], §fr: [A]}}]")]
    [InlineData("bad-date", "actors: [{id: a, names: {en: [A]}, from: §2024-13-01}]")]
    [InlineData("terms-reversed", "actors: [§{id: a, names: {en: [A]}, from: 2024-12-01, to: 2023-01-01}]")]
    [InlineData("unknown-entity", "actors: [{id: a, names: {en: [A]}, parent: §b}]")]
    [InlineData("unknown-entity", "people: [{id: a, names: {en: [A]}, office: §b}]")]
    [InlineData("unknown-entity", "offices: [{id: a, names: {en: [A]}, of: §a}]")]
    [InlineData("duplicate-id", "actors:\n  - {id: one, names: {en: [A]}}\n  - {id: §one, names: {en: [B]}}")]
    [InlineData("duplicate-id", "actors: [{id: one, names: {en: [A]}}]\nplaces: [{id: §one, names: {en: [B]}}]")]
    [InlineData("duplicate-id", "words: [{id: §kill, en: {words: [slain]}}]")]
    [InlineData("name-without-letters", "actors: [{id: a, names: {en: [A, §'-']}}]")]
    [InlineData(
        "parent-loop",
        "places:\n  - {id: a, names: {en: [A]}, parent: §b}\n  - {id: b, names: {en: [B]}, parent: a}"
    )]
    [InlineData("missing-key", "nouns: [§{id: n, en: {one: cat}}]")]
    [InlineData("no-forms", "nouns: [§{id: n, unit: things}]")]
    [InlineData("not-one-word", "nouns: [{id: n, unit: things, en: {one: §wild cat}}]")]
    [InlineData("not-one-word", "words: [{id: w, en: {words: [§12]}}]")]
    [InlineData("bad-ending", "nouns: [{id: n, unit: things, ar: {many: [§ون]}}]")]
    [InlineData("unknown-entity", "nouns: [{id: n, unit: people, actor: §who, en: {one: cat}}]")]
    [InlineData("unknown-indicator", "nouns: [{id: n, unit: people, indicator: §kild, en: {one: cat}}]")]
    [InlineData("odd-unit", "nouns: [{id: n, unit: §peple, en: {one: cat}}]")]
    [InlineData("bad-verb", "words: [{id: w, ar: {verbs: [قتل/يقتل, §قتل]}}]")]
    [InlineData("bad-verb", "words: [{id: w, en: {verbs: [§carry out]}}]")]
    [InlineData("unknown-unit", "indicators: [{id: i, measure: flow, unit: §cats}]")]
    [InlineData("unknown-measure", "indicators: [{id: i, measure: §flw, unit: people}]")]
    [InlineData("bad-number", "indicators: [{id: i, measure: flow, unit: people, least: §many}]")]
    [InlineData("name-of-two", "places:\n  - {id: a, names: {en: [Hill]}}\n  - {id: b, names: {en: [§Hill]}}")]
    [InlineData("name-shared", "places: [{id: p, names: {en: [Iraq]}}]\nactors: [{id: a, names: {en: [§Iraq]}}]")]
    [InlineData(
        "short-is-name",
        "actors:\n  - {id: a, names: {en: [Alpha]}, short: {en: [§Beta]}}\n  - {id: b, names: {en: [Beta]}}"
    )]
    [InlineData("nationality-not-one-word", "actors: [{id: a, names: {en: [A]}, nationality: {en: [§South African]}}]")]
    [InlineData("unknown-indicator", "tracks: [{id: t, figures: [{indicator: §kild}]}]")]
    [InlineData("unknown-entity", "tracks: [{id: t, figures: [{indicator: killed, places: [§hill]}]}]")]
    [InlineData("unknown-saying", "tracks: [{id: t, sayings: [§appeal]}]")]
    [InlineData("empty-track", "tracks: [§{id: t, title: {en: T}}]")]
    [InlineData("missing-key", "tracks: [{id: t, figures: [§{places: [p]}], sayings: [appeals]}]")]
    [InlineData("duplicate-id", "tracks: [{id: t, sayings: [appeals]}, {id: §t, sayings: [appeals]}]")]
    [InlineData("no-examples", "patterns: [§{id: p, indicator: killed, match: <@kill>}]")]
    public void Entry_WithAMistake_SaysWhere(string code, string marked)
    {
        (string expected, string said) = Given.Marked(code, Base + marked);
        Assert.Equal(expected, said);
    }

    [Theory]
    [InlineData("head-missing", "§@kill")]
    [InlineData("head-twice", "<@kill> §<b>")]
    [InlineData("head-optional", "a [§<@kill>]")]
    [InlineData("head-optional", "a (§<@kill> | b)")]
    [InlineData("head-not-one-item", "§<@kill b>")]
    [InlineData("head-not-one-item", "§<>")]
    [InlineData("head-not-one-item", "§<al-Hol>")]
    [InlineData("head-not-one-item", "<§[a]>")]
    [InlineData("gap-too-long", "<@kill> §...9 a")]
    [InlineData("gap-too-long", "<@kill> §...0 a")]
    [InlineData("gap-at-edge", "§... <@kill>")]
    [InlineData("gap-at-edge", "§<@kill> ...2")]
    [InlineData("alternatives-empty", "<@kill> (a | §| b)")]
    [InlineData("alternatives-empty", "<@kill> (a |§)")]
    [InlineData("alternatives-empty", "<@kill> [a |§]")]
    [InlineData("optional-empty", "<@kill> [§]")]
    [InlineData("stray-bar", "<@kill> §| b")]
    [InlineData("unclosed", "<@kill> §[b")]
    [InlineData("unclosed", "<@kill> §(b | c")]
    [InlineData("unclosed", "<@kill> §{people")]
    [InlineData("unclosed", "§<@kill")]
    [InlineData("unopened", "<@kill> §]")]
    [InlineData("unopened", "<@kill> §)")]
    [InlineData("digits", "<@kill> §12")]
    [InlineData("bad-slot", "<@kill> §{a b}")]
    [InlineData("bad-slot", "<@kill> §{}")]
    [InlineData("bad-slot", "<@kill> §{a:}")]
    [InlineData("unknown-slot", "<@kill> §{peple}")]
    [InlineData("odd-slot-name", "<@kill> §{form:place}")]
    [InlineData("unknown-slot", "<@kill> §{one.cats}")]
    [InlineData("unknown-class", "<§@kil>")]
    [InlineData("unknown-form", "<§@kill.pst>")]
    [InlineData("empty-form", "<§@kill.action>")]
    [InlineData("bad-class", "<@kill> §@ b")]
    [InlineData("bad-exact", "<@kill> §= b")]
    [InlineData("pattern-too-deep", "<@kill> [[[[[[[[§[a]]]]]]]]]")]
    public void Pattern_WithAMistake_SaysWhere(string code, string pattern)
    {
        (string expected, string said) = Given.Marked(
            code,
            Base + "patterns: [{id: p, indicator: killed, examples: [x], match: \"" + pattern + "\"}]"
        );
        Assert.Equal(expected, said);
    }

    [Fact]
    public void Pattern_WithTwoUnknownThings_SaysBoth()
    {
        string said = Given.Said(
            Base + "patterns:\n  - id: p\n    indicator: killed\n    examples: [x]\n    match: <@kill> @x {y}"
        );
        Assert.Equal("unknown-class 8:20; unknown-slot 8:23", said);
    }

    [Theory]
    [InlineData("empty-value", "indicator: killed, match: §' '")]
    [InlineData("pattern-empty", "indicator: killed, match: \"§\u200F\"")]
    [InlineData("unknown-indicator", "indicator: §kild, match: <@kill>")]
    [InlineData("unknown-status", "indicator: killed, match: <@kill>, status: §done")]
    [InlineData("unknown-measure", "indicator: killed, match: <@kill>, measure: §x")]
    [InlineData("unknown-role", "indicator: killed, match: <@kill>, role: §x")]
    [InlineData("unknown-weak", "indicator: killed, match: <@kill>, weak: §x")]
    [InlineData("unknown-unit", "indicator: killed, match: <@kill>, unit: §x")]
    [InlineData("bad-number", "indicator: killed, match: <@kill>, value: §-1")]
    [InlineData("unknown-indicator", "indicator: killed, match: <@kill>, also: [§wounded]")]
    [InlineData("unknown-language", "indicator: killed, match: <@kill>, language: §fr")]
    [InlineData("bad-claim", "indicator: killed, match: <@kill>, not: [{text: a, claims: [§'killed five']}]")]
    [InlineData("unknown-indicator", "indicator: killed, match: <@kill>, not: [{text: a, claims: [§'wounded 5']}]")]
    [InlineData("unknown-unit", "indicator: killed, match: <@kill>, not: [{text: a, claims: [§'killed 5 x']}]")]
    public void Key_OfAPattern_WithAMistake_SaysWhere(string code, string keys)
    {
        (string expected, string said) = Given.Marked(code, Base + "patterns: [{id: p, examples: [x], " + keys + "}]");
        Assert.Equal(expected, said);
    }

    [Fact]
    public void TwoFiles_OfOneName_AreAMistake()
    {
        CodebookException e = Assert.Throws<CodebookException>(() =>
            CodebookCompiler.Compile([new CodebookSource("a.yaml", Base), new CodebookSource("a.yaml", "")], [], null)
        );
        Assert.Equal("duplicate-file", Assert.Single(e.Diagnostics).Code);
    }

    [Fact]
    public void NameOfTwo_IsNone_WhereTermsAreDisjointOrOneHoldsTheOther()
    {
        Assert.Equal(
            "",
            Given.Said(Base + "places:\n  - {id: a, names: {en: [Hill]}}\n  - {id: b, parent: a, names: {en: [Hill]}}")
        );
        Assert.Equal(
            "",
            Given.Said(
                Base
                    + "actors:\n  - {id: a, to: 2024-12-08, names: {en: [Army]}}\n  - {id: b, from: 2024-12-09, names: {en: [Army]}}"
            )
        );
        Assert.Equal(
            "",
            Given.Said(
                Base + "places: [{id: p, names: {en: [Iraq]}}]\nactors: [{id: a, place: p, names: {en: [Iraq]}}]"
            )
        );
    }

    [Fact]
    public void AllMistakes_AreToldAtOnce()
    {
        string said = Given.Said(
            Base + "actors: [{id: a}, {names: {en: [B]}}]\nplace: []\npatterns: [{id: p, indicator: x, match: '<a'}]"
        );
        Assert.Equal(
            "no-names 4:10; missing-id 4:19; unknown-section 5:1; unknown-indicator 6:31; unclosed 6:42; no-examples 6:12",
            said
        );
    }

    [Fact]
    public void Mistakes_ComeInTheOrderOfFilesAndLines()
    {
        IReadOnlyList<Diagnostic> said = Given.Diagnostics("codebook: {id: x}\nb: 1\na: 1", "c: 1");
        Assert.Equal(["a.yaml 2", "a.yaml 3", "b.yaml 1"], said.Select(d => $"{d.File} {d.Line}"));
    }

    [Theory]
    [InlineData("actrs: []", "actors")]
    [InlineData("actors: [{id: a, names: {en: [A]}, intrest: b}]", "interest")]
    [InlineData("patterns: [{id: p, indicator: kiled, match: <a>, examples: [x]}]", "killed")]
    [InlineData("patterns: [{id: p, indicator: killed, match: '<@kll>', examples: [x]}]", "kill")]
    [InlineData("patterns: [{id: p, indicator: killed, match: '<a> {poeple}', examples: [x]}]", "people")]
    public void Slip_IsAnsweredWithWhatWasMeant(string yaml, string meant)
    {
        Assert.Contains(Given.Diagnostics(Base + yaml), d => d.Hint == $"Did you mean '{meant}'?");
    }

    [Fact]
    public void File_ThatIsTooLargeDeepOrManyfold_IsRefused()
    {
        Assert.Contains("too-large 1:1", Given.Said(new string(' ', (8 * 1024 * 1024) + 1)), StringComparison.Ordinal);
        Assert.Contains("too-deep 1:28", Given.Said("a: " + new string('[', 200)), StringComparison.Ordinal);
        string bomb =
            "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
            + string.Concat(
                Enumerable
                    .Range(1, 8)
                    .Select(i =>
                        $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat("*" + (char)('a' + i - 1), 10))}]\n"
                    )
            );
        Assert.Contains("too-many-values", Given.Diagnostics(bomb).Select(d => d.Code));
    }

    [Fact]
    public void LongPattern_IsRefused()
    {
        string pattern = "<a> " + string.Join(' ', Enumerable.Repeat("b", 600));
        Assert.StartsWith(
            "pattern-too-long",
            Given.Said(Base + $"patterns: [{{id: p, indicator: killed, match: {pattern}, examples: [x]}}]"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void EveryCode_OfTheCatalogues_IsAssertedHereOrInTheCheck()
    {
        string tests = string.Concat(TestSources());
        Type[] catalogues = [typeof(Messages), typeof(PatternMessages), typeof(CheckMessages)];
        foreach (
            MethodInfo method in catalogues
                .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
                .Where(m => m.ReturnType == typeof(Message))
        )
        {
            object?[] arguments = [.. method.GetParameters().Select(p => Sample(p.ParameterType))];
            string code = ((Message)method.Invoke(null, arguments)!).Code;
            Assert.True(tests.Contains(code, StringComparison.Ordinal), $"No test asserts the code '{code}'.");
        }
    }

    private static object Sample(Type type) =>
        type == typeof(int) ? 1
        : type == typeof(char) ? ']'
        : type == typeof(string) ? "x"
        : Array.Empty<string>();

    private static IEnumerable<string> TestSources([System.Runtime.CompilerServices.CallerFilePath] string path = "") =>
        Directory.GetFiles(Path.GetDirectoryName(path)!, "*Tests.cs").Select(File.ReadAllText);
}
