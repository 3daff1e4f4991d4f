using Microsoft.Playwright;
using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>Every page in one language, on a phone and on a desk, with and without script. All its faults are told at once.</summary>
public abstract class PagesInUse(BrowserFixture browser, DemoSite demo, OwnSite own, string language)
{
    private const int MostRead = 80 * 1024;
    private const int MostSent = 220 * 1024;

    private const string Shift = """
        () => new Promise((done) => {
          let sum = 0;
          new PerformanceObserver((list) => { for (const one of list.getEntries()) sum += one.value; })
            .observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 60);
        })
        """;

    /// <summary>How much wider than the window the page is, with the elements that make it so.</summary>
    private const string Wider = """
        () => {
          const root = document.documentElement, wide = root.scrollWidth - innerWidth;
          if (wide <= 0) return "";
          const out = [...document.querySelectorAll("body *")].filter((one) => {
            const box = one.getBoundingClientRect();
            return box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !one.closest(".scroll, .unseen, .skip, nav, pre");
          });
          return `${wide} px wider than the window: ` + out.slice(-3).map((one) => one.outerHTML.slice(0, 120)).join(" | ");
        }
        """;

    private const string Words = "() => document.querySelector('main').innerText";

    private static bool IsLongRun => Environment.GetEnvironmentVariable("SIJILL_FULL") is not null;

    /// <summary>Names of the pages.</summary>
    public static TheoryData<string> Pages => [.. SitePage.All.Keys];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task APage_IsFitForUse(string name)
    {
        IBrowser window = browser.Browser;
        SitePage page = SitePage.All[name];
        RunningSite site = page.Own ? own.Site : demo.Site;
        if (await page.AddressAsync(site, language, TestContext.Current.CancellationToken) is not { } address)
        {
            return;
        }
        var faults = new List<string>();
        string words = "";
        foreach ((int Width, int Height) size in ((int, int)[])[(390, 844), (1280, 900)])
        {
            string at = $"{address.PathAndQuery} at {size.Width}: ";
            await using OpenPage open = await OpenPage.OpenAsync(window, address, size);
            words = await open.Page.EvaluateAsync<string>(Words);
            string wider = await open.Page.EvaluateAsync<string>(Wider);
            double shift = await open.Page.EvaluateAsync<double>(Shift);
            (long read, long sent) = await open.SizesAsync();
            Note(wider.Length > 0, at + wider);
            Note(shift >= 0.05, $"{at}the layout shifts by {shift:0.000}");
            // The reference explains every parameter and column of the API on one page; its text alone stays below the limit of a page.
            Note(read > (name == "about-data" ? MostRead + (24 * 1024) : MostRead), $"{at}{read} bytes of page, style and script");
            Note(sent > MostSent, $"{at}{sent} bytes are sent");
            faults.AddRange(open.Faults.Select(fault => at + fault));
            // Half of the pairs of language and width; the other half in the long run.
            if ((language == "ar") == (size.Width == 390) || IsLongRun)
            {
                faults.AddRange((await Axe.ViolationsAsync(open.Page)).Select(fault => at + fault));
            }
            await Pictures.TakeAsync(open.Page, $"{name}-{language}-{size.Width}");
        }
        await using OpenPage still = await OpenPage.OpenAsync(window, address, (1280, 900), script: false);
        string without = await still.Page.EvaluateAsync<string>(Words);
        Note(without != words, $"{address.PathAndQuery} says something else without script");
        Note(words.Length < 40, $"{address.PathAndQuery} says nothing");
        Assert.True(faults.Count == 0, string.Join('\n', faults));

        void Note(bool isFault, string fault)
        {
            if (isFault)
            {
                faults.Add(fault);
            }
        }
    }
}
