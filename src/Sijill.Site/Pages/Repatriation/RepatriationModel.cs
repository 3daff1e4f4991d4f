namespace Sijill.Site.Pages.Repatriation;

/// <summary>What the page of returns shows.</summary>
/// <param name="States">The states, those first to which people returned last.</param>
/// <param name="IsCut">Whether only the latest findings were looked at, and there are more.</param>
public sealed record RepatriationModel(IReadOnlyList<StateRow> States, bool IsCut);
