using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Archive.Verification;

namespace Sijill.Archive.Tests.Faults;

/// <summary>What else befalls a record on a disk: each with a clear message, and nothing lost.</summary>
public sealed class FaultTests : IDisposable
{
    private const int Documents = 300;
    private readonly string _work = Directory.CreateTempSubdirectory("sijill-fault-").FullName;
    private readonly string _lines;
    private readonly int _addresses;

    public FaultTests()
    {
        _lines = Path.Combine(_work, "lines.jsonl");
        _addresses = Lines.Write(_lines, Documents);
    }

    private string Folder => Path.Combine(_work, "record");

    private string DatabaseFile => Path.Combine(Folder, "record.db");

    public void Dispose() => Directory.Delete(_work, recursive: true);

    [Fact]
    public async Task ASecondWriter_IsToldToWait()
    {
        using (RecordArchive.Open(Folder, Known.Knowledge, TimeProvider.System))
        {
            (int code, _, string error) = await AddAsync();
            Assert.Equal((1, true), (code, error.Contains("Another program is writing to", StringComparison.Ordinal)));
        }
        await IsCompletedAsync();
    }

    [Fact]
    public async Task ARecordOfANewerProgram_IsLeftAlone()
    {
        await IsCompletedAsync();
        Change(
            "INSERT INTO SchemaVersions (ScriptName, Applied) VALUES ('Sqlite/Schema/9999-later.sql', '2030-01-01')"
        );
        byte[] before = await File.ReadAllBytesAsync(DatabaseFile, TestContext.Current.CancellationToken);
        foreach (
            string[] command in (string[][])
                [
                    ["add", _lines],
                    ["verify"],
                    ["find", "ISIS"],
                ]
        )
        {
            (int code, _, string error) = await AddProgram.RunAsync([.. command, "--record", Folder]);
            Assert.Equal(1, code);
            Assert.Contains("newer program (it knows 9999-later.sql)", error, StringComparison.Ordinal);
        }
        Assert.Equal(before, await File.ReadAllBytesAsync(DatabaseFile, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.02)]
    [InlineData(0.0)]
    public async Task AFileThatWasCutOff_IsRefused_OrNamed(double share)
    {
        await IsCompletedAsync();
        using (FileStream file = File.OpenWrite(DatabaseFile))
        {
            file.SetLength((long)(file.Length * share));
        }
        (int code, _, string error) = await AddProgram.RunAsync("verify", "--record", Folder);
        Assert.Equal(1, code);
        Assert.NotEmpty(error);
        if (share > 0)
        {
            (code, _, error) = await AddAsync();
            Assert.Equal((1, true), (code, error.Contains("damaged", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task AWriteAheadLogThatIsMissing_LosesOnlyWhatAddingAgainBringsBack_OrIsToldAsDamage()
    {
        using (RecordArchive.Open(Folder, Known.Knowledge, TimeProvider.System)) { }
        using Process process = AddProgram.Start("add", _lines, "--record", Folder);
        while (
            !process.HasExited
            && !(File.Exists(DatabaseFile + "-wal") && new FileInfo(DatabaseFile + "-wal").Length > 100_000)
        )
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        AddProgram.Kill(process);
        File.Delete(DatabaseFile + "-wal");
        File.Delete(DatabaseFile + "-shm");
        RecordException? refused = null;
        try
        {
            Assert.Empty(Verifier.Run(Folder, Known.Knowledge).Flaws);
        }
        catch (RecordException e)
        {
            // The process died while pages of the log were being carried over: without it the file is half new, and said to be so.
            refused = e;
        }
        if (refused is null)
        {
            await IsCompletedAsync();
        }
        else
        {
            Assert.Equal(RecordProblem.Damaged, refused.Problem);
            (int code, _, string error) = await AddAsync();
            Assert.Equal((1, true), (code, error.Contains("damaged", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task AMigrationThatIsKilled_IsRunAgain()
    {
        var random = new Random(9);
        for (int i = 0; i < 3; i++)
        {
            using Process process = AddProgram.Start("add", _lines, "--record", Folder);
            while (!process.HasExited && !File.Exists(DatabaseFile))
            {
                await Task.Delay(1, TestContext.Current.CancellationToken);
            }
            await Task.Delay(random.Next(40), TestContext.Current.CancellationToken);
            AddProgram.Kill(process);
        }
        await IsCompletedAsync();
    }

    [Fact]
    public async Task CtrlC_StopsAfterACommit_AndAddingAgainCompletes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are sent with kill, which this system may not have.");
        const int many = 2000;
        string lines = Path.Combine(_work, "many.jsonl");
        int addresses = Lines.Write(lines, many);
        using Process process = AddProgram.Start("add", lines, "--record", Folder);
        while (
            !process.HasExited
            && !(File.Exists(DatabaseFile + "-wal") && new FileInfo(DatabaseFile + "-wal").Length > 500_000)
        )
        {
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
        using Process interrupt = Process.Start(
            "kill",
            ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]
        );
        (int code, _, string error) = await AddProgram.EndAsync(process);
        Assert.Equal((130, true), (code, error.Contains("stopped.", StringComparison.Ordinal)));
        Assert.Empty(Verifier.Run(Folder, Known.Knowledge).Flaws);
        (code, _, error) = await AddProgram.RunAsync("add", lines, "--record", Folder);
        Assert.True(code == 0, error);
        IsWhole(addresses);
    }

    [Fact]
    public async Task AFullDisk_IsTold_AndAddingAgainWithRoomCompletes()
    {
        using var disk = SmallDisk.Mount(Folder, "size=600k");
        (int code, _, string error) = await AddAsync();
        Assert.Equal((1, true), (code, error.Contains("The disk is full", StringComparison.Ordinal)));
        disk.Remount("size=64m");
        await IsCompletedAsync();
    }

    [Fact]
    public async Task AReadOnlyFolder_IsRead_AndNotWritten()
    {
        using var disk = SmallDisk.Mount(Folder, "size=64m");
        await IsCompletedAsync();
        disk.Remount("ro");
        (int code, _, string error) = await AddAsync();
        Assert.Equal((1, true), (code, error.Contains("cannot be written", StringComparison.Ordinal)));
        (code, _, error) = await AddProgram.RunAsync("verify", "--record", Folder);
        Assert.True(code == 0, error);
        IsWhole(_addresses);
    }

    private Task<(int Code, string Out, string Error)> AddAsync() =>
        AddProgram.RunAsync("add", _lines, "--record", Folder);

    private async Task IsCompletedAsync()
    {
        (int code, _, string error) = await AddAsync();
        Assert.True(code == 0, error);
        IsWhole(_addresses);
    }

    private void IsWhole(int addresses)
    {
        Assert.Empty(Verifier.Run(Folder, Known.Knowledge).Flaws);
        using var reader = RecordReader.Open(Folder);
        Assert.Equal(addresses, reader.Overview().Documents);
    }

    private void Change(string sql)
    {
        using var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = DatabaseFile, Pooling = false }.ToString()
        );
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
