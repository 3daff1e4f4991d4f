using Sijill.Site.Tests;

namespace Sijill.EndToEnd.Tests;

/// <summary>The pages in Arabic.</summary>
public sealed class ArabicPagesTests(BrowserFixture browser, DemoSite demo, OwnSite own)
    : PagesInUse(browser, demo, own, "ar");
