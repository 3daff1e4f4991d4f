using System.Text.Json;

namespace Sijill.Tests.Record;

/// <summary>Questions to the demo's record.</summary>
[Collection(DemoCollection.Name)]
public sealed class QuestionTests(DemoRecord demo)
{
    [Fact]
    public async Task EveryCommandThatTheDemoProposes_HasAnAnswer()
    {
        using var folder = new TemporaryFolder();
        string[] proposed =
        [
            .. demo.Filling.Out.Split('\n').Where(line => line.StartsWith("  sijill ", StringComparison.Ordinal)),
        ];
        Assert.True(proposed.Length > 5, demo.Filling.Out);
        foreach (string line in proposed)
        {
            string[] words = PageReplay.Words(line.Trim()["sijill ".Length..]);
            words = [.. words.Select(word => word == "sijill-export" ? folder["export"] : word)];

            ProgramResult run = (await demo.AskAsync(words)).Ended(0);

            Assert.DoesNotContain("The record tells", run.Out, StringComparison.Ordinal);
            Assert.DoesNotContain("The record has no", run.Out, StringComparison.Ordinal);
            Assert.NotEmpty(run.Out);
        }
    }

    [Fact]
    public async Task TheDemo_AddsNothingASecondTime()
    {
        ProgramResult again = (await demo.AskAsync("demo", "--no-serve")).Ended(0);

        Assert.StartsWith("0 documents added", again.Out, StringComparison.Ordinal);
        Assert.Contains("documents unchanged", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACopyWithAnotherNumber_IsShownAndDoesNotCount()
    {
        JsonElement killed = await OneAsync("--indicator", "killed", "--from", "2026-05-11", "--to", "2026-05-11");

        Assert.Equal(2, killed.GetProperty("best").GetProperty("low").GetInt32());
        Assert.Equal(2, killed.GetProperty("range").GetProperty("high").GetInt32());
        Assert.Contains(
            killed.GetProperty("claims").EnumerateArray(),
            claim => claim.GetProperty("role").GetString() == "corrupted"
        );
        Assert.Equal(1, killed.GetProperty("interests").GetInt32());
    }

    [Fact]
    public async Task FourSourcesOfOneAttack_AreADispute_AndTheMinistrysLaterCountStands()
    {
        JsonElement killed = await OneAsync("--indicator", "killed", "--from", "2026-06-07", "--to", "2026-06-07");

        Assert.Equal("disputed", killed.GetProperty("status").GetString());
        Assert.Equal(5, killed.GetProperty("range").GetProperty("low").GetInt32());
        Assert.Equal(7, killed.GetProperty("range").GetProperty("high").GetInt32());
    }

    [Fact]
    public async Task Population_OfAClosedCamp_IsOneLine_AndSaysThatItIsClosed()
    {
        ProgramResult run = (
            await demo.AskAsync("series", "population", "--place", "مخيم الهول", "--by", "year")
        ).Ended(0);

        Assert.Contains("Closed on 2026-02-22", run.Out, StringComparison.Ordinal);
        Assert.Single(run.Out.Split('\n'), line => line.StartsWith("Population", StringComparison.Ordinal));
        Assert.Contains("Told besides:", run.Out, StringComparison.Ordinal);
        Assert.Contains("days old", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheSamePlaceInTwoLanguages_HasTheSameAnswer()
    {
        string[] question = ["series", "population", "--by", "year", "--format", "csv", "--place"];

        ProgramResult arabic = (await demo.AskAsync([.. question, "مخيم الهول"])).Ended(0);
        ProgramResult english = (await demo.AskAsync([.. question, "al-Hol camp"])).Ended(0);

        Assert.Equal(english.Out, arabic.Out);
    }

    [Fact]
    public async Task BeforeTheRecordWasMade_ItKnewNothing()
    {
        ProgramResult run = (await demo.AskAsync("findings", "--as-known-on", "2020-01-01")).Ended(0);

        Assert.Contains("no such finding", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_AddNoDeathsOverSides_AndLeaveWhatIsNotToldEmpty()
    {
        ProgramResult run = (
            await demo.AskAsync("events", "--from", "2026-05-11", "--to", "2026-05-11", "--format", "csv")
        ).Ended(0);

        string[] lines = run.Out.TrimEnd().Split('\n');
        string[] names = lines[0].TrimStart('\uFEFF').Split(',');
        string row = Assert.Single(lines, line => line.Contains(",operation,2026-05-11,", StringComparison.Ordinal));
        string[] raid = row.Split(',');
        Assert.Equal("2", raid[Array.IndexOf(names, "deaths_b_best")]);
        Assert.Equal("", raid[Array.IndexOf(names, "deaths_a_best")]);
        Assert.Equal("", raid[Array.IndexOf(names, "deaths_civilians_low")]);
        Assert.Equal("1", raid[Array.IndexOf(names, "date_prec")]);
    }

    [Theory]
    [InlineData("Two ISIS members were killed in Deir ez-Zor on 11 May 2026.", "agrees")]
    [InlineData("Nine ISIS members were killed in Deir ez-Zor on 11 May 2026.", "differs")]
    [InlineData("Nine ISIS members were killed in Deir ez-Zor on 12 May 2021.", "new")]
    [InlineData("Nine ISIS members were killed in Deir ez-Zor.", "unplaced")]
    public async Task Check_TellsHowAFigureStandsToTheRecord(string text, string verdict)
    {
        long before = new FileInfo(Path.Combine(demo.Path, "record.db")).Length;

        ProgramResult run = (
            await SijillProgram.RunAsync(
                async stream => await stream.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text)),
                ["check", "-", "--format", "jsonl", "--record", demo.Path]
            )
        ).Ended(0);

        using var answer = JsonDocument.Parse(run.Out.TrimEnd());
        Assert.Equal(verdict, answer.RootElement.GetProperty("verdict").GetString());
        Assert.Equal(
            verdict is "agrees" or "differs",
            answer.RootElement.GetProperty("finding").ValueKind == JsonValueKind.Object
        );
        Assert.Equal(before, new FileInfo(Path.Combine(demo.Path, "record.db")).Length);
    }

    [Fact]
    public async Task Balance_IsLabelledACheck()
    {
        ProgramResult run = (await demo.AskAsync("balance", "--place", "Roj camp", "--from", "2026-07-01")).Ended(0);

        Assert.Contains("not a figure", run.Out, StringComparison.Ordinal);
        Assert.Contains("Gap:", run.Out, StringComparison.Ordinal);
    }

    private async Task<JsonElement> OneAsync(params string[] filters)
    {
        ProgramResult run = (await demo.AskAsync(["findings", "--format", "jsonl", .. filters])).Ended(0);
        string line = Assert.Single(run.Out.TrimEnd().Split('\n'));
        return JsonDocument.Parse(line).RootElement.Clone();
    }
}
