using System.Text;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.Html;

/// <summary>
/// Pages made to hang or to fell the program. That each ends at all, on a small stack and with a plain word, is the test; that work is bounded is asserted by the caps that are named,
/// not by a clock.
/// </summary>
public sealed class HostilePageTests
{
    private const int SmallStack = 256 * 1024;

    public static TheoryData<string, string> Wild =>
        new()
        {
            { "nested div", Repeat("<div>", 100_000) },
            { "nested span", Repeat("<span>", 100_000) },
            { "nested b", Repeat("<b>", 100_000) },
            { "nested table", Repeat("<table><tr><td>", 50_000) },
            { "nested list", Repeat("<ul><li>", 50_000) },
            { "nested svg", "<svg>" + Repeat("<g>", 100_000) },
            { "nested in comment tricks", Repeat("<div><!--</div>-->", 100_000) },
            { "a million elements", Repeat("<p>x", 1_000_000) },
            { "a million breaks", Repeat("<br>", 1_000_000) },
            { "open formatting", Repeat("<p>" + FormattingOf(200), 1) + Repeat("<p>x", 50_000) },
            { "attributes", "<div " + string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"a{i} ")) + ">x" },
            { "stray end tags", "<p>" + Repeat("x</y>", 500_000) },
            { "an attribute of 10 MB", "<p title='" + new string('x', 10_000_000) + "'>x" },
        };

    public static TheoryData<string, string> Odd =>
        new()
        {
            { "deep, but not too deep", Repeat("<div>", 200) + Repeat("word ", 200_000) },
            { "an attribute of 4 MB", "<p title='" + new string('x', 4_000_000) + "'>some words" },
            { "plaintext", "<p>some words</p><plaintext><p>" + Repeat("</p><b>", 50_000) },
            { "unclosed comment", "<p>some words</p><!-- " + new string('-', 1_000_000) },
            { "many openings of comments", "<p>some words</p>" + Repeat("<!-", 100_000) },
            { "unclosed script", "<p>some words</p><script>" + Repeat("<!--<script>", 50_000) },
            { "unclosed tag", "<p>some words</p><div class='" + new string('<', 1_000_000) },
            { "entities", "<p>some words " + Repeat("&amp", 300_000) },
            { "bad references", "<p>some words &#xD800;&#99999999999;&#0;" + Repeat("&#x", 100_000) },
            { "doctype", "<!DOCTYPE " + new string('x', 1_000_000) + "><p>some words" },
            { "cdata", "<p>some words</p><svg><![CDATA[" + Repeat("]]", 100_000) },
            { "siblings just under the cap", Repeat("<p>word", 90_000) },
            { "links just under the cap", "<p>some words</p>" + Repeat("<ul><li><a>x</a></li></ul>", 30_000) },
            {
                "times in comments",
                "<p>some words</p><div class=comments>"
                    + Repeat("<time datetime=x>", 200)
                    + Repeat("<time></time>", 80_000)
            },
            { "many metas", Repeat("<meta name=a content=b>", 20_000) + "<p>some words" },
            { "many times", Repeat("<time datetime=x></time>", 20_000) + "<p>some words" },
        };

    [Theory]
    [MemberData(nameof(Wild))]
    public void WildPage_IsUnreadableWithItsCap(string name, string html)
    {
        string reason = OnSmallStack(() => Given.WhyNotPage(html));

        Assert.True(
            reason.Contains("more than", StringComparison.Ordinal)
                || reason.Contains("deeper than", StringComparison.Ordinal)
                || reason.Contains("larger than", StringComparison.Ordinal)
                || reason.Contains("formatting", StringComparison.Ordinal),
            $"{name}: {reason}"
        );
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void OddPage_StillGivesItsWords(string name, string html)
    {
        SourceText page = OnSmallStack(() => Given.Page(html));

        Assert.Contains("word", page.Text, StringComparison.Ordinal);
        Assert.NotEmpty(name);
    }

    [Fact]
    public void TitleOfAMegabyte_IsNoTitle()
    {
        SourceText page = Given.Page($"<title>{Repeat("x ", 500_000)}</title><p>some words</p>");

        Assert.Null(page.Title);
    }

    [Fact]
    public void TextThatLiesDeep_IsNotGivenToTheArticleFinder()
    {
        SourceText page = Given.Page(Repeat("<div>", 200) + Repeat("word ", 200_000));

        Assert.Contains("no article told from the page: all of it taken", page.Steps);
    }

    [Theory]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;p&gt;\">")]
    [InlineData("<form><div></form><form><table><form></table></form>")]
    [InlineData("<select><template><select><option><svg><p></select>")]
    [InlineData("<a><p><a><table><a><tr><a><td><a></table></a>")]
    [InlineData("<p><b><i><u></p></i></b><p></u><table><b>x</table>")]
    [InlineData("<body><body a=1><html b=2><head><title></title><frameset></frameset>")]
    public void TreesThatAreBuiltTwiceDifferently_AreOneItem(string html)
    {
        string page =
            "<article>" + Repeat($"<p>Words that make an article of the page, again and again. {html}</p>", 20);

        Assert.Single(OnSmallStack(() => Given.Items(Encoding.UTF8.GetBytes(page), SnapshotFormat.Html)));
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string FormattingOf(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(static i => $"<b a={i}>"));

    private static T OnSmallStack<T>(Func<T> work)
    {
        T result = default!;
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = work();
                }
                catch (Exception e)
                {
                    failure = e;
                }
            },
            SmallStack
        );
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromMinutes(1)), "The page does not come to an end.");
        return failure is null ? result : throw new InvalidOperationException("It failed.", failure);
    }
}
