using System.Diagnostics;
using System.Text;

namespace Sijill.Tests;

/// <summary>The program as built, run as a process of its own.</summary>
internal static class SijillProgram
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>The folder of the project.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Where the program lies: beside the tests, else where the build of the program puts it.</summary>
    public static string Assembly { get; } = Find();

    /// <summary>The program that runs assemblies: the one that runs these tests.</summary>
    public static string Dotnet { get; } = FindDotnet();

    /// <summary>Runs the program to its end.</summary>
    public static Task<ProgramResult> RunAsync(params string[] arguments) => RunAsync(null, arguments);

    /// <summary>Runs the program to its end, with bytes on standard input.</summary>
    public static async Task<ProgramResult> RunAsync(Func<Stream, Task>? input, string[] arguments, bool watch = false)
    {
        using Process process = Start(arguments);
        CancellationToken stop = TestContext.Current.CancellationToken;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(Longest);
        try
        {
            Task feeding = FeedAsync(process, input);
            using var output = new MemoryStream();
            Task reading = process.StandardOutput.BaseStream.CopyToAsync(output, patience.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
            Task<long> peak = watch ? PeakAsync(process, patience.Token) : Task.FromResult(0L);
            await feeding;
            await reading;
            string error = await errors;
            await process.WaitForExitAsync(patience.Token);
            return new ProgramResult(process.ExitCode, output.ToArray(), error, await peak);
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>Starts the program; who starts it ends it.</summary>
    public static Process Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(Dotnet, ["exec", Assembly, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Root,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NO_COLOR"] = "1";
        return Process.Start(start)!;
    }

    /// <summary>Ends a process that runs still.</summary>
    public static void End(Process process)
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task FeedAsync(Process process, Func<Stream, Task>? input)
    {
        try
        {
            if (input is not null)
            {
                await input(process.StandardInput.BaseStream);
            }
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it had read all: its exit code tells why.
        }
    }

    /// <summary>VmHWM, looked at until the process is gone.</summary>
    private static async Task<long> PeakAsync(Process process, CancellationToken stop)
    {
        long peak = 0;
        string status = $"/proc/{process.Id}/status";
        while (!process.HasExited)
        {
            try
            {
                foreach (string line in await File.ReadAllLinesAsync(status, stop))
                {
                    if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
                    {
                        string kilobytes = line["VmHWM:".Length..].Replace("kB", "", StringComparison.Ordinal);
                        peak = Math.Max(
                            peak,
                            long.Parse(kilobytes, System.Globalization.CultureInfo.InvariantCulture) * 1024
                        );
                    }
                }
            }
            catch (IOException)
            {
                break;
            }
            await Task.Delay(20, stop);
        }
        return peak;
    }

    private static string Find()
    {
        string beside = Path.Combine(AppContext.BaseDirectory, "sijill.dll");
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string built = Path.Combine(Root, "artifacts", "bin", "Sijill", configuration, "sijill.dll");
        foreach (string path in (string[])[built, beside])
        {
            if (File.Exists(path) && File.Exists(Path.ChangeExtension(path, ".runtimeconfig.json")))
            {
                return path;
            }
        }
        throw new FileNotFoundException(
            $"The program is not built: neither {built} nor {beside} is there. Build Sijill.slnx first."
        );
    }

    private static string FindRoot()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Sijill.slnx")))
            {
                return at.FullName;
            }
        }
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Sijill.slnx.");
    }

    private static string FindDotnet()
    {
        // …/shared/Microsoft.NETCore.App/10.0.x/System.Private.CoreLib.dll
        var at = new FileInfo(typeof(object).Assembly.Location);
        string? root = at.Directory?.Parent?.Parent?.Parent?.FullName;
        string path = Path.Combine(root ?? "", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
        return File.Exists(path) ? path : "dotnet";
    }
}
