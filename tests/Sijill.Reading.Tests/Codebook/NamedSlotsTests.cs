using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>Slots that a pattern names say what a place or actor is to the claim.</summary>
public sealed class NamedSlotsTests
{
    private const string Book = """
        codebook: {id: test}
        indicators: [{id: moved, measure: flow, unit: people}]
        nouns: [{id: person, unit: people, en: {one: person, many: [people]}}]
        words: [{id: ferry, en: {verbs: [ferry]}}]
        actors:
          - {id: crew, kind: force, names: {en: [Crew]}}
          - {id: guild, kind: force, names: {en: [Guild]}}
        places:
          - {id: up, kind: town, names: {en: [Upton]}}
          - {id: down, kind: town, names: {en: [Downham]}}
        patterns:
          - id: moved/en/over
            language: en
            indicator: moved
            match: "{to:place} ...2 <@ferry.past> {people} ...3 {from:place} ...2 {by:actor}"
        """;

    [Fact]
    public void FromToAndBy_AreWhatThePatternSays()
    {
        var reader = new Reader(CodebookCompiler.Compile([new CodebookSource("test.yaml", Book)]));
        Claim claim = Assert.Single(
            reader
                .Read(new DocumentInput("t", "Guild said Downham saw ferried 12 people out of Upton for Crew."))
                .Claims
        );
        Assert.Equal("down to, up from", string.Join(", ", claim.Places.Select(place => $"{place.Id} {place.Role}")));
        Assert.Equal("crew", claim.Actor?.Id);
        Assert.Equal(12, claim.Value?.Bounds.Low);
    }
}
