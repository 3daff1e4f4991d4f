using Microsoft.Data.Sqlite;
using Sijill.Archive.Queries;
using Sijill.Reading.Text;
using Sijill.Record.Search;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Search over folded, lightly stemmed words. Rows of documents are ordered by day, so that "newest first" is the index read backwards: it stops after a page, however many
/// documents hold a word.
/// </summary>
internal sealed class SqliteSearch(SqliteConnection connection, SqliteDocumentViews views, SqliteDocuments documents)
    : IDisposable
{
    private const int ExcerptBefore = 60;
    private const int ExcerptLength = 200;

    // Filters that the index does not know are tried on at most this many hits a page.
    private const int MostTried = 5000;

    private readonly Statement _match = new(
        connection,
        "SELECT rowid FROM search WHERE search MATCH $1 AND rowid BETWEEN $2 AND $3 ORDER BY rowid DESC"
    );
    private readonly Statement _all = new(
        connection,
        "SELECT id FROM document WHERE superseded IS NULL AND id BETWEEN $1 AND $2 ORDER BY id DESC"
    );

    public IReadOnlyList<DocumentHit> Find(FindQuery query)
    {
        IReadOnlyList<string> words = SearchWords.OfQuestion(query.Words);
        if (words.Count == 0 && !string.IsNullOrWhiteSpace(query.Words))
        {
            return [];
        }
        long low = query.From is { } from ? (long)from.DayNumber << 32 : 0;
        long high = query.To is { } to ? ((long)to.DayNumber << 32) | uint.MaxValue : long.MaxValue;
        high = query.After is { } after ? Math.Min(high, after - 1) : high;
        // Stems are letters and digits: in quotation marks they are words, never operators.
        using StatementRows rows =
            words.Count == 0
                ? _all.Rows(low, high)
                : _match.Rows(string.Join(' ', words.Select(static w => $"\"{w}\"")), low, high);
        var hits = new List<DocumentHit>();
        for (int tried = 0; tried < MostTried && hits.Count < Math.Max(1, query.Limit) && rows.Read(); tried++)
        {
            long id = rows.GetInt64(0);
            if (views.ById(id, out int claims) is { } view && Fits(view, query))
            {
                hits.Add(new DocumentHit(id, view, Excerpt(id, words), claims));
            }
        }
        return hits;
    }

    public void Dispose()
    {
        _match.Dispose();
        _all.Dispose();
    }

    private static bool Fits(DocumentView view, FindQuery query) =>
        (query.Language is null || view.Language == query.Language)
        && (
            query.Outlet is not { } outlet
            || view.Outlet.Id == outlet
            || view.OutletName.Equals(outlet, StringComparison.OrdinalIgnoreCase)
            || view.Outlet.Id == Folding.Fold(outlet).Trim()
        );

    private string Excerpt(long id, IReadOnlyList<string> words)
    {
        string text = documents.Text(documents.ById(id));
        int at = words.Count == 0 ? 0 : SearchWords.FirstOf(text, words);
        int start = Math.Max(0, at - ExcerptBefore);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }
        int end = Math.Min(text.Length, start + ExcerptLength);
        while (end < text.Length && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }
        string cut = text[start..end].ReplaceLineEndings(" ").Trim();
        return (start > 0 ? "… " : "") + cut + (end < text.Length ? " …" : "");
    }
}
