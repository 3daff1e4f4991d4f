using System.Text.Json;

namespace Sijill.Tests;

/// <summary>Many documents: in order, on all cores, in memory that does not grow with them.</summary>
public sealed class StreamingTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public async Task TenTimesTheDocuments_TakeNoMoreMemory()
    {
        ProgramResult few = await ReadAsync(2_000);
        ProgramResult many = await ReadAsync(20_000);

        TestContext.Current.SendDiagnosticMessage(
            $"peak memory: {few.PeakBytes / Megabyte} MiB of 2,000, {many.PeakBytes / Megabyte} MiB of 20,000 documents"
        );
        // Ten times the input; the collector's own habits may cost half as much again, and no more.
        Assert.InRange(many.PeakBytes, few.PeakBytes / 4, (few.PeakBytes * 3 / 2) + (30 * Megabyte));
    }

    [Fact]
    public async Task ThreadsAndOrderOfWork_ChangeNoByte()
    {
        ProgramResult one = await ReadAsync(400, "--threads", "1");
        ProgramResult four = await ReadAsync(400, "--threads", "4");
        ProgramResult all = await ReadAsync(400);

        Assert.Equal(one.Bytes, four.Bytes);
        Assert.Equal(one.Bytes, all.Bytes);
    }

    [Fact]
    public async Task OrderOfFiles_ChangesNoDocument()
    {
        string[] samples =
        [
            Texts.Sample("statement-ar.txt"),
            Texts.Sample("statement-en.txt"),
            Texts.Sample("README.md"),
        ];

        ProgramResult forth = (
            await SijillProgram.RunAsync(["read", "--format", "jsonl", "--threads", "1", .. samples])
        ).Ended(0);
        ProgramResult back = (
            await SijillProgram.RunAsync(["read", "--format", "jsonl", "--threads", "1", .. samples.Reverse()])
        ).Ended(0);

        Assert.Equal(forth.Out.TrimEnd().Split('\n'), back.Out.TrimEnd().Split('\n').Reverse());
    }

    [Fact]
    public async Task AnAnswerComesBeforeTheInputEnds()
    {
        using System.Diagnostics.Process process = SijillProgram.Start("read", "--input", "jsonl", "--format", "jsonl");
        try
        {
            for (int i = 0; i < 3; i++)
            {
                await process.StandardInput.WriteLineAsync($"{{\"id\":\"{i}\",\"text\":\"{Texts.English}\"}}");
                await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
                string? line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
                Assert.Contains($"\"id\":\"{i}\"", line, StringComparison.Ordinal);
            }
            process.StandardInput.Close();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, process.ExitCode);
        }
        finally
        {
            SijillProgram.End(process);
        }
    }

    private static async Task<ProgramResult> ReadAsync(int documents, params string[] more)
    {
        ProgramResult run = await SijillProgram.RunAsync(
            stream => Texts.WriteLinesAsync(stream, documents),
            ["read", "--input", "jsonl", "--format", "jsonl", .. more],
            watch: true
        );
        run.Ended(0);
        int number = 0;
        foreach (string line in run.Out.TrimEnd('\n').Split('\n'))
        {
            using var json = JsonDocument.Parse(line);
            Assert.Equal(
                number++.ToString(System.Globalization.CultureInfo.InvariantCulture),
                json.RootElement.GetProperty("document").GetProperty("id").GetString()
            );
        }
        Assert.Equal(documents, number);
        return run;
    }
}
