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
          - {id: fighter, unit: people, group: fighters, en: {one: fighter}}
        places: [{id: hol, kind: camp, names: {en: [Hol]}}]
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
    [InlineData("<(@kill | slain)> b", "<=slain|kill> =b")]
    [InlineData("<a> {one.animals} {place.camp}", "<=a> #one.animals/one.animals #place.camp/place")]
    [InlineData("<{fighters|who}>", "<#fighters|#who/fighters>")]
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
    public void PatternsOfPeople_AreOneFamily_UnlessWritten()
    {
        CompiledCodebook book = Given.Codebook(
            Vocabulary.Replace(
                "unit: people}]",
                "unit: people}, {id: wounded, measure: flow, unit: people}, {id: seized, measure: flow, unit: things}]",
                StringComparison.Ordinal
            )
                + """

                patterns:
                  - {id: a, indicator: killed, match: "<a>"}
                  - {id: b, indicator: wounded, match: "<b>"}
                  - {id: c, indicator: killed, match: "<c>", family: other}
                  - {id: d, indicator: seized, match: "<d>"}
                """
        );
        Assert.Equal(book.Shapes[0].Family, book.Shapes[1].Family);
        Assert.Equal(3, book.Shapes.Select(shape => shape.Family).Distinct().Count());
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
            AlternativesNode choices => "("
                + string.Join(" | ", choices.Choices.Select(part => Show(book, pattern, part)))
                + ")",
            _ => throw new InvalidOperationException(),
        };
}
