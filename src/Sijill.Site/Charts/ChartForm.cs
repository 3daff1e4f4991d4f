namespace Sijill.Site.Charts;

/// <summary>How the figures of a chart are drawn.</summary>
public enum ChartForm
{
    /// <summary>What holds on a day: a mark on that day.</summary>
    Points,

    /// <summary>What happened in a period: a bar over the whole of it.</summary>
    Bars,
}
