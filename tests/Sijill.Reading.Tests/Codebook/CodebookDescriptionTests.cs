using Sijill.Reading.Codebook;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

public sealed class CodebookDescriptionTests
{
    private static readonly CompiledCodebook Book = CodebookCompiler.Compile(CodebookStarter.Files("floods"));

    [Fact]
    public void Listing_CountsWhatTheCodebookHolds()
    {
        CodebookListing listing = CodebookListing.Of(Book);
        Assert.Equal("floods", listing.Id);
        IndicatorListing rescued = listing.Indicators.Single(i => i.Indicator.Id == "rescued");
        Assert.Equal((2, 1), (rescued.Patterns["en"], rescued.Patterns["ar"]));
        Assert.Equal((4, 3), (rescued.Examples, rescued.CounterExamples));
        Assert.Contains(new EntityListing(EntityType.Place, "city", 1), listing.Entities);
        Assert.Contains(listing.Nouns, noun => noun.Unit == "families");
        Assert.Equal(["people"], listing.Tracks);
    }

    [Fact]
    public void Pattern_IsToldInWords()
    {
        CodebookDescription pattern = Assert.Single(CodebookDescription.Of(Book, "rescued/en/passive"));
        Assert.Equal("pattern", pattern.Kind);
        Assert.Contains(
            new DescriptionLine(
                "means",
                "people told of in any way, then at most 2 other words, then any word of 'be', then a past verb of 'rescue' (the head)"
            ),
            pattern.Lines
        );
        Assert.Contains(
            new DescriptionLine("example", "More than 40 people were rescued in Riverland. → rescued >40 people"),
            pattern.Lines
        );
    }

    [Theory]
    [InlineData("rescued", "indicator", "unit", "people")]
    [InlineData("old-bridge", "place", "part of", "riverland")]
    [InlineData("civil-defence-spokesperson", "office", "of", "civil-defence")]
    [InlineData("child", "noun", "group", "children")]
    [InlineData("people", "track", "shows", "rescued of riverland")]
    [InlineData("river-news", "outlet", "domain", "river.example")]
    public void Id_IsDescribed(string id, string kind, string label, string text)
    {
        CodebookDescription found = Assert.Single(CodebookDescription.Of(Book, id));
        Assert.Equal(kind, found.Kind);
        Assert.Contains(new DescriptionLine(label, text), found.Lines);
    }

    [Fact]
    public void WordClass_ShowsItsForms()
    {
        CodebookDescription words = Assert.Single(CodebookDescription.Of(Book, "rescue"));
        Assert.Equal("words", words.Kind);
        Assert.Contains(
            "rescued",
            words.Lines.Single(line => line.Label == "forms in en").Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "انقذوا",
            words.Lines.Single(line => line.Label == "forms in ar").Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void UnknownId_IsNothing_WithANearOne()
    {
        Assert.Empty(CodebookDescription.Of(Book, "rescud"));
        Assert.Equal("rescued", CodebookDescription.Nearest(Book, "rescud"));
        Assert.Null(CodebookDescription.Nearest(Book, "entirely-else"));
    }

    [Theory]
    [InlineData("my codebook")]
    [InlineData("")]
    [InlineData("a\nb")]
    public void Starter_RefusesWhatIsNoId(string id) =>
        Assert.ThrowsAny<ArgumentException>(() => CodebookStarter.Files(id));
}
