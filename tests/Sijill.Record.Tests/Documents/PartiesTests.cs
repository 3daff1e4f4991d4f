using Sijill.Record.Documents;
using Xunit;

namespace Sijill.Record.Tests.Documents;

public sealed class PartiesTests
{
    [Theory]
    [InlineData("www.centcom.mil", "centcom")]
    [InlineData("CENTCOM.mil", "centcom")]
    [InlineData("arabic.reuters.com", "reuters")]
    [InlineData("notreuters.com", "~notreuters.com")]
    [InlineData("news.example.org", "~news.example.org")]
    public void AHost_IsTheOutletOrActorOfItsDomain(string host, string source) =>
        Assert.Equal(source, Given.Parties.ByHost(host).ToString());

    [Theory]
    [InlineData("U.S. Central Command", "centcom")]
    [InlineData("القيادة المركزية الأميركيّة", "centcom")]
    [InlineData("Reuters", "reuters")]
    [InlineData("A Witness", "~a witness")]
    public void AName_IsWhomTheCodebookKnowsByIt(string name, string source) =>
        Assert.Equal(source, Given.Parties.ByName(name).ToString());

    [Fact]
    public void APerson_SpeaksForTheInstitutionOfTheOffice()
    {
        Assert.Equal(SourceRef.Of("centcom"), Given.Parties.Institution(SourceRef.Of("p-cooper")));
        Assert.Equal("coalition", Given.Parties.Interest(SourceRef.Of("p-cooper")));
        Assert.Equal("~a witness", Given.Parties.Interest(SourceRef.Unknown("A witness")));
        Assert.True(Given.Parties.IsOutlet(SourceRef.Of("reuters")));
        Assert.False(Given.Parties.IsOutlet(SourceRef.Of("centcom")));
    }
}
