using System.Diagnostics;
using System.Globalization;

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
        double least = double.MaxValue;
        for (int i = 0; i < 5; i++)
        {
            // Time of the processor, which `times` tells of the shell's children: what else the machine does is not in it.
            ProgramResult read = (
                await RunAsync(empty, "/bin/sh", "-c", $"'{program}' read '{Texts.Sample("statement-ar.txt")}'; times")
            ).Ended(0);
            Assert.Contains("Deir ez-Zor", read.Out, StringComparison.Ordinal);
            least = Math.Min(least, SecondsOf(read.Out.TrimEnd().Split('\n')[^1]));
        }
        TestContext.Current.SendDiagnosticMessage($"start to end: {least:0.00} s of a processor");
        // What it guards against is a program, or a codebook, that is compiled anew at each start.
        Assert.InRange(least, 0.01, 0.3);
        Assert.Empty(Directory.EnumerateFileSystemEntries(empty));
    }

    /// <summary>"0m0.180s 0m0.040s": user and system.</summary>
    private static double SecondsOf(string times) =>
        times
            .Split(' ')
            .Select(part => part.TrimEnd('s').Split('m'))
            .Sum(part =>
                (double.Parse(part[0], CultureInfo.InvariantCulture) * 60)
                + double.Parse(part[1], CultureInfo.InvariantCulture)
            );

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
