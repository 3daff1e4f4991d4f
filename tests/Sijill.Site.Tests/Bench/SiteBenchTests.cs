using Sijill.Bench.Site;

namespace Sijill.Site.Tests.Bench;

/// <summary>The benchmark of the site, once and small: its answers have to be right whatever the machine.</summary>
public sealed class SiteBenchTests
{
    [Fact]
    public async Task PagesOfASmallRecordAreRightUnderLoad()
    {
        string program = Path.Combine(AppContext.BaseDirectory, "sijill.dll");
        Assert.Equal(0, await SiteBench.RunAsync(["serve", "--small", "--program", program]));
    }
}
