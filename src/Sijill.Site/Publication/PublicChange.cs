namespace Sijill.Site.Publication;

/// <summary>A finding that came up or changed, with when.</summary>
/// <param name="Finding">The finding as it stands since.</param>
/// <param name="Born">When it came up.</param>
/// <param name="Changed">Since when it stands like this.</param>
public sealed record PublicChange(PublicFinding Finding, DateTimeOffset Born, DateTimeOffset Changed);
