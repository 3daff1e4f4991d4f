using System.Text.Json;

namespace Sijill.Tests.Record;

/// <summary>Filling, dating, copying and reading a record again; what is said where there is none.</summary>
public sealed class KeeperTests
{
    [Theory]
    [InlineData("find Raqqa")]
    [InlineData("findings")]
    [InlineData("series killed")]
    [InlineData("events")]
    [InlineData("check -")]
    [InlineData("balance --place Raqqa")]
    [InlineData("export out")]
    [InlineData("verify")]
    [InlineData("reread")]
    [InlineData("backup out")]
    [InlineData("date d-0123456789abcdef 2025-01-01")]
    public async Task WithoutARecord_EachSaysHowToStartOne_AndMakesNothing(string command)
    {
        using var folder = new TemporaryFolder();

        ProgramResult run = (
            await SijillProgram.RunAsync([
                .. command.Split(' ').Select(word => word == "out" ? folder["out"] : word),
                "--record",
                folder["none"],
            ])
        ).Ended(1);

        Assert.Contains("There is no record in", run.Error, StringComparison.Ordinal);
        Assert.Contains("sijill add", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("findings f-12", "no id of a finding")]
    [InlineData("findings f-0123456789abcdef-0123456789abcdef", "There is no finding")]
    [InlineData("date d-12 2025-01-01", "no id of a document")]
    [InlineData("date d-0123456789abcdef 2025-01-01", "There is no document")]
    [InlineData("date d-0123456789abcdef 2025-13-01", "is no day")]
    [InlineData("series killed --place Atlantis", "no place of the codebook")]
    [InlineData("series kild", "no indicator")]
    [InlineData("findings --target Nobodies", "no actor")]
    public async Task WhatCannotBeMeant_EndsWithTwo(string command, string told)
    {
        using var folder = new TemporaryFolder();
        await AddAsync(folder, "a.txt", Texts.English);

        ProgramResult run = (await SijillProgram.RunAsync([.. command.Split(' '), "--record", folder["record"]])).Ended(
            2
        );

        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Add_CountsWhatIsNew_Changed_Unchanged_AndUnreadable_WithReasons()
    {
        using var folder = new TemporaryFolder();
        await AddAsync(folder, "a.txt", Texts.English);
        folder.Write("a.txt", Texts.English + " More was said.");
        folder.Write("b.txt", Texts.Arabic);
        folder.Write("c.bin", [1, 2, 3]);
        Directory.CreateDirectory(folder["all"]);
        foreach (string name in (string[])["a.txt", "b.txt", "c.bin"])
        {
            File.Move(folder[name], Path.Combine(folder["all"], name));
        }

        ProgramResult run = (await SijillProgram.RunAsync("add", folder["all"], "--record", folder["record"])).Ended(1);

        Assert.Contains("1 document added", run.Out, StringComparison.Ordinal);
        Assert.Contains(
            "1 document changed since last time; the older texts are kept",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("1 document unreadable", run.Out, StringComparison.Ordinal);
        Assert.Contains("  1: Files of this kind are not read.", run.Out, StringComparison.Ordinal);
        Assert.Contains("file:c.bin", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnUndatedDocument_CanBeDated_AndIsReadAgainWithItsDay()
    {
        using var folder = new TemporaryFolder();
        ProgramResult add = await AddAsync(
            folder,
            "a.txt",
            "The SDF said that ten ISIS fighters were captured in Raqqa last month."
        );
        Assert.Contains("1 document without a day of publication", add.Out, StringComparison.Ordinal);
        string id = await DocumentAsync(folder, "Raqqa");

        ProgramResult run = (
            await SijillProgram.RunAsync(
                "date",
                id,
                "2025-03-04",
                "--who",
                "Tester",
                "--why",
                "The page says so",
                "--record",
                folder["record"]
            )
        ).Ended(0);

        Assert.Contains("is of 2025-03-04 now", run.Out, StringComparison.Ordinal);
        ProgramResult findings = (
            await SijillProgram.RunAsync("findings", "--format", "jsonl", "--record", folder["record"])
        ).Ended(0);
        Assert.Contains("\"2025-02\"", findings.Out, StringComparison.Ordinal);
        (await SijillProgram.RunAsync("verify", "--record", folder["record"])).Ended(0);
    }

    [Fact]
    public async Task ABackup_ComesBackAsItWas_AndNeverOverARecord()
    {
        using var folder = new TemporaryFolder();
        await AddAsync(folder, "a.txt", Texts.English);
        (await SijillProgram.RunAsync("backup", folder["backup"], "--record", folder["record"])).Ended(0);

        ProgramResult over = (
            await SijillProgram.RunAsync("restore", folder["backup"], "--record", folder["record"])
        ).Ended(1);
        Assert.Contains("holds a record already", over.Error, StringComparison.Ordinal);
        (await SijillProgram.RunAsync("restore", folder["backup"], "--record", folder["second"])).Ended(0);

        string[] question = ["findings", "--format", "jsonl", "--record"];
        ProgramResult first = (await SijillProgram.RunAsync([.. question, folder["record"]])).Ended(0);
        ProgramResult second = (await SijillProgram.RunAsync([.. question, folder["second"]])).Ended(0);
        Assert.NotEmpty(first.Out);
        Assert.Equal(first.Out, second.Out);
    }

    [Fact]
    public async Task ABackupThatWasChanged_IsNotRestored()
    {
        using var folder = new TemporaryFolder();
        await AddAsync(folder, "a.txt", Texts.English);
        (await SijillProgram.RunAsync("backup", folder["backup"], "--record", folder["record"])).Ended(0);
        string file = Path.Combine(folder["backup"], "record.db");
        byte[] bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        int at = bytes.AsSpan().IndexOf("file:a.txt"u8);
        bytes[at + 5] = (byte)'b';
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);

        ProgramResult run = (
            await SijillProgram.RunAsync("restore", folder["backup"], "--record", folder["second"])
        ).Ended(1);

        Assert.Contains("nothing was restored", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["second"]));
    }

    [Fact]
    public async Task Reread_ShowsWhatWouldChange_AndChangesItOnlyWhenAdopted()
    {
        using var folder = new TemporaryFolder();
        await AddAsync(folder, "a.txt", Texts.English);
        (await SijillProgram.RunAsync("codebook", "new", folder["mine"])).Ended(0);
        string[] reread = ["reread", "--codebook", folder["mine"], "--record", folder["record"]];
        string[] question = ["findings", "--indicator", "killed", "--format", "jsonl", "--record", folder["record"]];

        ProgramResult shown = (await SijillProgram.RunAsync(reread)).Ended(0);
        Assert.Contains("Nothing was changed", shown.Out, StringComparison.Ordinal);
        Assert.Contains("  - killed, 12 people", shown.Out, StringComparison.Ordinal);
        Assert.NotEmpty((await SijillProgram.RunAsync(question)).Ended(0).Out);

        ProgramResult adopted = (await SijillProgram.RunAsync([.. reread, "--adopt"])).Ended(0);
        Assert.Contains("Adopted", adopted.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("cjtf", (await SijillProgram.RunAsync(question)).Ended(0).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheDemo_DoesNotMixSamplesWithOtherDocuments()
    {
        using var folder = new TemporaryFolder();
        await AddAsync(folder, "a.txt", Texts.English);

        ProgramResult run = (await SijillProgram.RunAsync("demo", "--no-serve", "--record", folder["record"])).Ended(2);

        Assert.Contains("holds other documents", run.Error, StringComparison.Ordinal);
    }

    private static async Task<ProgramResult> AddAsync(TemporaryFolder folder, string name, string text)
    {
        folder.Write(name, text);
        return (await SijillProgram.RunAsync("add", folder[name], "--record", folder["record"])).Ended(0);
    }

    private static async Task<string> DocumentAsync(TemporaryFolder folder, string words)
    {
        ProgramResult run = (
            await SijillProgram.RunAsync("find", words, "--format", "jsonl", "--record", folder["record"])
        ).Ended(0);
        using var hit = JsonDocument.Parse(run.Out.Split('\n')[0]);
        return hit.RootElement.GetProperty("id").GetString()!;
    }
}
