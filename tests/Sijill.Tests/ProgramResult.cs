using System.Text;

namespace Sijill.Tests;

/// <summary>What a run of the program left behind.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Bytes">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="PeakBytes">The most memory that it held, as the system counts it; 0 where that was not watched.</param>
internal sealed record ProgramResult(int ExitCode, byte[] Bytes, string Error, long PeakBytes)
{
    private static readonly string[] Traces = ["   at ", "Unhandled exception", "System.", "Exception:"];

    /// <summary>Standard output as text.</summary>
    public string Out { get; } = Encoding.UTF8.GetString(Bytes);

    /// <summary>Fails unless the exit code is this, and where a person would see a stack trace.</summary>
    public ProgramResult Ended(int code)
    {
        Assert.True(
            ExitCode == code,
            $"exit code {ExitCode}, not {code}\n--- standard error\n{Error}\n--- standard output (start)\n{Out[..Math.Min(2000, Out.Length)]}"
        );
        Assert.All(Traces, trace => Assert.DoesNotContain(trace, Error, StringComparison.Ordinal));
        return this;
    }
}
