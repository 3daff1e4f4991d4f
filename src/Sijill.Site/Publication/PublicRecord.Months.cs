using Sijill.Archive.Queries;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <content>What there is of a month: what sitemaps list. What has no day is not listed.</content>
internal sealed partial class PublicRecord
{
    private const int PageOfMonth = 1000;
    private const int MostYears = 60;

    /// <summary>Months from the first to the last document, the last first.</summary>
    public IReadOnlyList<DateOnly> MonthsOfDocuments()
    {
        IReadOnlyList<PublicOutlet> outlets = AllOutlets();
        return Months(outlets.Min(static one => one.First), outlets.Max(static one => one.Last));
    }

    /// <summary>Months from the first to the last finding, the last first.</summary>
    public IReadOnlyList<DateOnly> MonthsOfFindings()
    {
        DateOnly? first = null;
        for (int year = Today.Year; year > Today.Year - MostYears; year--)
        {
            var last = new DateOnly(year, 12, 31);
            if (
                _reader
                    .FindingPage(
                        new FindingQuery
                        {
                            From = new DateOnly(1900, 1, 1),
                            To = last,
                            Limit = 1,
                        }
                    )
                    .Items.Count == 0
            )
            {
                break;
            }
            first = new DateOnly(year, 1, 1);
        }
        DateOnly? end = _reader.FindingPage(new FindingQuery { Limit = 1 }).Items is [var latest, ..]
            ? latest.Finding.Time.To
            : null;
        return Months(first, end > Today ? end : Today);
    }

    /// <summary>The findings whose last day is in a month.</summary>
    public IReadOnlyList<FindingId> FindingsOfMonth(DateOnly month, int most)
    {
        var found = new List<FindingId>();
        var query = new FindingQuery
        {
            From = month,
            To = Last(month),
            Limit = PageOfMonth,
        };
        do
        {
            Page<FindingView> page = _reader.FindingPage(query);
            found.AddRange(
                page.Items.Where(view => view.Finding.Time.To <= Last(month)).Select(static view => view.Id)
            );
            query = query with { After = page.Next };
        } while (query.After is not null && found.Count < most);
        return [.. found.Take(most)];
    }

    /// <summary>The current documents that were published in a month.</summary>
    public IReadOnlyList<DocumentKey> DocumentsOfMonth(DateOnly month, int most)
    {
        var found = new List<DocumentKey>();
        var query = new DocumentQuery
        {
            From = month,
            To = Last(month),
            Limit = PageOfMonth,
        };
        do
        {
            Page<DocumentView> page = _reader.DocumentPage(query);
            found.AddRange(page.Items.Select(static view => view.Key));
            query = query with { After = page.Next };
        } while (query.After is not null && found.Count < most);
        return [.. found.Take(most)];
    }

    private static DateOnly Last(DateOnly month) => month.AddMonths(1).AddDays(-1);

    private static List<DateOnly> Months(DateOnly? first, DateOnly? last)
    {
        var months = new List<DateOnly>();
        if (first is { } from && last is { } to)
        {
            var start = new DateOnly(from.Year, from.Month, 1);
            for (
                var month = new DateOnly(to.Year, to.Month, 1);
                month >= start && months.Count < 12 * MostYears;
                month = month.AddMonths(-1)
            )
            {
                months.Add(month);
            }
        }
        return months;
    }
}
