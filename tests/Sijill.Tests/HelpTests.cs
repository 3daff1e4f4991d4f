namespace Sijill.Tests;

/// <summary>Help, and what is said to a command line that is wrong.</summary>
public sealed class HelpTests
{
    [Theory]
    [InlineData(
        "",
        "read explain codebook add demo date find findings series events check balance export verify reread backup restore --help --version"
    )]
    [InlineData("add", "SOURCE --record --codebook DIR --published YYYY-MM-DD --outlet --republish --allow-network")]
    [InlineData("demo", "--no-serve --record DIR")]
    [InlineData("date", "ID DAY --who --why --record")]
    [InlineData("reread", "--adopt --codebook --record")]
    [InlineData("check", "SOURCE --published --format table jsonl --record")]
    [InlineData("events", "--place --from --to --as-known-on --format table csv jsonl")]
    [InlineData("balance", "--place --from --to --as-known-on")]
    [InlineData("series", "INDICATOR --place --target --group --by --all --as-known-on --format table csv json")]
    [InlineData(
        "export",
        "DIR --since --policy interval acled-conservative ucdp --indicator --status --place --target --from --to"
    )]
    [InlineData("backup", "DIR --record")]
    [InlineData("restore", "DIR --record")]
    [InlineData(
        "read",
        "FILE --input --format table json jsonl csv html --published YYYY-MM-DD --codebook DIR --lossy --threads"
    )]
    [InlineData("explain", "FILE --input --format text jsonl --published --codebook --lossy")]
    [InlineData("codebook", "check new list show")]
    [InlineData("codebook check", "DIR --all")]
    [InlineData("codebook new", "DIR --id")]
    [InlineData("codebook list", "DIR --of")]
    [InlineData("codebook show", "ID DIR")]
    public async Task Help_NamesEveryCommandAndFlag(string command, string words)
    {
        ProgramResult run = (
            await SijillProgram.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"])
        ).Ended(0);

        Assert.All(words.Split(' '), word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("read --formt json", "--formt")]
    [InlineData("read --format xml", "xml")]
    [InlineData("read --input csv", "csv")]
    [InlineData("read --published 12.11.2025", "2025-11-12, not '12.11.2025'")]
    [InlineData("read --published 2025-02-30", "2025-02-30")]
    [InlineData("read --threads 0", "from 1 to 256")]
    [InlineData("read --threads many", "from 1 to 256")]
    [InlineData("explain --format html", "html")]
    [InlineData("red", "red")]
    [InlineData("codebook", "")]
    [InlineData("codebook chek", "chek")]
    [InlineData("codebook list --of everything", "everything")]
    [InlineData("codebook show", "ID")]
    public async Task AWrongCommandLine_EndsWithTwo_AndIsTold(string line, string told)
    {
        ProgramResult run = (await SijillProgram.RunAsync(line.Split(' '))).Ended(2);

        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task WithoutACommand_EndsWithTwo()
    {
        ProgramResult run = (await SijillProgram.RunAsync()).Ended(2);

        Assert.Contains("sijill --help", run.Error, StringComparison.Ordinal);
    }
}
