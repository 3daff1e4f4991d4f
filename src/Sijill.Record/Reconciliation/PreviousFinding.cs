using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>A finding as it stood before the change at hand.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Born">When it was born, in the order of the log; the older of two has the lower.</param>
/// <param name="Members">Its claims.</param>
public sealed record PreviousFinding(FindingId Id, long Born, IReadOnlyList<ClaimKey> Members);
