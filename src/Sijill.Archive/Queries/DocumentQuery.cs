using Sijill.Record.Documents;

namespace Sijill.Archive.Queries;

/// <summary>Which current documents to list. All that is given has to hold.</summary>
public sealed record DocumentQuery
{
    /// <summary>Who published them, or null.</summary>
    public SourceRef? Outlet { get; init; }

    /// <summary>"ar" or "en", "" for those without a language; or null.</summary>
    public string? Language { get; init; }

    /// <summary>Only those published on this day or later; or null.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only those published on this day or before; or null.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only those without a day of publication.</summary>
    public bool Undated { get; init; }

    /// <summary>Only rows of tables, or only others; null for both.</summary>
    public bool? Rows { get; init; }

    /// <summary>Most documents on a page, at least 1.</summary>
    public int Limit { get; init; } = 20;

    /// <summary>Where the page before ended, or null for the first.</summary>
    public PageCursor? After { get; init; }
}
