using System.Diagnostics;

namespace Sijill.Bench.Records;

/// <summary>How long some questions took, each asked once.</summary>
/// <param name="before">So many questions at first are asked and not counted.</param>
internal sealed class Latencies(int before = 0)
{
    private readonly List<double> _milliseconds = [];
    private int _asked;

    /// <summary>Asks and takes the time.</summary>
    public T Ask<T>(Func<T> question)
    {
        long start = Stopwatch.GetTimestamp();
        T answer = question();
        if (_asked++ >= before)
        {
            _milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return answer;
    }

    public int Count => _milliseconds.Count;

    /// <summary>The time in milliseconds within which this share was answered.</summary>
    public double Within(double share)
    {
        double[] sorted = [.. _milliseconds.Order()];
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
