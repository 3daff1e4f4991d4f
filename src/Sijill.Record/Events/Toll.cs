namespace Sijill.Record.Events;

/// <summary>Deaths on one side of an event. A side of which nothing is told has zero deaths told, which is not zero deaths.</summary>
/// <param name="Low">The least that anybody tells.</param>
/// <param name="Best">What most origins tell, else the latest.</param>
/// <param name="High">The most that anybody tells; null where somebody sets no bound.</param>
public readonly record struct Toll(decimal Low, decimal Best, decimal? High)
{
    /// <summary>Whether anything is told.</summary>
    public bool IsTold => Low > 0 || Best > 0 || High is null or > 0;
}
