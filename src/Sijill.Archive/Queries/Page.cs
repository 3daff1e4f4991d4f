namespace Sijill.Archive.Queries;

/// <summary>
/// Some of the answers to a question. How much is looked at for one page is bounded: where little fits, a page may hold fewer than were asked for, even none, and yet lead on.
/// </summary>
/// <param name="Items">The answers, in order.</param>
/// <param name="Next">Behind what the next page goes on; null where there is no more.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, PageCursor? Next);
