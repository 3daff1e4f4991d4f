using Sijill.Record.Claims;
using Xunit;

namespace Sijill.Record.Tests.Claims;

public sealed class RecordClaimsTests
{
    private const string Text =
        "𝕋AMPA, Fla. — U.S. Central Command forces killed three ISIS members near Deir ez-Zor on October 14, 2025. "
        + "قالت القيادة المركزية الأمريكية إن قواتها اعتقلت أكثر من 22 من عناصر داعش في سوريا خلال شهر تشرين الأول/أكتوبر 2025.";

    [Fact]
    public void Evidence_IsTheTextBetweenItsCodePoints()
    {
        GivenDocument document = Given.Read("a", "centcom", "2025-11-06", Text);

        Assert.True(document.Claims.Count >= 2);
        int[] runes = [.. Text.EnumerateRunes().Select(rune => rune.Value)];
        foreach (RecordClaim claim in document.Claims)
        {
            string quote = string.Concat(runes[claim.Evidence.Start..claim.Evidence.End].Select(char.ConvertFromUtf32));
            Assert.Equal(claim.EvidenceText, quote);
            Assert.True(claim.Sentence.Start <= claim.Evidence.Start && claim.Evidence.End <= claim.Sentence.End);
        }
    }

    [Fact]
    public void Fields_AreTheReaders()
    {
        GivenDocument document = Given.Read("a", "centcom", "2025-11-06", Text);

        RecordClaim captured = Assert.Single(document.Claims, claim => claim.Indicator == "captured");
        Assert.Equal(Given.Value(">22"), captured.Value);
        Assert.Equal(("isis", "members"), (captured.Target.Id, captured.Target.Group));
        Assert.Equal("2025-10", captured.Time.Edtf);
        Assert.Equal(Given.Source("centcom"), Assert.Single(captured.Attribution));
        Assert.Equal(Given.Day("2025-11-06"), captured.Said);
        Assert.Equal("sy", Assert.Single(captured.Places).Id);
        Assert.Contains(Given.Source("centcom"), document.Document.Speakers);
    }
}
