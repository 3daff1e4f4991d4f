using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Sijill.Bench.Site;

/// <summary>`sijill serve` as a process of its own on a port of this machine.</summary>
internal sealed class SiteProgram : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process _process;

    private SiteProgram(Process process, string address, TimeSpan untilFirst)
    {
        _process = process;
        Address = address;
        UntilFirst = untilFirst;
    }

    /// <summary>"http://127.0.0.1:port".</summary>
    public string Address { get; }

    /// <summary>From the start of the process to the whole of its first page.</summary>
    public TimeSpan UntilFirst { get; }

    /// <summary>Highest resident memory up to now, in megabytes (Linux).</summary>
    public double PeakMegabytes => Status("VmHWM:");

    /// <summary>Resident memory, in megabytes (Linux).</summary>
    public double Megabytes => Status("VmRSS:");

    /// <summary>Processor seconds up to now.</summary>
    public double ProcessorSeconds
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime.TotalSeconds;
        }
    }

    /// <summary>Starts it and waits for its first page.</summary>
    /// <param name="program">The program: an executable, or a .dll.</param>
    /// <param name="record">Folder of the record.</param>
    public static async Task<SiteProgram> StartAsync(string program, string record)
    {
        string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        long start = Stopwatch.GetTimestamp();
        ProcessStartInfo info = Info(program, ["serve", "--record", record, "--urls", address]);
        info.RedirectStandardOutput = true;
        Process process = Process.Start(info)!;
        // What it prints is read, or it would wait for a reader at some time; it is of no use here.
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        try
        {
            while (true)
            {
                if (process.HasExited)
                {
                    throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
                }
                try
                {
                    await client.GetByteArrayAsync("/en").ConfigureAwait(false);
                    return new SiteProgram(process, address, Stopwatch.GetElapsedTime(start));
                }
                catch (HttpRequestException) when (Stopwatch.GetElapsedTime(start) < Patience)
                {
                    // It does not listen yet.
                    await Task.Delay(5).ConfigureAwait(false);
                }
            }
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Runs a command of the program to its end.</summary>
    public static async Task RunAsync(string program, params string[] arguments)
    {
        using Process process = Process.Start(Info(program, arguments))!;
        await process.WaitForExitAsync().ConfigureAwait(false);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"sijill {arguments[0]} ended with {process.ExitCode}.");
        }
    }

    /// <summary>A port that nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private static ProcessStartInfo Info(string program, string[] arguments)
    {
        bool library = program.EndsWith(".dll", StringComparison.Ordinal);
        var info = new ProcessStartInfo(library ? "dotnet" : program) { RedirectStandardInput = true };
        if (library)
        {
            info.ArgumentList.Add(program);
        }
        foreach (string argument in arguments)
        {
            info.ArgumentList.Add(argument);
        }
        return info;
    }

    private double Status(string name)
    {
        string line = File.ReadLines($"/proc/{_process.Id}/status")
            .First(line => line.StartsWith(name, StringComparison.Ordinal));
        return long.Parse(line.AsSpan(name.Length).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024.0;
    }
}
