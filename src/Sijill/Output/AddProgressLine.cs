using System.Diagnostics;
using System.Globalization;
using Sijill.Archive.Pipeline;

namespace Sijill.Output;

/// <summary>One line on standard error that tells how far an addition is, on a terminal only. What it counts is committed.</summary>
internal sealed class AddProgressLine : IProgress<AddProgress>
{
    private readonly bool _shown = !Console.IsErrorRedirected;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Shows how far it is.</summary>
    public void Report(AddProgress value)
    {
        if (_shown)
        {
            double rate = value.Documents / Math.Max(0.001, _clock.Elapsed.TotalSeconds);
            Console.Error.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"\r{value.Documents:#,0} documents, {value.Claims:#,0} claims, {rate:#,0} documents a second\u001b[K"
                )
            );
        }
    }

    /// <summary>Takes the line away before something else is printed.</summary>
    public void Clear()
    {
        if (_shown)
        {
            Console.Error.Write("\r\u001b[K");
        }
    }
}
