using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>The check of examples, with the reader and its language files.</summary>
public sealed class CodebookCheckTests
{
    private const string Vocabulary = """
        codebook: {id: test}
        indicators:
          - {id: rescued, measure: flow, unit: people}
          - {id: carried, measure: flow, unit: people}
        nouns:
          - {id: person, unit: people, en: {one: person, many: [people]}}
          - {id: evacuee, unit: people, indicator: carried, en: {one: evacuee}}
        words:
          - {id: rescue, en: {verbs: [rescue], actions: [rescue]}}

        """;

    [Fact]
    public void SoundExamples_GiveNoFinding()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: [{text: "Divers rescued 12 people on Monday.", claims: [rescued 12 people]}]
                not: ["Divers saved 12 people on Monday."]
            """
        );
        Assert.Equal((1, 1, 1, true), (report.Patterns, report.Examples, report.CounterExamples, report.IsSound));
        Assert.Empty(report.Findings);
    }

    [Theory]
    [InlineData("example-missing 15:23", "claims: [rescued 13 people]")]
    [InlineData("example-missing 15:23", "claims: [rescued >12 people]")]
    [InlineData("example-missing 15:23", "claims: [rescued 12 people, carried 3]")]
    [InlineData("", "claims: [rescued 12]")]
    [InlineData("", "claims: [rescued]")]
    [InlineData("example-missing 15:23", "claims: [rescued some]")]
    public void Example_WithoutItsClaims_IsReported(string expected, string claims)
    {
        CodebookCheckReport report = Check(
            $$"""
            patterns:
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: [{text: "Divers rescued 12 people on Monday.", {{claims}}}]
            """
        );
        Assert.Equal(
            expected,
            string.Join("; ", report.Findings.Where(f => !f.IsWarning).Select(f => $"{f.Code} {f.Line}:{f.Column}"))
        );
    }

    [Fact]
    public void ClaimThatIsNotWritten_IsWarnedOf()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: [{text: "Divers rescued 12 people. Later they rescued 3 people.", claims: [rescued 12 people]}]
            """
        );
        Diagnostic finding = Assert.Single(report.Findings, f => f.Code != "no-counter-example");
        Assert.Equal(("example-extra", true), (finding.Code, finding.IsWarning));
        Assert.Contains("rescued 3 people", finding.Message, StringComparison.Ordinal);
        Assert.True(report.IsSound);
    }

    [Fact]
    public void PatternThatWinsInACounterExample_IsReported()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: [{text: "Divers rescued 12 people on Monday.", claims: [rescued 12 people]}]
                not: ["Divers rescued 12 people in a film."]
            """
        );
        Assert.Equal("counter-example-won 16:11", Said(report));
    }

    [Fact]
    public void PatternThatWinsNoneOfItsExamples_IsReported_WithWhatItLacked()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: [{text: "Divers rescued many boats."}]
            """
        );
        Assert.Equal("wins-no-example 15:23", Said(report));
    }

    [Fact]
    public void PatternWithoutCounterExample_IsWarnedOf()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: [{text: "Divers rescued 12 people on Monday.", claims: [rescued 12 people]}]
            """
        );
        Diagnostic finding = Assert.Single(report.Findings);
        Assert.Equal(
            ("no-counter-example", 15, 23, true),
            (finding.Code, finding.Line, finding.Column, finding.IsWarning)
        );
        Assert.True(report.IsSound);
    }

    [Fact]
    public void ExampleThatDoesNotSayWhatItGives_IsWarnedOf_WithWhatItGives()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: ["Divers rescued 12 people on Monday."]
                not: ["Divers saved 12 people on Monday."]
            """
        );
        Diagnostic finding = Assert.Single(report.Findings);
        Assert.Equal(("example-without-claims", true), (finding.Code, finding.IsWarning));
        Assert.Equal("It gives: rescued 12 people. Write that under 'claims:' if it is right.", finding.Hint);
    }

    [Fact]
    public void IndicatorThatNothingSays_IsWarnedOf()
    {
        CodebookCheckReport report = CodebookCheck.Run(
            CodebookCompiler.Compile([
                new CodebookSource(
                    "test.yaml",
                    """
                    codebook: {id: test}
                    indicators:
                      - {id: found, measure: flow, unit: people}
                      - {id: lost, measure: flow, unit: people}
                    nouns:
                      - {id: foundling, unit: people, indicator: found, en: {one: foundling}}
                    """
                ),
            ])
        );
        Diagnostic finding = Assert.Single(report.Findings);
        Assert.Equal(
            ("indicator-unsaid", 4, 10, true),
            (finding.Code, finding.Line, finding.Column, finding.IsWarning)
        );
    }

    [Fact]
    public void TwoPatternsThatContradictEachOther_AreReported()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: carried/en/a
                language: en
                indicator: carried
                match: "<@rescue> {people}"
                examples: [{text: "Crews rescued 7 people on Monday.", claims: [carried 7 people]}]
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples: [{text: "Divers rescued 12 people on Monday.", claims: [rescued 12 people]}]
            """
        );
        Assert.Contains("patterns-contradict 20:23", Said(report), StringComparison.Ordinal);
        Assert.Contains(report.Findings, f => f.Message.Contains("'carried/en/a'", StringComparison.Ordinal));
    }

    [Fact]
    public void OneTextWithTwoExpectations_IsReported()
    {
        CodebookCheckReport report = Check(
            """
            patterns:
              - id: carried/en/a
                language: en
                indicator: carried
                match: "<carried> {people}"
                examples: [{text: "Crews carried 7 people.", claims: [carried 7 people]}]
                not: ["crews carried 7 people."]
              - id: rescued/en/active
                language: en
                indicator: rescued
                match: "<@rescue> {people}"
                examples:
                  - {text: "Divers rescued 12 people.", claims: [rescued 12 people]}
                  - {text: "Crews carried 7 people.", claims: [rescued 7 people]}
            """
        );
        Assert.Equal(2, report.Findings.Count(f => f.Code == "examples-contradict"));
    }

    [Fact]
    public void Starter_IsSound()
    {
        IReadOnlyList<CodebookSource> files = CodebookStarter.Files("floods");
        var warnings = new List<Diagnostic>();
        CompiledCodebook codebook = CodebookCompiler.Compile(files, warnings);
        Assert.Equal("floods", codebook.Id);
        Assert.Empty(warnings);
        Assert.Empty(CodebookCheck.Run(codebook).Findings);
    }

    private static CodebookCheckReport Check(string patterns) =>
        CodebookCheck.Run(CodebookCompiler.Compile([new CodebookSource("test.yaml", Vocabulary + patterns)]));

    private static string Said(CodebookCheckReport report) =>
        string.Join("; ", report.Findings.Where(f => !f.IsWarning).Select(f => $"{f.Code} {f.Line}:{f.Column}"));
}
