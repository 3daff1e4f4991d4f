namespace Sijill.Archive.Pipeline;

/// <summary>What came of reading again.</summary>
/// <param name="Read">Documents that were read again.</param>
/// <param name="Differing">Documents whose claims differ.</param>
/// <param name="Lost">Claims that are no longer read.</param>
/// <param name="Gained">Claims that are read now.</param>
/// <param name="Changed">Claims that say something else now.</param>
/// <param name="Findings">Findings that changed; 0 where nothing was adopted.</param>
/// <param name="Adopted">Whether the new readings were adopted.</param>
public sealed record RereadSummary(
    long Read,
    long Differing,
    long Lost,
    long Gained,
    long Changed,
    long Findings,
    bool Adopted
);
