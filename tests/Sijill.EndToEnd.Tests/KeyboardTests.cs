using Microsoft.Playwright;
using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>The site without a mouse.</summary>
public sealed class KeyboardTests(BrowserFixture browser, DemoSite demo)
{
    private const string Here = """
        () => {
          const one = document.activeElement;
          if (!one || one === document.body) return "";
          const style = getComputedStyle(one), box = one.getBoundingClientRect();
          const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 && box.width > 0;
          const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")];
          return `${stops.indexOf(one)} ${seen} ${one.outerHTML.slice(0, 120)}`;
        }
        """;

    private const string Stops = """
        () => [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
          .filter((one) => one.checkVisibility() && !one.closest("details:not([open]) > :not(summary)") && !one.disabled).length
        """;

    [Theory]
    [InlineData("/ar")]
    [InlineData("/en/series?indicator=population&place=sy-camp-hol")]
    [InlineData("/ar/search?words=روج")]
    public async Task Tab_ReachesEverythingInOrder_AndIsSeen(string path)
    {
        await using OpenPage open = await OpenAsync(path);
        int stops = await open.Page.EvaluateAsync<int>(Stops);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        int last = -1;
        for (int i = 0; i < stops + 60; i++)
        {
            await open.Page.Keyboard.PressAsync("Tab");
            string here = await open.Page.EvaluateAsync<string>(Here);
            if (here.Length == 0)
            {
                break;
            }
            string[] parts = here.Split(' ', 3);
            Assert.True(i > 0 || parts[2].Contains("class=\"skip\"", StringComparison.Ordinal), "first: " + parts[2]);
            int at = int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture);
            // A field of a date has a stop for each of its parts; the browser itself shows which of them has the focus.
            if (at >= 0 && at == last && parts[2].Contains("type=\"date\"", StringComparison.Ordinal))
            {
                continue;
            }
            Assert.True(parts[1] == "true", "the focus is not seen on " + parts[2]);
            if (at >= 0)
            {
                Assert.True(at > last, "out of order: " + parts[2]);
                last = at;
                reached.Add(parts[0]);
            }
        }
        Assert.True(reached.Count >= stops, $"{reached.Count} of {stops} links, buttons and fields are reached");
    }

    [Fact]
    public async Task TheSkipLink_LeadsToTheContent()
    {
        await using OpenPage open = await OpenAsync("/en/findings");
        await open.Page.Keyboard.PressAsync("Tab");
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("content", await open.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task EnterOnAMarkOfAChart_LeadsToItsFinding(string language)
    {
        await using OpenPage open = await OpenAsync($"/{language}/series?indicator=population&place=sy-camp-hol");
        ILocator mark = open.Page.Locator("svg.chart a").First;
        await mark.FocusAsync();
        await Assertions.Expect(mark).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.WaitForURLAsync($"**/{language}/findings/f-*");

        Assert.Equal(1, await open.Page.Locator("h1").CountAsync());
    }

    [Fact]
    public async Task DigitsOfAnArabicPage_TakeTheOtherForm_AndQuotationsDoNot()
    {
        await using OpenPage open = await OpenAsync("/ar/findings?indicator=killed");
        ILocator values = open.Page.Locator("table.findings");
        string latin = await values.InnerTextAsync();
        ILocator button = open.Page.Locator("button[data-digits]");
        await button.FocusAsync();
        await open.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("true", await button.GetAttributeAsync("aria-pressed"));
        string eastern = await values.InnerTextAsync();
        Assert.DoesNotContain(eastern, static sign => char.IsAsciiDigit(sign));
        Assert.Contains(eastern, static sign => sign is >= '٠' and <= '٩');

        await open.Page.ReloadAsync();
        Assert.Equal(eastern, await values.InnerTextAsync());
        await button.ClickAsync();
        Assert.Equal(latin, await values.InnerTextAsync());
    }

    [Theory]
    [InlineData("/ar/about/methods")]
    [InlineData("/en/about/methods")]
    [InlineData("/ar/sources")]
    public async Task OnAPhone_TheChosenEntryOfTheNavigation_IsSeen(string path)
    {
        await using OpenPage open = await OpenPage.OpenAsync(
            browser.Browser,
            new Uri(demo.Site.Address + path),
            (390, 844)
        );
        LocatorBoundingBoxResult box = (await open.Page.Locator("header nav [aria-current=page]").BoundingBoxAsync())!;

        Assert.True(box.X >= 0 && box.X + box.Width <= 390, $"It lies from {box.X} to {box.X + box.Width}.");
    }

    private Task<OpenPage> OpenAsync(string path) =>
        OpenPage.OpenAsync(browser.Browser, new Uri(demo.Site.Address + path), (1280, 900));
}
