using Sijill.Site.Publication;

namespace Sijill.Site.Pages.About;

/// <summary>What the page on corrections shows.</summary>
/// <param name="Decisions">Decisions of reviewers, the newest first.</param>
/// <param name="Next">The entry before which the next page begins, or null.</param>
/// <param name="Later">Whether this is not the first page.</param>
public sealed record CorrectionsModel(IReadOnlyList<PublicCorrection> Decisions, long? Next, bool Later);
