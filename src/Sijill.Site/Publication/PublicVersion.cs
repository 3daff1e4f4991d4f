namespace Sijill.Site.Publication;

/// <summary>How a finding stood from a day on.</summary>
/// <param name="Since">The day (UTC) on which the record came to know it so.</param>
/// <param name="Finding">How it stood.</param>
public sealed record PublicVersion(DateOnly Since, PublicFinding Finding);
