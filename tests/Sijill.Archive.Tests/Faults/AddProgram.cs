using System.Diagnostics;
using System.Text;
using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Faults;

/// <summary>The program as built, run as a process that can be killed.</summary>
internal static class AddProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly string Assembly = Find();

    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Assembly, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NO_COLOR"] = "1";
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments)
    {
        using Process process = Start(arguments);
        return await EndAsync(process);
    }

    /// <summary>Waits for its end.</summary>
    public static async Task<(int Code, string Out, string Error)> EndAsync(Process process)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Longest);
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(patience.Token);
            string error = await process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
            Assert.DoesNotContain("a fault of the program", error, StringComparison.Ordinal);
            return (process.ExitCode, await output, error);
        }
        finally
        {
            Kill(process);
        }
    }

    /// <summary>SIGKILL; the process has no say. Whether it was still running.</summary>
    public static bool Kill(Process process)
    {
        if (process.HasExited)
        {
            return false;
        }
        process.Kill();
        process.WaitForExit();
        return process.ExitCode != 0;
    }

    private static string Find()
    {
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string built = Path.Combine(Known.Root, "artifacts", "bin", "Sijill", configuration, "sijill.dll");
        return File.Exists(built)
            ? built
            : throw new FileNotFoundException($"{built} is not there. Build Sijill.slnx first.");
    }
}
