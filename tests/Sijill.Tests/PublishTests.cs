using System.Diagnostics;

namespace Sijill.Tests;

/// <summary>`dotnet publish src/Sijill` gives a program that works wherever it is called.</summary>
public sealed class PublishTests
{
    [Fact]
    public async Task ThePublishedProgram_WorksFromAnEmptyFolder_AndStartsAtOnce()
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("SIJILL_FULL") == "1",
            "Publishing takes a while and fetches the ahead-of-time compiler: it is tried in the long run only (SIJILL_FULL=1)."
        );
        using var folder = new TemporaryFolder();
        string there = folder["program"];
        string empty = folder["empty"];
        Directory.CreateDirectory(empty);

        ProgramResult publish = await RunAsync(
            SijillProgram.Root,
            SijillProgram.Dotnet,
            "publish",
            "src/Sijill",
            "-nologo",
            "-v",
            "quiet",
            "-o",
            there,
            "-p:Strict=false",
            "-p:ArtifactsPath=" + folder["artifacts"] + "/"
        );
        Assert.True(publish.ExitCode == 0, publish.Out + publish.Error);

        string program = Path.Combine(there, OperatingSystem.IsWindows() ? "sijill.exe" : "sijill");
        var times = new List<TimeSpan>();
        for (int i = 0; i < 5; i++)
        {
            var clock = Stopwatch.StartNew();
            ProgramResult read = (await RunAsync(empty, program, "read", Texts.Sample("statement-ar.txt"))).Ended(0);
            times.Add(clock.Elapsed);
            Assert.Contains("Deir ez-Zor", read.Out, StringComparison.Ordinal);
        }
        TestContext.Current.SendDiagnosticMessage(
            $"start to end: {string.Join(", ", times.Select(t => $"{t.TotalMilliseconds:0} ms"))}"
        );
        // A machine at rest takes a quarter of that; what it guards against is a program that is compiled anew at each start.
        Assert.True(times.Min() < TimeSpan.FromSeconds(1), $"the quickest of five took {times.Min()}");
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty));
    }

    private static async Task<ProgramResult> RunAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(SijillProgram.Dotnet);
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
}
