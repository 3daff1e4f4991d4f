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
          const moved = [];
          const place = (box) => `${box.x},${box.y} ${box.width}×${box.height}`;
          new PerformanceObserver((list) => {
            for (const one of list.getEntries()) {
              sum += one.value;
              for (const from of one.sources)
                moved.push(`${from.node?.nodeName}.${from.node?.className} ${place(from.previousRect)} to ${place(from.currentRect)}`);
            }
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum < 0.05 ? "" : `the layout shifts by ${sum.toFixed(3)}: ${moved.join("; ")}`), 60);
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

    private static (int Width, int Height) Phone => (390, 844);

    private static (int Width, int Height) Desk => (1280, 900);

    /// <summary>The size that a page is opened in; for the other it is made wider or narrower, unless the run is long.</summary>
    private (int Width, int Height) First => language == "ar" ? Phone : Desk;

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
        foreach ((int Width, int Height) size in IsLongRun ? ((int, int)[])[Phone, Desk] : [First])
        {
            faults.AddRange(await FaultsAsync(window, address, size, name, text => words = text));
        }
        string without = await WithoutScriptAsync(address);
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

    private async Task<List<string>> FaultsAsync(
        IBrowser window,
        Uri address,
        (int Width, int Height) size,
        string name,
        Action<string> words
    )
    {
        string at = $"{address.PathAndQuery} at {size.Width}: ";
        (int Width, int Height) other = size == Phone ? Desk : Phone;
        await using OpenPage open = await OpenPage.OpenAsync(window, address, size);
        words(await open.Page.EvaluateAsync<string>(Words));
        string shift = await open.Page.EvaluateAsync<string>(Shift);
        (long read, long sent) = await open.SizesAsync();
        string wider = await open.Page.EvaluateAsync<string>(Wider);
        List<string> faults =
        [
            .. open.Faults,
            .. await Axe.ViolationsAsync(open.Page),
            .. wider.Length > 0 ? [wider] : (string[])[],
            .. shift.Length > 0 ? [shift] : (string[])[],
            .. read > MostRead ? [$"{read} bytes of page, style and script"] : (string[])[],
            .. sent > MostSent ? [$"{sent} bytes are sent"] : (string[])[],
        ];
        await Pictures.TakeAsync(open.Page, $"{name}-{language}-{size.Width}");
        await open.Page.SetViewportSizeAsync(other.Width, other.Height);
        wider = await open.Page.EvaluateAsync<string>(Wider);
        await Pictures.TakeAsync(open.Page, $"{name}-{language}-{other.Width}");
        return
        [
            .. faults.Select(fault => at + fault),
            .. wider.Length > 0 ? [$"{address.PathAndQuery} at {other.Width}: {wider}"] : (string[])[],
        ];
    }

    private async Task<string> WithoutScriptAsync(Uri address)
    {
        IPage page = await (await browser.StillAsync()).NewPageAsync();
        await page.SetViewportSizeAsync(First.Width, First.Height);
        await page.GotoAsync(address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        string words = await page.EvaluateAsync<string>(Words);
        await page.CloseAsync();
        return words;
    }
}
