using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>A finding as it stands, or stood.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Born">Sequence number of the log at which it came up.</param>
/// <param name="Since">Sequence number from which it stands like this.</param>
/// <param name="Finding">The finding.</param>
public sealed record FindingView(FindingId Id, long Born, long Since, Finding Finding);
