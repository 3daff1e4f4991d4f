namespace Sijill.Tests;

/// <summary>
/// Runs docs/codebook-language.md: writes its listings into a folder, runs its commands in their order, and compares what they print.
/// With SIJILL_WRITE_DOCS=1 it writes what they print into the page.
/// </summary>
public sealed class CodebookLanguagePageTests
{
    [Fact]
    public void EveryCommand_PrintsWhatThePageShows()
    {
        string page = Path.Combine(SijillProgram.Root, "docs", "codebook-language.md");
        string shown = File.ReadAllText(page);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sijill-page-");
        try
        {
            string printed = PageReplay.Of(shown, folder.FullName);
            if (Environment.GetEnvironmentVariable("SIJILL_WRITE_DOCS") == "1")
            {
                File.WriteAllText(page, printed);
            }
            else
            {
                Assert.True(
                    printed == shown,
                    "What the program prints has changed: look at it, then run this test with SIJILL_WRITE_DOCS=1.\n"
                        + printed
                );
            }
        }
        finally
        {
            folder.Delete(true);
        }
    }
}
