namespace Sijill.Site.Feeds;

/// <summary>A feed before it is written: findings that came up or changed.</summary>
/// <param name="Id">Its own address, which names it.</param>
/// <param name="Home">Address of the page that it belongs to.</param>
/// <param name="Language">"ar" or "en".</param>
/// <param name="Title">What it is called.</param>
/// <param name="Updated">When the newest entry changed.</param>
/// <param name="Entries">What it tells, the newest first.</param>
internal sealed record Feed(
    string Id,
    string Home,
    string Language,
    string Title,
    DateTimeOffset Updated,
    IReadOnlyList<FeedEntry> Entries
);
