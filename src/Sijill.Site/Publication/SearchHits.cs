namespace Sijill.Site.Publication;

/// <summary>A page of what a search found.</summary>
/// <param name="Items">The documents, the newest first.</param>
/// <param name="Next">Behind what the next page goes on; null where there is no more.</param>
public sealed record SearchHits(IReadOnlyList<SearchHit> Items, long? Next);
