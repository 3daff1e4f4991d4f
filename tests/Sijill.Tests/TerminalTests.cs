using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Sijill.Tests;

/// <summary>The program at a terminal, which `script` of util-linux lends, and stopped by Ctrl-C.</summary>
public sealed class TerminalTests
{
    private const int Interrupt = 2; // SIGINT
    private const int MoreThanAPipe = 1 << 18;

    [Fact]
    public async Task Progress_IsShownOnATerminal_AndTakenAwayAtTheEnd()
    {
        SkipWithoutScript();
        using var folder = new TemporaryFolder();
        string lines = folder["many.jsonl"];
        await using (FileStream stream = File.Create(lines))
        {
            await Texts.WriteLinesAsync(stream, 200);
        }

        string screen = await AtTerminalAsync($"read --input jsonl --format jsonl '{lines}' > '{folder["out"]}'");

        Assert.Contains("documents", screen, StringComparison.Ordinal);
        Assert.Contains("MB/s", screen, StringComparison.Ordinal);
        Assert.EndsWith("\r\u001b[K", screen.TrimEnd('\n'), StringComparison.Ordinal);
        Assert.Equal(200, (await File.ReadAllLinesAsync(folder["out"], TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task InAPipe_ThereIsNoProgress()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                stream => Texts.WriteLinesAsync(stream, 50),
                ["read", "--input", "jsonl", "--format", "jsonl"]
            )
        ).Ended(0);

        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public async Task Table_FitsTheTerminal(int columns)
    {
        SkipWithoutScript();

        string screen = await AtTerminalAsync(
            $"read '{Texts.Sample("statement-en.txt")}' --published 2025-12-03",
            columns
        );

        string[] lines = [.. screen.Split('\n').Select(line => Plain(line).TrimEnd('\r'))];
        Assert.Contains(lines, line => line.Contains("Deir ez-Zor", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length <= columns, line));
    }

    [Theory]
    [InlineData("read --input jsonl --format jsonl")]
    [InlineData("read")]
    [InlineData("explain --input jsonl")]
    public async Task CtrlC_EndsIt_WhileItWaitsForInput(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Signals are tried on Linux.");
        using Process process = SijillProgram.Start(command.Split(' '));
        try
        {
            // Up and waiting it is once one document is answered; a text without its end has no answer, but more of it than a pipe holds is taken only by
            // who reads.
            bool lines = command.Contains("--input", StringComparison.Ordinal);
            string sent = lines ? $"{{\"id\":\"1\",\"text\":\"{Texts.English}\"}}\n" : new string('a', MoreThanAPipe);
            await process.StandardInput.WriteAsync(sent.AsMemory(), TestContext.Current.CancellationToken);
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            if (lines)
            {
                Assert.NotNull(await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            }

            Assert.Equal(0, kill(process.Id, Interrupt));

            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromSeconds(60));
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.Equal(130, process.ExitCode);
            Assert.Equal("sijill: stopped.", (await error).Trim());
        }
        finally
        {
            SijillProgram.End(process);
        }
    }

    /// <summary>Runs any command to its end.</summary>
    internal static async Task<ProgramResult> RunAsync(params string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        using Process process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            using var output = new MemoryStream();
            Task copying = process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
            string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await copying;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return new ProgramResult(process.ExitCode, output.ToArray(), error, 0);
        }
        finally
        {
            SijillProgram.End(process);
        }
    }

    private static void SkipWithoutScript() =>
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && File.Exists("/usr/bin/script"),
            "script, which lends a terminal, is not here: it is in Debian's package bsdutils."
        );

    private static async Task<string> AtTerminalAsync(string arguments, int columns = 100)
    {
        string command =
            $"stty cols {columns} rows 40; TERM=xterm NO_COLOR=1 '{SijillProgram.Dotnet}' exec '{SijillProgram.Assembly}' {arguments}";
        ProgramResult run = await RunAsync("/usr/bin/script", "-qec", command, "/dev/null");
        Assert.True(run.ExitCode == 0, run.Out + run.Error);
        return run.Out;
    }

    /// <summary>A line without the terminal's commands.</summary>
    private static string Plain(string line)
    {
        var plain = new StringBuilder();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '\u001b')
            {
                while (i + 1 < line.Length && !char.IsAsciiLetter(line[i]))
                {
                    i++;
                }
                continue;
            }
            plain.Append(line[i]);
        }
        return plain.ToString();
    }

    [DllImport("libc", SetLastError = true)]
    private static extern int kill(int pid, int signal);
}
