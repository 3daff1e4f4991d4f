using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;
using Xunit;

namespace Sijill.Record.Tests.Documents;

public sealed class IdsTests
{
    private static readonly ClaimKey Key = new(new DocumentKey(0x0123456789abcdef), new ClaimId(0xfedcba9876543210));

    [Fact]
    public void WhatPeopleType_IsWhatIsShown()
    {
        Assert.True(DocumentKey.TryParse("d-" + Key.Document, out DocumentKey document));
        Assert.True(ClaimKey.TryParse("c-" + Key, out ClaimKey claim));
        Assert.True(FindingId.TryParse("f-0123456789abcdef-fedcba9876543210", out FindingId finding));
        Assert.True(EventId.TryParse("e-0123456789abcdef-fedcba9876543210", out EventId happening));
        Assert.Equal((Key.Document, Key), (document, claim));
        Assert.Equal((new FindingId(Key), new EventId(Key)), (finding, happening));
        Assert.Equal("f-0123456789abcdef-fedcba9876543210", finding.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("f-")]
    [InlineData("0123456789abcdef-fedcba9876543210")]
    [InlineData("f-0123456789abcdeg-fedcba9876543210")]
    [InlineData("f-0123456789abcdef-fedcba987654321")]
    [InlineData("f-0123456789abcdef-fedcba98765432100")]
    [InlineData("f- 123456789abcdef-fedcba9876543210")]
    public void OtherText_IsNoFinding(string? text) => Assert.False(FindingId.TryParse(text, out _));

    [Fact]
    public void ADigest_IsTheSha256OfTheText()
    {
        const string empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

        Assert.Equal(empty, Digest.OfText("").ToString());
        Assert.True(Digest.TryParse(empty.ToUpperInvariant(), out Digest digest));
        Assert.Equal(Digest.OfText(""), digest);
        Assert.False(Digest.TryParse(empty + "0", out _));
    }

    [Fact]
    public void ADocumentsKey_DependsOnAddressAndText()
    {
        DocumentKey[] keys =
        [
            DocumentKey.Of("https://a.example/", Digest.OfText("x")),
            DocumentKey.Of("https://a.example/", Digest.OfText("y")),
            DocumentKey.Of("https://b.example/", Digest.OfText("x")),
        ];

        Assert.Equal(3, keys.Distinct().Count());
    }
}
