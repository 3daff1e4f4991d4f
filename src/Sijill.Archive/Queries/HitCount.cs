namespace Sijill.Archive.Queries;

/// <summary>How many documents a search finds, counted up to a number.</summary>
/// <param name="Count">How many were counted.</param>
/// <param name="IsMore">Whether there are more, or may be.</param>
public readonly record struct HitCount(int Count, bool IsMore);
