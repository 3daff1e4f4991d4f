using System.Text.RegularExpressions;

namespace Sijill.Tests.Record;

/// <summary>
/// Runs the commands of docs/record.md in their order and compares what they print. With SIJILL_WRITE_DOCS=1 it writes what they print into the page.
/// Ages of figures grow from day to day: any number of days is taken, and so is the width that it gives a table.
/// </summary>
public sealed partial class RecordPageTests
{
    [Fact]
    public void EveryCommand_PrintsWhatThePageShows()
    {
        string page = Path.Combine(SijillProgram.Root, "docs", "record.md");
        string shown = File.ReadAllText(page);
        using var folder = new TemporaryFolder();

        string printed = PageReplay.Of(shown, folder.Path);

        if (Environment.GetEnvironmentVariable("SIJILL_WRITE_DOCS") == "1")
        {
            File.WriteAllText(page, printed);
        }
        else
        {
            Assert.Equal(Ageless(shown), Ageless(printed));
        }
    }

    private static string Ageless(string page) => Widths().Replace(Ages().Replace(page, "# days old"), " ");

    [GeneratedRegex("[0-9]+ days? old")]
    private static partial Regex Ages();

    [GeneratedRegex("[ ─]+")]
    private static partial Regex Widths();
}
