namespace Sijill.Site.Publication;

/// <summary>A finding that came to stand as it does.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Day">The day (UTC) on which that was recorded.</param>
public sealed record RecordedChange(PublicFinding Finding, DateOnly Day);
