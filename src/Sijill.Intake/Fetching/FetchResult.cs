using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Fetching;

/// <summary>What came of fetching one address: a snapshot, or why there is none.</summary>
/// <param name="Snapshot">The bytes with what was asked and answered, or null.</param>
/// <param name="Problem">Why there is none, in words for people; or null.</param>
public sealed record FetchResult(Snapshot? Snapshot, string? Problem);
