using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>The pages in English.</summary>
public sealed class EnglishPagesTests(BrowserFixture browser, DemoSite demo, OwnSite own)
    : PagesInUse(browser, demo, own, "en");
