using System.Text;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.Html;

public sealed class PageTextTests
{
    [Fact]
    public void NoBreakSpacesAndEntities_AreKeptAsTheyRead()
    {
        string text = Given
            .Page(
                "<p>About 1&nbsp;200 &lt;people&gt; &amp; 3&#8239;400&#x20;animals &ldquo;left&rdquo;   the\n camp.</p>"
            )
            .Text;

        Assert.Equal("About 1\u00A0200 <people> & 3\u202F400 animals “left” the camp.", text);
    }

    [Fact]
    public void Breaks_EndLines()
    {
        string text = Given.Page("<p>one<br>two<br/><br>three</p><p>&nbsp;</p><p>four</p>").Text;

        Assert.Equal("one\ntwo\nthree\nfour", text);
    }

    [Fact]
    public void Charset_IsReadFromMeta()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding
            .GetEncoding(1256)
            .GetBytes("<html><head><meta charset = \"windows-1256\"></head><body><p>عاد 12 شخصا</p></body></html>");

        var page = Assert.IsType<SourceText>(Given.Item(bytes, SnapshotFormat.Html));

        Assert.Equal("عاد 12 شخصا", page.Text);
        Assert.Equal("decoded as windows-1256 (as the sender said)", page.Steps[0]);
    }

    [Fact]
    public void PageWithoutArticle_IsTakenWhole()
    {
        SourceText page = Given.Page("<nav>Menu</nav><div>Closed today.</div><footer>Imprint</footer>");

        Assert.Equal("Closed today.", page.Text);
        Assert.Contains("no article told from the page: all of it taken", page.Steps);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body></body></html>")]
    [InlineData("<html><body><script>var text = 'no text';</script><style>p{}</style><img src=a.png></body></html>")]
    [InlineData("<p hidden>unseen</p><p style='display : none'>unseen</p>")]
    [InlineData("<frameset><frame src=a></frameset>")]
    public void PageWithoutText_IsSaid(string html) => Assert.Equal("The page holds no text.", Given.WhyNotPage(html));

    [Fact]
    public void ScriptsAndHiddenWords_AreNoText()
    {
        string text = Given
            .Page(
                "<p>Seen</p><script>document.write('<p>written</p>')</script><p style='display:none'>999 killed</p><template><p>kept</p></template>"
            )
            .Text;

        Assert.Equal("Seen", text);
    }

    [Fact]
    public void FormAroundThePage_IsSeenThrough() =>
        Assert.Equal(
            "A statement.",
            Given.Page("<form><input value=x><label>Search</label><p>A statement.</p></form>").Text
        );
}
