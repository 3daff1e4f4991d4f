using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.Html;

/// <summary>Pages as newsrooms and ministries build them. All of them are made up, by us.</summary>
public sealed class PageLayoutTests
{
    private static readonly string[] ArabicWords = ["212 عائلة عادت", "840 شخصًا", "6,450 شخصًا", "11 ألف شخص"];
    private static readonly string[] EnglishWords =
    [
        "212 families had left",
        "More than 840",
        "6,450 people",
        "11,000 people",
    ];

    // What stands around the articles, one word of each piece.
    private static readonly string[] Around =
    [
        "قائمة",
        "شارك",
        "رابط مجاور",
        "تعليق",
        "حقوق",
        "إعلان",
        "Menu",
        "Share",
        "Related link",
        "Most read",
        "Ticker",
        "Reader comment",
        "rights reserved",
        "Imprint",
    ];

    [Theory]
    [InlineData("wordpress-ar")]
    [InlineData("amp-ar")]
    [InlineData("table-layout-ar")]
    [InlineData("ministry-ar")]
    [InlineData("div-soup-en")]
    [InlineData("main-article-en")]
    public void Article_IsWholeInItsOrderAndAlone(string layout)
    {
        string text = Given.Page(Given.Fixture(layout + ".html")).Text;

        int at = -1;
        foreach (string words in layout.EndsWith("-ar", StringComparison.Ordinal) ? ArabicWords : EnglishWords)
        {
            int next = text.IndexOf(words, at + 1, StringComparison.Ordinal);
            Assert.True(next > at, $"'{words}' is missing or misplaced in:\n{text}");
            at = next;
        }
        Assert.All(Around, words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("wordpress-ar", DayOrigin.JsonLd, "ar")]
    [InlineData("amp-ar", DayOrigin.JsonLd, "ar")]
    [InlineData("table-layout-ar", DayOrigin.Meta, "ar")]
    [InlineData("ministry-ar", DayOrigin.Meta, "ar")]
    [InlineData("div-soup-en", DayOrigin.Meta, "en")]
    [InlineData("main-article-en", DayOrigin.TimeElement, "en")]
    public void DayAndLanguage_AreFoundWithWhereTheyCameFrom(string layout, DayOrigin from, string language)
    {
        SourceText page = Given.Page(Given.Fixture(layout + ".html"));

        Assert.Equal(new DateOnly(2025, 11, 6), page.Published);
        Assert.Equal(from, page.PublishedFrom);
        Assert.Equal(language, page.Language);
    }

    [Theory]
    [InlineData("wordpress-ar", "عودة 212 عائلة من مخيم النور", "وكالة الضفاف للأنباء")]
    [InlineData("amp-ar", "مخيم النور: عودة جديدة", "المنارة")]
    [InlineData("table-layout-ar", "عودة عائلات من مخيم النور", null)]
    [InlineData("ministry-ar", "بيان صحفي رقم 41", "وزارة الهجرة")]
    [InlineData("div-soup-en", "Families leave Nour camp", "River Post")]
    [InlineData("main-article-en", "Nour camp: 212 families go home", null)]
    public void TitleAndOutlet_AreThoseOfTheArticle(string layout, string title, string? outlet)
    {
        SourceText page = Given.Page(Given.Fixture(layout + ".html"));

        Assert.Equal(title, page.Title);
        Assert.Equal(outlet, page.Outlet);
        Assert.Equal(Given.Address, page.Url);
    }

    [Fact]
    public void ListsAndTables_AreALineEach()
    {
        string text = Given.Page(Given.Fixture("main-article-en.html")).Text;

        Assert.Contains(
            "Families in the first convoy: 120\nFamilies in the second convoy: 92\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("District | Families\nUpper bank | 130\nLower bank | 82", text, StringComparison.Ordinal);
    }
}
