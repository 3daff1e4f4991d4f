using System.Diagnostics;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;
using Sijill.Archive.Verification;

namespace Sijill.Archive.Tests.Faults;

/// <summary>`kill -9` at seeded random moments of `sijill add`, then the same command again.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private static readonly bool Full = Environment.GetEnvironmentVariable("SIJILL_FULL") is not null;

    [Fact]
    public async Task WhatIsAddedAgainAfterAKill_IsTheRecordOfAnUndisturbedRun()
    {
        (int documents, int kills) = Full ? (20_000, 50) : (2_000, 5);
        string work = Directory.CreateTempSubdirectory("sijill-kill-").FullName;
        try
        {
            string lines = Path.Combine(work, "lines.jsonl");
            int addresses = Lines.Write(lines, documents);
            string calm = Path.Combine(work, "calm");
            var watch = Stopwatch.StartNew();
            (int code, string told, string error) = await AddProgram.RunAsync("add", lines, "--record", calm);
            TimeSpan whole = watch.Elapsed;
            Assert.True(code == 0, error);
            string expected = Dump(calm, addresses);
            output.WriteLine($"{documents} documents undisturbed in {whole.TotalSeconds:0.0} s: {told.Trim()}");

            var random = new Random(documents);
            int hit = 0;
            for (int i = 0; i < kills; i++)
            {
                string folder = Path.Combine(work, "killed");
                TimeSpan moment = whole * random.NextDouble();
                using Process process = AddProgram.Start("add", lines, "--record", folder);
                _ = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                _ = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
                await Task.Delay(moment, TestContext.Current.CancellationToken);
                bool killed = AddProgram.Kill(process);
                hit += killed ? 1 : 0;
                long left = Left(folder);
                (code, _, error) = await AddProgram.RunAsync("add", lines, "--record", folder);
                Assert.True(code == 0, error);
                Assert.Equal(expected, Dump(folder, addresses));
                output.WriteLine(
                    $"kill {i + 1} after {moment.TotalSeconds:0.00} s ({(killed ? "hit" : "it had ended")}): {left} documents stood; added again, equal, verified"
                );
                Directory.Delete(folder, recursive: true);
            }
            Assert.True(hit > 0, "No kill came in time.");
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static long Left(string folder)
    {
        try
        {
            using var reader = RecordReader.Open(folder);
            return reader.Overview().Documents;
        }
        catch (RecordException e) when (e.Problem is RecordProblem.Missing or RecordProblem.Refused)
        {
            return 0; // killed before there was a record, or before its tables were there
        }
    }

    /// <summary>What a record says, after every byte of it has been verified and its documents counted.</summary>
    private static string Dump(string folder, int addresses)
    {
        Assert.Empty(Verifier.Run(folder, Known.Knowledge).Flaws);
        using var reader = RecordReader.Open(folder);
        Assert.Equal(addresses, reader.Overview().Documents);
        Assert.Equal(addresses, reader.Documents().Select(static d => d.Address).Distinct().Count());
        return reader.Dump();
    }
}
