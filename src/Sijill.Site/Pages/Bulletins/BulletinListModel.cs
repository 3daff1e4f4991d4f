namespace Sijill.Site.Pages.Bulletins;

/// <summary>The months of which the record tells, the newest first.</summary>
/// <param name="Months">First day of each.</param>
public sealed record BulletinListModel(IReadOnlyList<DateOnly> Months);
