using Sijill.Record.Reconciliation;

namespace Sijill.Record.Series;

/// <summary>A finding with its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Finding">The finding.</param>
public sealed record SeriesFinding(FindingId Id, Finding Finding);
