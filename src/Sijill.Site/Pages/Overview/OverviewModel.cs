namespace Sijill.Site.Pages.Overview;

/// <summary>What the first page shows.</summary>
/// <param name="Documents">How many documents the record holds.</param>
public sealed record OverviewModel(long Documents);
