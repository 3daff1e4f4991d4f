using System.Diagnostics;
using System.Text;

namespace Sijill.Tests;

/// <summary>Input that is wrong: a clear message on standard error, nothing lost, no stack trace.</summary>
public sealed class BadInputTests
{
    private const long Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public async Task InvalidUtf8_IsNamedWithItsOffset_AndTheOtherDocumentsAreRead(string input)
    {
        using var folder = new TemporaryFolder();
        byte[] start = Encoding.UTF8.GetBytes(input == "text" ? "قال " : "{\"text\":\"قال ");
        string bad = folder.Write("bad.txt", [.. start, 0xFF, 0xFE, .. "\"}"u8]);
        string good = folder.Write("good.txt", input == "text" ? Texts.English : $"{{\"text\":\"{Texts.English}\"}}");

        ProgramResult run = (
            await SijillProgram.RunAsync("read", "--input", input, "--format", "jsonl", bad, good)
        ).Ended(1);

        Assert.Contains($"not UTF-8 at byte {start.Length}", run.Error, StringComparison.Ordinal);
        Assert.Contains("bad.txt", run.Error, StringComparison.Ordinal);
        Assert.Contains("--lossy", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"indicator\":\"killed\"", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task InvalidUtf8_IsReadWithLossy()
    {
        byte[] bytes = [.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Texts.English), 0xFF];

        ProgramResult strict = (await SijillProgram.RunAsync(ReadCommandTests.Input(bytes), ["read"])).Ended(1);
        ProgramResult lossy = (
            await SijillProgram.RunAsync(ReadCommandTests.Input(bytes), ["read", "--lossy", "--format", "jsonl"])
        ).Ended(0);

        Assert.Contains($"at byte {bytes.Length - 1}", strict.Error, StringComparison.Ordinal);
        Assert.Contains("\"indicator\":\"killed\"", lossy.Out, StringComparison.Ordinal);
        Assert.Empty(lossy.Error);
    }

    [Fact]
    public async Task AnEmptyFile_ABinaryFile_AFolder_AndAMissingOne_AreEachNamed()
    {
        using var folder = new TemporaryFolder();
        string empty = folder.Write("empty.txt", "");
        string binary = folder.Write("binary.txt", [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 0, 1]);
        string good = folder.Write("good.txt", Texts.English);

        ProgramResult run = (
            await SijillProgram.RunAsync(
                "read",
                "--format",
                "jsonl",
                empty,
                binary,
                folder.Path,
                folder["missing.txt"],
                good
            )
        ).Ended(1);

        string[] lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Contains("empty.txt: the file is empty", lines[0], StringComparison.Ordinal);
        Assert.Contains("binary.txt: this looks like a binary file", lines[1], StringComparison.Ordinal);
        Assert.Contains("this is a folder", lines[2], StringComparison.Ordinal);
        Assert.Contains("missing.txt: there is no such file", lines[3], StringComparison.Ordinal);
        Assert.Contains("good.txt", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EmptyStandardInput_IsTold()
    {
        ProgramResult run = (await SijillProgram.RunAsync(ReadCommandTests.Input(""), ["read"])).Ended(1);

        Assert.Contains("standard input: the file is empty", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenJsonLines_AreNamedByNumber_AndTheOthersAreRead()
    {
        string good = $"{{\"id\":\"g\",\"text\":\"{Texts.English}\"}}";
        string lines = string.Join(
            '\n',
            good,
            "{\"id\":\"b\",\"text\":\"x",
            "",
            "[1,2]",
            "{\"id\":\"c\"}",
            "{\"id\":\"d\",\"text\":\"x\",\"published\":\"yesterday\"}",
            good + good,
            "{\"id\":\"e\",\"text\":\"\\ud800\"}",
            new string('[', 1000),
            "{\"id\":\"f\",\"text\":7}",
            good
        );

        ProgramResult run = (
            await SijillProgram.RunAsync(
                ReadCommandTests.Input(lines),
                ["read", "--input", "jsonl", "--format", "jsonl"]
            )
        ).Ended(1);

        Assert.Equal(2, run.Out.Split("\"id\":\"g\"").Length - 1);
        string[] told = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(
            ["line 2", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9", "line 10"],
            told.Select(line => line.Split(": ")[2])
        );
        Assert.Contains("no \"text\"", told[2], StringComparison.Ordinal);
        Assert.Contains("\"published\"", told[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "larger than 16 MiB")]
    [InlineData("jsonl", "line 1: longer than 16 MiB")]
    public async Task ALineWithoutEnd_IsRefusedInBoundedMemory(string input, string told)
    {
        long size = (Environment.GetEnvironmentVariable("SIJILL_FULL") == "1" ? 200 : 40) * Megabyte;

        ProgramResult run = await SijillProgram.RunAsync(
            async stream =>
            {
                byte[] block = new byte[Megabyte];
                Array.Fill(block, (byte)'a');
                for (long written = 0; written < size; written += block.Length)
                {
                    await stream.WriteAsync(block);
                }
            },
            ["read", "--input", input],
            watch: true
        );

        run.Ended(1);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.InRange(run.PeakBytes, 1, 300 * Megabyte);
    }

    [Fact]
    public async Task AfterALineThatIsTooLong_TheNextIsRead()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                async stream =>
                {
                    await stream.WriteAsync(new byte[17 * Megabyte]);
                    await stream.WriteAsync(
                        Encoding.UTF8.GetBytes($"\n{{\"id\":\"next\",\"text\":\"{Texts.English}\"}}\n")
                    );
                },
                ["read", "--input", "jsonl", "--format", "jsonl"]
            )
        ).Ended(1);

        Assert.Contains("line 1: longer than", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"next\"", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("«")]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("(")]
    public async Task AHundredThousandNestedMarks_AreRead(string mark)
    {
        string text = string.Concat(Enumerable.Repeat(mark, 100_000)) + Texts.English;

        ProgramResult run = (
            await SijillProgram.RunAsync(ReadCommandTests.Input(text), ["read", "--format", "html"])
        ).Ended(0);

        Assert.Contains("</html>", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DeepJson_IsOneBrokenLine()
    {
        string deep = "{\"text\":\"a\",\"x\":" + new string('[', 100_000) + new string(']', 100_000) + "}";

        ProgramResult run = (
            await SijillProgram.RunAsync(ReadCommandTests.Input(deep), ["read", "--input", "jsonl"])
        ).Ended(1);

        Assert.Contains("line 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatVanishesBeforeItsTurn_IsNamed_AndTheOthersAreRead()
    {
        Assert.SkipUnless(
            File.Exists("/usr/bin/mkfifo"),
            "A named pipe holds the program at its first input; mkfifo is not here."
        );
        using var folder = new TemporaryFolder();
        string pipe = folder["pipe"];
        Assert.Equal(0, await ShellAsync("mkfifo", pipe));
        string gone = folder.Write("gone.txt", Texts.English);
        string stays = folder.Write("stays.txt", Texts.English);
        Task<ProgramResult> running = SijillProgram.RunAsync("read", "--format", "jsonl", pipe, gone, stays);

        // Opening for writing waits until the program has opened the pipe: it is then at work on its first input.
        await using (var writer = new FileStream(pipe, FileMode.Open, FileAccess.Write))
        {
            File.Delete(gone);
            await writer.WriteAsync(Encoding.UTF8.GetBytes(Texts.English), TestContext.Current.CancellationToken);
        }

        ProgramResult run = (await running).Ended(1);
        Assert.Contains("gone.txt: there is no such file", run.Error, StringComparison.Ordinal);
        Assert.Contains("stays.txt", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"id\":\"pipe\"", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public async Task AFileThatFailsWhileRead_IsNamed_AndTheOthersAreRead(string input)
    {
        // Reading one's own memory at address 0 opens well and fails at the first byte.
        const string failing = "/proc/self/mem";
        Assert.SkipUnless(File.Exists(failing), "There is no /proc here.");
        using var folder = new TemporaryFolder();
        string good = folder.Write("good.txt", input == "text" ? Texts.English : $"{{\"text\":\"{Texts.English}\"}}");

        ProgramResult run = (
            await SijillProgram.RunAsync("read", "--input", input, "--format", "jsonl", failing, good)
        ).Ended(1);

        Assert.Contains(failing, run.Error, StringComparison.Ordinal);
        Assert.Contains("\"indicator\":\"killed\"", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read --format jsonl {0}/text.txt {1}", 1, "permission denied")]
    [InlineData("codebook check {0}", 3, "error [unreadable]")]
    public async Task WhatMayNotBeRead_IsNamed(string line, int code, string told)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Permissions are tried on Linux.");
        using var folder = new TemporaryFolder();
        string closed = folder["closed"];
        Directory.CreateDirectory(closed);
        await File.WriteAllTextAsync(
            Path.Combine(closed, "text.txt"),
            Texts.English,
            TestContext.Current.CancellationToken
        );
        string good = folder.Write("good.txt", Texts.English);
        string[] arguments = string.Format(System.Globalization.CultureInfo.InvariantCulture, line, closed, good)
            .Split(' ');
        // Root may read everything: then the program runs as nobody.
        string[] command =
            Environment.UserName == "root"
                ?
                [
                    "setpriv",
                    "--reuid=65534",
                    "--regid=65534",
                    "--clear-groups",
                    SijillProgram.Dotnet,
                    "exec",
                    SijillProgram.Assembly,
                ]
                : [SijillProgram.Dotnet, "exec", SijillProgram.Assembly];
        File.SetUnixFileMode(folder.Path, (UnixFileMode)0b111_101_101);
        try
        {
            if (Environment.UserName == "root")
            {
                Assert.SkipUnless(
                    await ShellAsync([.. command, "--version"]) == 0,
                    "The program cannot be run as nobody here."
                );
            }
            File.SetUnixFileMode(closed, UnixFileMode.None);

            ProgramResult run = (await TerminalTests.RunAsync([.. command, .. arguments])).Ended(code);

            Assert.Contains(told, run.Error, StringComparison.Ordinal);
            Assert.Contains("closed", run.Error, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(closed, (UnixFileMode)0b111_000_000);
        }
    }

    [Fact]
    public async Task AClosedPipe_EndsInSilence()
    {
        Assert.SkipUnless(File.Exists("/bin/sh"), "There is no shell here.");
        using var folder = new TemporaryFolder();
        string lines = folder["many.jsonl"];
        await using (FileStream stream = File.Create(lines))
        {
            await Texts.WriteLinesAsync(stream, 3000);
        }
        string script =
            $"'{SijillProgram.Dotnet}' exec '{SijillProgram.Assembly}' read --input jsonl --format jsonl '{lines}' 2>'{folder["error"]}' | head -n 1 | wc -l";

        ProgramResult run = (await TerminalTests.RunAsync("/bin/sh", "-c", script)).Ended(0);

        Assert.Equal("1", run.Out.Trim());
        Assert.Empty(await File.ReadAllTextAsync(folder["error"], TestContext.Current.CancellationToken));
    }

    private static async Task<int> ShellAsync(params string[] command)
    {
        using Process process = Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
            }
        )!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
