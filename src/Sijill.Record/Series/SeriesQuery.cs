using Sijill.Record.Claims;

namespace Sijill.Record.Series;

/// <summary>What a series is asked for.</summary>
/// <param name="Indicator">Id of the indicator.</param>
public sealed record SeriesQuery(string Indicator)
{
    /// <summary>Id of a place: only figures of exactly this place, in any role. A figure of several places together is never one of them alone. Null asks for all.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the target; null asks for all.</summary>
    public string? Target { get; init; }

    /// <summary>Group of the target; null asks for all.</summary>
    public string? Group { get; init; }

    /// <summary>Unit; null asks for all, each as a line of its own.</summary>
    public string? Unit { get; init; }

    /// <summary>Measure; null asks for all, each as a line of its own.</summary>
    public Measure? Measure { get; init; }

    /// <summary>Into what stretches of time it is gathered.</summary>
    public Bucket By { get; init; }

    /// <summary>First day, or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day, or null.</summary>
    public DateOnly? To { get; init; }
}
