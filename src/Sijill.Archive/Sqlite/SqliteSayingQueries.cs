using Microsoft.Data.Sqlite;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Statements, appeals and commitments, the newest first: each kind is read in the order of its index, and the kinds are merged as they are read, so that a page costs what is on
/// it.
/// </summary>
internal sealed class SqliteSayingQueries(
    SqliteConnection connection,
    SqliteDocuments documents,
    SqliteDocumentViews views
)
{
    // Languages are looked up a document at a time: on at most this many a page.
    private const int MostTried = 5000;
    private const int KindShift = 32;

    public Page<SayingView> Ask(SayingQuery query)
    {
        long? only = null;
        if (query.Document is { } key)
        {
            if (documents.ByKey(key, out bool superseded) is not { } document || superseded)
            {
                return new Page<SayingView>([], null);
            }
            only = document.Id;
        }
        int limit = Math.Max(1, query.Limit);
        SqlText sql = Sql(query, only);
        var found = new List<SayingView>();
        var read = new Read(documents, views);
        PageCursor last = default;
        int tried = 0;
        using var statement = new Statement(connection, sql.ToString());
        using StatementRows rows = statement.Rows(sql.Values);
        while (rows.Read())
        {
            if (found.Count == limit || tried == MostTried)
            {
                return new Page<SayingView>(found, last);
            }
            tried++;
            (long row, int kind, int place) = (rows.GetInt64(1), rows.GetInt32(2), rows.GetInt32(3));
            last = new PageCursor(rows.GetInt64(0), row, ((long)kind << KindShift) | (uint)place);
            DocumentView view = read.Document(row);
            if (query.Language is null || view.Language == query.Language)
            {
                found.Add(read.View(row, (SayingKind)kind, place));
            }
        }
        return new Page<SayingView>(found, null);
    }

    public IReadOnlyList<SpeakerView> Speakers()
    {
        using var all = new Statement(
            connection,
            "SELECT speaker, kind, count(*), max(day) FROM saying WHERE speaker <> '' GROUP BY speaker, kind"
        );
        using StatementRows rows = all.Rows();
        var speakers = new List<SpeakerView>();
        while (rows.Read())
        {
            SourceRef who = SourceRefText.Parse(rows.GetString(0));
            SpeakerView known =
                speakers is [.., { } before] && before.Who == who ? before : new SpeakerView(who, 0, 0, 0, null);
            if (known.Statements + known.Appeals + known.Commitments > 0)
            {
                speakers.RemoveAt(speakers.Count - 1);
            }
            int count = rows.GetInt32(2);
            known = (SayingKind)rows.GetInt32(1) switch
            {
                SayingKind.Statement => known with { Statements = count },
                SayingKind.Appeal => known with { Appeals = count },
                SayingKind.Commitment => known with { Commitments = count },
            };
            DateOnly? last = rows.GetInt32(3) is > 0 and var day ? DateOnly.FromDayNumber(day) : null;
            speakers.Add(known with { Last = known.Last > last || last is null ? known.Last : last });
        }
        return speakers;
    }

    private static SqlText Sql(SayingQuery query, long? only)
    {
        var sql = new SqlText();
        string day = sql.Parameter(query.After?.Sort ?? long.MaxValue);
        string row = sql.Parameter(query.After?.Row ?? long.MaxValue);
        string part = sql.Parameter(query.After?.Part ?? -1);
        string? by = query.By is { } speaker ? sql.Parameter(speaker.ToString()) : null;
        string? to = query.To is { } addressee ? sql.Parameter(addressee.ToString()) : null;
        string? first = query.From is { } from ? sql.Parameter(from.DayNumber) : null;
        string? until = query.Until is { } end ? sql.Parameter(end.DayNumber) : null;
        string? document = only is { } id ? sql.Parameter(id) : null;
        string join = "";
        foreach (SayingKind kind in Enum.GetValues<SayingKind>())
        {
            bool asked = query.Kind is null && query.Kinds is null;
            if (!asked && query.Kind != kind && query.Kinds?.Contains(kind) != true)
            {
                continue;
            }
            string number = ((int)kind).ToString(System.Globalization.CultureInfo.InvariantCulture);
            sql.Add(join).Add("SELECT day, document, kind, place_in_reading FROM saying WHERE kind = ").Add(number);
            sql.Add(
                $" AND day <= {day} AND (day < {day} OR document < {row} OR (document = {row} AND (({number} << {KindShift}) | place_in_reading) > {part}))"
            );
            sql.Add(by is null ? "" : $" AND speaker = {by}");
            // An index holds those that are addressed to somebody.
            sql.Add(
                to is null ? "" : $" AND addressee = {to}" + (query.To!.Value.IsSomebody ? " AND addressee <> ''" : "")
            );
            // What has no day has day 0, and is in no period.
            sql.Add(first is null ? "" : $" AND day >= {first}");
            sql.Add(until is null ? "" : $" AND day <= {until} AND day > 0");
            sql.Add(document is null ? "" : $" AND document = {document}");
            join = " UNION ALL ";
        }
        return sql.Add(" ORDER BY day DESC, document DESC, kind, place_in_reading");
    }

    /// <summary>The document that was read last: several answers in a row are of one.</summary>
    private sealed class Read(SqliteDocuments documents, SqliteDocumentViews views)
    {
        private long _row = -1;
        private DocumentView? _view;
        private (RecordReading Reading, string Text)? _content;

        public DocumentView Document(long row)
        {
            if (_row != row)
            {
                _view = views.ById(row) ?? throw new FormatException($"Document {row} is missing.");
                (_row, _content) = (row, null);
            }
            return _view!;
        }

        public SayingView View(long row, SayingKind kind, int place)
        {
            DocumentView view = Document(row);
            if (_content is null)
            {
                StoredDocument stored = documents.ById(row);
                _content = (documents.Reading(stored), documents.Text(stored));
            }
            (RecordReading reading, string text) = _content.Value;
            switch (kind)
            {
                case SayingKind.Statement when place < reading.Statements.Count:
                    RecordStatement s = reading.Statements[place];
                    return new SayingView(view, s.Speaker.Source, SourceRef.Nobody, CodePoints.Cut(text, s.Words))
                    {
                        Statement = s,
                        Place = place,
                    };
                case SayingKind.Appeal when place < reading.Appeals.Count:
                    RecordAppeal a = reading.Appeals[place];
                    return new SayingView(view, a.By.Source, a.To.Source, CodePoints.Cut(text, a.Words))
                    {
                        Appeal = a,
                        Place = place,
                    };
                case SayingKind.Commitment when place < reading.Commitments.Count:
                    RecordCommitment c = reading.Commitments[place];
                    return new SayingView(view, c.By.Source, c.To.Source, CodePoints.Cut(text, c.Words))
                    {
                        Commitment = c,
                        Place = place,
                    };
                default:
                    throw new FormatException($"The reading of document {view.Key} lacks what is listed of it.");
            }
        }
    }
}
