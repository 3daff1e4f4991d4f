namespace Sijill.Site.Charts;

/// <summary>Where values are in a chart. It always begins with zero: a bar that does not tells a lie.</summary>
internal sealed class ValueScale
{
    private const int MostSteps = 5;
    private readonly double _bottom;
    private readonly double _height;

    /// <summary>A scale from zero to a round value.</summary>
    /// <param name="most">The greatest value that is shown.</param>
    /// <param name="bottom">Where zero is.</param>
    /// <param name="top">Where the round value is.</param>
    public ValueScale(double most, double bottom, double top)
    {
        Step = StepFor(most);
        Most = Step * Math.Max(1, Math.Ceiling(most / Step));
        _bottom = bottom;
        _height = bottom - top;
    }

    /// <summary>From stroke to stroke.</summary>
    public double Step { get; }

    /// <summary>The round value at the top.</summary>
    public double Most { get; }

    /// <summary>Where a value is; those beyond the ends are at the ends.</summary>
    public double At(decimal value) => At((double)value);

    /// <summary>Strokes from zero to the top.</summary>
    public IReadOnlyList<ValueTick> Ticks() =>
        [.. Enumerable.Range(0, (int)Math.Round(Most / Step) + 1).Select(n => new ValueTick(n * Step, At(n * Step)))];

    private double At(double value) => _bottom - Math.Clamp(value / Most, 0, 1) * _height;

    /// <summary>1, 2 or 5 times a power of ten, so that few steps reach the greatest value; of counts a whole number.</summary>
    private static double StepFor(double most)
    {
        double least = Math.Max(most, 1) / MostSteps;
        double power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        double step = power;
        foreach (double times in (ReadOnlySpan<double>)[1, 2, 5, 10])
        {
            step = times * power;
            if (step >= least * (1 - 1e-12))
            {
                break;
            }
        }
        return Math.Max(1, step);
    }
}
