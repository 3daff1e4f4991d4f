namespace Sijill.Record.Reconciliation;

/// <summary>What giving ids to findings came to.</summary>
/// <param name="Ids">For each finding given its id, by index.</param>
/// <param name="Redirects">Ids that live on in another finding, and in which.</param>
/// <param name="Ended">Ids of which no claim is left.</param>
public sealed record FindingChange(
    IReadOnlyList<FindingId> Ids,
    IReadOnlyDictionary<FindingId, FindingId> Redirects,
    IReadOnlyList<FindingId> Ended
);
