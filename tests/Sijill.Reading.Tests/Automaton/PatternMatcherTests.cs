using Sijill.Reading.Automaton;
using Xunit;

namespace Sijill.Reading.Tests.Automaton;

public sealed class PatternMatcherTests
{
    /// <summary>Pattern, text, matches. Patterns of one family are separated by ";", families by "&amp;".</summary>
    public static TheoryData<string, string, string> Cases =>
        new()
        {
            // The head alone, and items beside it.
            { "<h>", "h", "0@0 [0,1) 1/0" },
            { "<h>", ". h .", "0@1 [1,2) 1/0" },
            { "<h>", "a", "" },
            { "<h>", "", "" },
            { "<h0>", "h h", "0@0 [0,1) 1/0 0:0\n0@1 [1,2) 1/0 0:1" },
            { "<h> a0", "h a", "0@0 [0,2) 2/0 0:1" },
            { "<h> a0", "h . a", "" },
            { "a0 <h>", "a h", "0@1 [0,2) 2/0 0:0" },
            { "a0 b1 <h2> c3 d4", "a b h c d", "0@2 [0,5) 5/0 0:0 1:1 2:2 3:3 4:4" },
            { "a0 <h> a1", "a h", "" },
            { "a0 <h> a1", "h a", "" },
            // Items that may be one of several; chunks that carry several symbols.
            { "<hi> ab0", "i b", "0@0 [0,2) 2/0 0:1" },
            { "<h> a0 b1", "h ab ab", "0@0 [0,3) 3/0 0:1 1:2" },
            { "<h> a0", "ah ah", "0@0 [0,2) 2/0 0:1" },
            // Gaps: as short as can be, no longer than said.
            { "<h> ~2 a0", "h a", "0@0 [0,2) 2/0 0:1" },
            { "<h> ~2 a0", "h . a", "0@0 [0,3) 2/1 0:2" },
            { "<h> ~2 a0", "h . . a", "0@0 [0,4) 2/2 0:3" },
            { "<h> ~2 a0", "h . . . a", "" },
            { "<h> ~2 a0", "h . a a", "0@0 [0,3) 2/1 0:2" },
            { "a0 ~2 <h>", "a a . h", "0@3 [1,4) 2/1 0:1" },
            { "a0 ~1 b1 <h>", "a . b h", "0@3 [0,4) 3/1 0:0 1:2" },
            { "<h> ~1 ~1 a", "h . . a", "0@0 [0,4) 2/2" },
            { "<h> ~6 a ~6 b ~6 c", "h . . . . . . a . . . . . . b . . . . . . c", "0@0 [0,22) 4/18" },
            // Barriers: never in a gap, but an item may ask for them or for what stands with them.
            { "<h> ~2 a", "h | a", "" },
            { "<h> ~2 |0 a", "h . | a", "0@0 [0,4) 3/1 0:2" },
            { "<h> ~2 a0", "h a|", "0@0 [0,2) 2/0 0:1" },
            { "<h> ~2 a0", "h c| a", "" },
            { "a ~2 <h>", "a | h", "" },
            // Heads of the family bar gaps, those of others do not.
            { "<h> ~3 a", "h . h . a", "0@2 [2,5) 2/1" },
            { "<h> ~3 a ; <i>", "h i a", "1@1 [1,2) 1/0" },
            { "<h> ~3 a & <i>", "h i a", "0@0 [0,3) 2/1\n1@1 [1,2) 1/0" },
            { "<h> h a", "h h a", "0@0 [0,3) 3/0" },
            // Optional parts: taken if they can be.
            { "<h> [ a0 ] b1", "h b", "0@0 [0,2) 2/0 1:1" },
            { "<h> [ a0 ] b1", "h a b", "0@0 [0,3) 3/0 0:1 1:2" },
            { "<h> [ a0 ]", "h a", "0@0 [0,2) 2/0 0:1" },
            { "<h> [ a0 ]", "h b", "0@0 [0,1) 1/0" },
            { "<h> [ a0 ] [ b1 ]", "h b", "0@0 [0,2) 2/0 1:1" },
            { "[ a0 b1 ] <h>", "b h", "0@1 [1,2) 1/0" },
            { "<h> ~3 a0 [ ~3 b1 ]", "h a . a b", "0@0 [0,5) 3/2 0:1 1:4" },
            { "<h> [ a0 [ b1 [ c2 ] ] ]", "h a b", "0@0 [0,3) 3/0 0:1 1:2" },
            // Alternatives: the one with most items, then the one written first.
            { "<h> ( a0 / b1 )", "h b", "0@0 [0,2) 2/0 1:1" },
            { "<h> ( a0 / b1 )", "h ab", "0@0 [0,2) 2/0 0:1" },
            { "<h> ( a0 / a1 b2 )", "h a b", "0@0 [0,3) 3/0 1:1 2:2" },
            { "<h> ( a0 b1 / a2 ) ~3 c3", "h a b c", "0@0 [0,4) 4/0 0:1 1:2 3:3" },
            { "( a0 / b1 ) <h>", "ab h", "0@1 [0,2) 2/0 0:0" },
            { "<h> ( a0 ~1 / ~1 a1 ) a2", "h a a", "0@0 [0,3) 3/0 0:1 2:2" },
            { "<h> ( [ a0 ] / b1 ) c2", "h b c", "0@0 [0,3) 3/0 1:1 2:2" },
            // Most items come before the shortest gap.
            { "<h> ~3 [ a0 ] b1", "h b a b", "0@0 [0,4) 3/1 0:2 1:3" },
            { "<h> ~2 ab0 ~2 b1", "h . a b", "0@0 [0,4) 3/1 0:2 1:3" },
            // Several patterns: by head, then by pattern, whatever they share.
            { "<h> a0 ; <h> b0 ; <h> ~1 c0", "h b c", "1@0 [0,2) 2/0 0:1\n2@0 [0,3) 2/1 0:2" },
            { "<hi> a ; <i> a ; <h> a", "hi a", "0@0 [0,2) 2/0\n1@0 [0,2) 2/0\n2@0 [0,2) 2/0" },
            { "a <h> ; <h> a ; b <h> b ; b <h> c", "b h c", "3@1 [0,3) 3/0" },
            { "<a> ; b <a> ; <a> b", "b a b", "0@1 [1,2) 1/0\n1@1 [0,2) 2/0\n2@1 [1,3) 2/0" },
        };

    private static PatternShape[] Parse(string patterns) =>
        [
            .. patterns
                .Split('&')
                .SelectMany((family, f) => family.Split(';').Select(pattern => (Text: pattern, Family: f)))
                .Select((pattern, id) => Symbols.Pattern(pattern.Text, id, pattern.Family)),
        ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void NaiveMatcher_FindsWhatIsSaid(string patterns, string text, string expected)
    {
        var sets = new SymbolSets();
        Assert.Equal(expected, MatchText.Naive(Parse(patterns), sets, Symbols.Chunks(text, sets)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Automaton_FindsWhatIsSaid(string patterns, string text, string expected)
    {
        var sets = new SymbolSets();
        var matcher = new PatternMatcher(Parse(patterns), sets, Symbols.Barrier);
        int[] chunks = Symbols.Chunks(text, sets);
        Assert.Equal(expected, MatchText.Automaton(matcher, chunks));
        Assert.Equal(expected, MatchText.Automaton(matcher, chunks));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TinyCache_FindsTheSame(string patterns, string text, string expected)
    {
        var sets = new SymbolSets();
        var matcher = new PatternMatcher(new CompiledPatterns(Parse(patterns), Symbols.Barrier), sets, capacity: 3);
        Assert.Equal(expected, MatchText.Automaton(matcher, Symbols.Chunks(text, sets)));
    }

    [Fact]
    public void PatternLooksNoFartherThanItsWindow()
    {
        string items = string.Concat(Enumerable.Repeat("a ", 24));
        Assert.Equal("0@0 [0,25) 25/0", Run($"<h> {items}", $"h {items}"));
        Assert.Equal("", Run($"<h> {items} a", $"h {items} a"));
        Assert.Equal("0@24 [0,25) 25/0", Run($"{items} <h>", $"{items} h"));
        Assert.Equal("", Run($"a {items} <h>", $"a {items} h"));
        Assert.Equal("0@0 [0,25) 25/0", Run($"<h> {items} [ a0 ]", $"h {items} a"));
    }

    [Fact]
    public void OrderOfPatternsIsOfNoConsequence()
    {
        PatternShape[] patterns = Parse("<h> a0 ; <h> ab1 ; <h>");
        var sets = new SymbolSets();
        int[] chunks = Symbols.Chunks("h a h b", sets);
        string expected = MatchText.Automaton(new PatternMatcher(patterns, sets, Symbols.Barrier), chunks);
        Array.Reverse(patterns);
        Assert.Equal(expected, MatchText.Automaton(new PatternMatcher(patterns, sets, Symbols.Barrier), chunks));
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("[ <h> ] a")]
    [InlineData("( <h> / <i> )")]
    [InlineData("<h> <i>")]
    [InlineData("<h> ~0 a")]
    [InlineData("<h> ~7 a")]
    public void BadShape_Throws(string pattern)
    {
        Assert.Throws<ArgumentException>(() => new CompiledPatterns([Symbols.Pattern(pattern)], Symbols.Barrier));
    }

    [Fact]
    public void TwoPatternsOfOneId_Throw()
    {
        Assert.Throws<ArgumentException>(() =>
            new CompiledPatterns([Symbols.Pattern("<h>"), Symbols.Pattern("<i>")], Symbols.Barrier)
        );
    }

    private static string Run(string patterns, string text)
    {
        var sets = new SymbolSets();
        return MatchText.Automaton(
            new PatternMatcher(Parse(patterns), sets, Symbols.Barrier),
            Symbols.Chunks(text, sets)
        );
    }
}
