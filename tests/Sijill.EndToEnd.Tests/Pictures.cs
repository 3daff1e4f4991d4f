using Microsoft.Playwright;

namespace Sijill.EndToEnd.Tests;

/// <summary>Pictures of pages, for people to look at: taken where SIJILL_PICTURES names a folder.</summary>
internal static class Pictures
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("SIJILL_PICTURES");

    /// <summary>Takes one, of the whole page.</summary>
    public static async Task TakeAsync(IPage page, string name)
    {
        if (Folder is not null)
        {
            await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Path.Combine(Folder, name + ".png"), FullPage = true }
            );
        }
    }
}
