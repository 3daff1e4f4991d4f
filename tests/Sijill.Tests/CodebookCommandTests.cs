namespace Sijill.Tests;

/// <summary>`sijill codebook check|new|list|show`.</summary>
public sealed class CodebookCommandTests
{
    [Fact]
    public async Task New_WritesACodebook_ThatChecksWithoutAMistake_AndReads()
    {
        using var folder = new TemporaryFolder();
        string dir = folder["river-floods"];

        ProgramResult made = (await SijillProgram.RunAsync("codebook", "new", dir)).Ended(0);
        Assert.Contains("codebook.yaml", made.Out, StringComparison.Ordinal);
        ProgramResult check = (await SijillProgram.RunAsync("codebook", "check", dir)).Ended(0);
        Assert.Contains("river-floods: ", check.Out, StringComparison.Ordinal);
        Assert.Contains("no mistake", check.Out, StringComparison.Ordinal);
        ProgramResult list = (await SijillProgram.RunAsync("codebook", "list", dir)).Ended(0);
        Assert.StartsWith("river-floods", list.Out, StringComparison.Ordinal);
        (await SijillProgram.RunAsync(ReadCommandTests.Input(Texts.English), ["read", "--codebook", dir])).Ended(0);
    }

    [Fact]
    public async Task New_WritesNothingOverWhatIsThere()
    {
        using var folder = new TemporaryFolder();
        folder.Write("codebook.yaml", "mine");

        ProgramResult run = (await SijillProgram.RunAsync("codebook", "new", folder.Path, "--id", "x")).Ended(2);

        Assert.Contains("nothing was written", run.Error, StringComparison.Ordinal);
        Assert.Equal(["codebook.yaml"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task New_RefusesAFolderWhoseNameCannotBeAnId()
    {
        using var folder = new TemporaryFolder();

        ProgramResult run = (await SijillProgram.RunAsync("codebook", "new", folder["دليل"])).Ended(2);

        Assert.Contains("--id", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["دليل"]));
    }

    [Fact]
    public async Task Check_NamesFileLineAndColumn_AndGivesAHint()
    {
        using var folder = new TemporaryFolder();
        (await SijillProgram.RunAsync("codebook", "new", folder["c"])).Ended(0);
        string file = Path.Combine(folder["c"], "wrong.yaml");
        await File.WriteAllTextAsync(
            file,
            "# a comment\nindicators:\n  - {id: floods, measure: flaw, unit: people, title: {en: Floods, ar: فيضانات}}\n",
            TestContext.Current.CancellationToken
        );

        ProgramResult run = (await SijillProgram.RunAsync("codebook", "check", folder["c"])).Ended(3);

        Assert.Contains($"{file}:3:27: error [", run.Error, StringComparison.Ordinal);
        Assert.Contains("    hint: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Check_RunsTheExamples_AndFailsWhereOneGivesSomethingElse()
    {
        using var folder = new TemporaryFolder();
        (await SijillProgram.RunAsync("codebook", "new", folder["c"])).Ended(0);
        string file = Path.Combine(folder["c"], "patterns.yaml");
        string text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        string broken = System.Text.RegularExpressions.Regex.Replace(text, "(?<=claims: \\[\"?[a-z]+ )[0-9]+", "4711");
        Assert.NotEqual(text, broken);
        await File.WriteAllTextAsync(file, broken, TestContext.Current.CancellationToken);

        ProgramResult run = (await SijillProgram.RunAsync("codebook", "check", folder["c"])).Ended(3);

        Assert.Contains($"{file}:", run.Error, StringComparison.Ordinal);
        Assert.Contains("4711", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no mistake", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read")]
    [InlineData("explain")]
    public async Task ACodebookWithMistakes_EndsWithThree_AndReadsNothing(string command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "codebook: {id: x, title: {en: X}}\npaterns: []\n");

        ProgramResult run = (
            await SijillProgram.RunAsync(ReadCommandTests.Input(Texts.English), [command, "--codebook", folder.Path])
        ).Ended(3);

        Assert.Contains("a.yaml:2:1: error [", run.Error, StringComparison.Ordinal);
        Assert.Contains("patterns", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task BrokenYaml_IsAMistakeWithItsPlace()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "codebook: {id: x\n  ][\n");

        ProgramResult run = (await SijillProgram.RunAsync("codebook", "check", folder.Path)).Ended(3);

        Assert.Matches(@"a\.yaml:[0-9]+:[0-9]+: error \[", run.Error);
    }

    [Theory]
    [InlineData(false, "no .yaml file")]
    [InlineData(true, "no such folder")]
    public async Task AFolderWithoutACodebook_IsSaidSo(bool missing, string told)
    {
        using var folder = new TemporaryFolder();

        ProgramResult run = (
            await SijillProgram.RunAsync("codebook", "check", missing ? folder["none"] : folder.Path)
        ).Ended(3);

        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Contains("sijill codebook new", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACodebookFileThatIsNotUtf8_IsNamedWithItsOffset()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", [.. "codebook: "u8, 0xC3, 0x28]);

        ProgramResult run = (await SijillProgram.RunAsync("codebook", "check", folder.Path)).Ended(3);

        Assert.Contains("not UTF-8 at byte 10", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_TellsTheIndicators_AndWhatIsNamed()
    {
        ProgramResult run = (await SijillProgram.RunAsync("codebook", "list")).Ended(0);

        Assert.StartsWith("counter-isis", run.Out, StringComparison.Ordinal);
        foreach (string told in (string[])["killed", "population", "stock", "قتلى", "place", "governorate", "nouns"])
        {
            Assert.Contains(told, run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("indicators", "killed\t")]
    [InlineData("patterns", "killed/en/")]
    [InlineData("actors", "sdf\t")]
    [InlineData("people", "p-")]
    [InlineData("places", "sy-dy\tDeir ez-Zor")]
    [InlineData("outlets", "\t")]
    [InlineData("nouns", "\t")]
    [InlineData("tracks", "camps\tCamps")]
    public async Task ListOfASort_IsOneALine(string sort, string holds)
    {
        ProgramResult run = (await SijillProgram.RunAsync("codebook", "list", "--of", sort)).Ended(0);

        string[] lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Contains(lines, line => line.Contains(holds, StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal(2, line.Split('\t').Length));
        Assert.Equal(
            lines.Select(l => l.Split('\t')[0]).Order(StringComparer.Ordinal),
            lines.Select(l => l.Split('\t')[0])
        );
    }

    [Theory]
    [InlineData("killed", "indicator killed")]
    [InlineData("sy-dy", "place sy-dy")]
    [InlineData("sdf", "actor sdf")]
    [InlineData("camps", "track camps")]
    public async Task Show_ExplainsOne(string id, string told)
    {
        ProgramResult run = (await SijillProgram.RunAsync("codebook", "show", id)).Ended(0);

        Assert.Contains(told, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShowOfWhatIsNotThere_SaysWhatIsNear()
    {
        ProgramResult run = (await SijillProgram.RunAsync("codebook", "show", "killled")).Ended(2);

        Assert.Contains("Did you mean 'killed'?", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }
}
