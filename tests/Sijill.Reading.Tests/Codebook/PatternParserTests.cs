using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

public sealed class PatternParserTests
{
    private const string Vocabulary = """
        indicators: [{id: killed, measure: flow, unit: people}]
        nouns:
          - {id: person, unit: people, ar: {one: شخص, many: [أشخاص]}, en: {one: person, many: [people]}}
          - {id: sheep, unit: animals, en: {one: sheep, many: [sheep]}}
        words:
          - {id: kill, ar: {verbs: [قتل/يقتل], actions: [مقتل]}, en: {verbs: [kill], words: [dead]}}
        """;

    [Theory]
    [InlineData("<@kill.action> {people}", "<kill.action> #people/people")]
    [InlineData("<@kill>", "<kill>")]
    [InlineData("<@kill | slain>", "<=slain|kill>")]
    [InlineData("إلقاء <القبض> =على", "=القاء <=القبض> ==علي")]
    [InlineData("<a> {people|number} b", "<=a> #number|#people/people =b")]
    [InlineData("{from:place} <a> {to:place}", "#place/from <=a> #place/to")]
    [InlineData("<a> ... b ...3 c", "<=a> ...6 =b ...3 =c")]
    [InlineData("<a> [b c] (d | e f)", "<=a> [=b =c] (=d | =e =f)")]
    [InlineData("<a> , =( b =) -", "<=a> =,|=، =( =b =) =-")]
    [InlineData("<a>، b؛", "<=a> =,|=، =b =;|=؛")]
    [InlineData("<a> « b »", "<=a> #open =b #close")]
    [InlineData("Iraq's <army>", "=iraq ='s <=army>")]
    [InlineData("<don't>", "<=dont>")]
    [InlineData("<{people} | {families}>", "<#families|#people/people>")]
    [InlineData("<@person.many> (b)", "<person.many> =b")]
    [InlineData("<@sheep>", "<sheep>")]
    [InlineData("<a> {animals}", "<=a> #animals/animals")]
    [InlineData("<@kill...> b", null)]
    public void Pattern_BecomesItsParts(string pattern, string? expected)
    {
        string yaml = $$"""
            {{Vocabulary}}
            patterns:
              - id: killed/ar/one
                indicator: killed
                match: |-
                  {{pattern}}
                examples: [x]
            """;
        if (expected is null)
        {
            Assert.Throws<CodebookException>(() => Given.Codebook(yaml));
            return;
        }
        CompiledCodebook book = Given.Codebook(yaml);
        Assert.Equal(expected, Show(book, book.Patterns[0], book.Shapes[0].Root));
    }

    [Fact]
    public void Count_IsEveryUnitThatCounts()
    {
        CompiledCodebook book = Given.Codebook(Vocabulary + "\npatterns: [{id: killed/en/c, indicator: killed, match: '<a> {count}'}]");
        string shown = Show(book, book.Patterns[0], book.Shapes[0].Root);
        Assert.Contains("#animals", shown, StringComparison.Ordinal);
        Assert.Contains("#number", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("#money", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("#time", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Family_IsTheIndicatorUnlessWritten()
    {
        CompiledCodebook book = Given.Codebook(
            Vocabulary
                + """

                patterns:
                  - {id: killed/en/a, indicator: killed, match: "<a>"}
                  - {id: killed/en/b, indicator: killed, match: "<b>"}
                  - {id: killed/en/c, indicator: killed, match: "<c>", family: other}
                """
        );
        Assert.Equal(book.Shapes[0].Family, book.Shapes[1].Family);
        Assert.NotEqual(book.Shapes[0].Family, book.Shapes[2].Family);
    }

    private static string Show(CompiledCodebook book, Pattern pattern, PatternNode node) =>
        node switch
        {
            ItemNode { IsHead: true } head => "<" + Show(book, pattern, head with { IsHead = false }) + ">",
            ItemNode item => string.Join('|', item.AnyOf.Select(id => book.Symbols[id]).Order(StringComparer.Ordinal))
                + (item.Slot < 0 ? "" : "/" + pattern.Slots[item.Slot]),
            GapNode gap => "..." + gap.Max,
            OptionalNode optional => "[" + Show(book, pattern, optional.Part) + "]",
            SequenceNode sequence => string.Join(' ', sequence.Parts.Select(part => Show(book, pattern, part))),
            AlternativesNode choices => "(" + string.Join(" | ", choices.Choices.Select(part => Show(book, pattern, part))) + ")",
            _ => throw new InvalidOperationException(),
        };
}
