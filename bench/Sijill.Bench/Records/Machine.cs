using System.Diagnostics;
using System.Globalization;

namespace Sijill.Bench.Records;

/// <summary>What this process took of the machine.</summary>
internal static class Machine
{
    /// <summary>Processor seconds up to now, all threads together.</summary>
    public static double ProcessorSeconds()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Forgets the highest mark of memory (Linux).</summary>
    public static void ForgetPeak() => File.WriteAllText("/proc/self/clear_refs", "5");

    /// <summary>Highest resident memory since, in megabytes (Linux).</summary>
    public static double PeakMegabytes()
    {
        foreach (string line in File.ReadLines("/proc/self/status"))
        {
            if (line.StartsWith("VmHWM:", StringComparison.Ordinal))
            {
                return long.Parse(line.AsSpan(6).Trim().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024.0;
            }
        }
        return double.NaN;
    }
}
