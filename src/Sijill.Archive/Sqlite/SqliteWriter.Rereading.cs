using System.Text;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <content>Documents that are there, prepared once more.</content>
internal sealed partial class SqliteWriter
{
    /// <summary>Rows of the current documents whose reading is of another codebook, tables left out.</summary>
    public List<long> ReadByOthers()
    {
        using var others = new Statement(
            _connection,
            "SELECT d.id FROM document d JOIN reading r ON r.seq = d.reading WHERE d.superseded IS NULL AND d.is_row = 0 AND r.codebook <> $1 ORDER BY d.id"
        );
        using StatementRows rows = others.Rows(_codebook);
        var ids = new List<long>();
        while (rows.Read())
        {
            ids.Add(rows.GetInt64(0));
        }
        return ids;
    }

    /// <summary>A document read again as it is, with what was read in it before.</summary>
    public (PreparedDocument Prepared, IReadOnlyList<RecordClaim> Before) Prepare(long id, Preparation preparation)
    {
        StoredDocument stored = _documents.ById(id);
        using var views = new SqliteDocumentViews(_connection);
        return (preparation.Again(views.ById(id)!, _documents.Text(stored), null), _documents.Reading(stored).Claims);
    }

    /// <summary>A text that stands at its address once more, and that a reviewer had dated, has that day still.</summary>
    private PreparedDocument AsDated(PreparedDocument prepared)
    {
        RecordDocument document = prepared.Document;
        if (
            prepared.IsRow
            || _allActs.OfType<DateDocumentAct>().LastOrDefault(act => act.Document == document.Key) is not { } dated
        )
        {
            return prepared;
        }
        var known = new DocumentView
        {
            Key = document.Key,
            Address = document.Address,
            Url = prepared.Url,
            Title = document.Title,
            Language = document.Language,
            Outlet = document.Outlet,
            OutletName = prepared.OutletName,
            Republish = document.Republish,
        };
        return new Preparation(_knowledge, new AddOptions()).Again(
            known,
            Encoding.UTF8.GetString(prepared.Text.Unpack()),
            dated.Day
        );
    }

    /// <summary>A document read again as one of a day; null where there is none with a text of its own.</summary>
    public PreparedDocument? Prepare(DocumentKey document, Preparation preparation, DateOnly day)
    {
        if (_documents.ByKey(document, out bool superseded) is not { IsRow: false } stored || superseded)
        {
            return null;
        }
        using var views = new SqliteDocumentViews(_connection);
        return preparation.Again(views.ById(stored.Id)!, _documents.Text(stored), day);
    }
}
