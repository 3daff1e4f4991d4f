using System.Text;
using Sijill.Archive.Packing;
using Sijill.Archive.Queries;
using Sijill.Intake;
using Sijill.Intake.Snapshots;
using Sijill.Intake.Tables;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Search;
using Sijill.Record.Statements;

namespace Sijill.Archive.Pipeline;

/// <summary>
/// All that can be done with a snapshot without the record: convert, read, sketch, pack. Pure but for the tables that its reader grows; one a thread.
/// </summary>
internal sealed class Preparation(Knowledge knowledge, AddOptions options)
{
    private readonly Reader _reader = new(knowledge.Codebook);

    /// <summary>The snapshot with its documents. What fails in it is among them, as unreadable.</summary>
    public PreparedSnapshot Prepare(Snapshot snapshot, CancellationToken cancellation)
    {
        var documents = new List<PreparedDocument>(1);
        var unreadable = new List<Unreadable>();
        IReadOnlyList<IntakeItem> items = Conversion.Convert(snapshot);
        foreach (IntakeItem item in items)
        {
            switch (item)
            {
                case SourceText text:
                    documents.Add(Text(text, cancellation));
                    break;
                case TableRow row when Row(row, out string? problem) is { } prepared:
                    documents.Add(prepared);
                    break;
                case TableRow row:
                    _ = Row(row, out string? why);
                    unreadable.Add(new Unreadable(row.Address, why!, row.Line));
                    break;
                case Unreadable failed:
                    unreadable.Add(failed);
                    break;
            }
        }
        Digest digest = Digest.Of(snapshot.Bytes.Span);
        byte[] description = SnapshotDescription.Of(snapshot, digest, documents, items);
        return new PreparedSnapshot
        {
            Snapshot = snapshot,
            Digest = digest,
            Bytes = PackedBytes.Of(snapshot.Bytes.Span),
            Description = PackedBytes.Of(description),
            DescriptionDigest = Digest.Of(description),
            Documents = documents,
            Unreadable = unreadable,
        };
    }

    /// <summary>A document of the record, read again; with <paramref name="day"/> as one that was published on it.</summary>
    public PreparedDocument Again(DocumentView known, string words, DateOnly? day)
    {
        var text = new SourceText(known.Address, words)
        {
            Title = known.Title,
            Published = day ?? known.Published,
            Language = known.Language.Length > 0 ? known.Language : null,
            Url = known.Url,
            Outlet = known.OutletName.Length > 0 ? known.OutletName : null,
            Republish = known.Republish,
        };
        PreparedDocument prepared = Text(text, CancellationToken.None);
        return prepared with
        {
            Document = prepared.Document with
            {
                Outlet = known.Outlet,
                PublishedFrom = day is null ? known.PublishedFrom : PublishedFrom.Act,
            },
        };
    }

    private PreparedDocument Text(SourceText text, CancellationToken cancellation)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text.Text);
        var digest = Digest.Of(bytes);
        DocumentKey key = DocumentKey.Of(text.Address, digest);
        DateOnly? published = text.Published ?? options.Published;
        TokenizedText tokens = Tokenizer.Tokenize(text.Text);
        DocumentReading reading = _reader.Read(
            new DocumentInput(key.ToString(), text.Text)
            {
                Title = text.Title,
                Published = published,
                Language = text.Language,
                Url = text.Url,
            },
            tokens,
            cancellation
        );
        var record = RecordReading.From(reading, key);
        string outletName = text.Outlet ?? options.Outlet ?? "";
        return Prepared(
            new RecordDocument
            {
                Key = key,
                Address = text.Address,
                Text = digest,
                Language = reading.Language,
                Title = text.Title,
                Published = published,
                PublishedFrom =
                    text.Published is not null ? From(text.PublishedFrom)
                    : published is not null ? PublishedFrom.Given
                    : PublishedFrom.Unknown,
                Outlet = Outlet(text, outletName),
                Speakers = RecordClaims.SpeakersOf(record.Claims),
                Republish = text.Republish || options.Republish,
                Sketch = CopySketch.Of(tokens),
                Length = new CodePointMap(text.Text).Of(text.Text.Length),
            },
            outletName,
            text.Url,
            isRow: false,
            PackedBytes.Of(bytes),
            record,
            SearchWords.Of(tokens)
        );
    }

    private PreparedDocument? Row(TableRow row, out string? problem)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(row.Text);
        var digest = Digest.Of(bytes);
        DocumentKey key = DocumentKey.Of(row.Address, digest);
        RecordClaim? claim = knowledge.Tables.Claim(row, key, out problem);
        if (claim is null)
        {
            return null;
        }
        return Prepared(
            new RecordDocument
            {
                Key = key,
                Address = row.Address,
                Text = digest,
                Published = claim.Said,
                PublishedFrom = claim.Said is null ? PublishedFrom.Unknown : PublishedFrom.Given,
                Outlet = knowledge.Tables.Outlet(row),
                Speakers = RecordClaims.SpeakersOf([claim]),
                Republish = true,
                Length = claim.Evidence.End,
            },
            row[FactColumns.Publisher] ?? "",
            row[FactColumns.Url],
            isRow: true,
            PackedBytes.Of(bytes),
            RecordReading.OfRow(claim),
            SearchWords.Of(Tokenizer.Tokenize(row.Text))
        );
    }

    private PreparedDocument Prepared(
        RecordDocument document,
        string outletName,
        string? url,
        bool isRow,
        PackedBytes text,
        RecordReading reading,
        string words
    )
    {
        byte[] bytes = ReadingBytes.Of(reading);
        var facts = new FactKey?[reading.Claims.Count];
        for (int i = 0; i < facts.Length; i++)
        {
            facts[i] = FactKey.Of(reading.Claims[i], knowledge.Gazetteer);
        }
        return new PreparedDocument
        {
            Document = document,
            OutletName = outletName,
            Url = url,
            IsRow = isRow,
            Text = text,
            Reading = reading,
            ReadingBytes = PackedBytes.Of(bytes),
            ReadingDigest = Digest.Of(bytes),
            Words = words,
            Facts = facts,
        };
    }

    private SourceRef Outlet(SourceText text, string name) =>
        name.Length > 0 ? knowledge.Parties.ByName(name)
        : Uri.TryCreate(text.Url ?? text.Address, UriKind.Absolute, out Uri? uri) && uri.Scheme is "http" or "https"
            ? knowledge.Parties.ByHost(uri.Host)
        : SourceRef.Nobody;

    private static PublishedFrom From(DayOrigin origin) =>
        origin switch
        {
            DayOrigin.JsonLd => PublishedFrom.JsonLd,
            DayOrigin.Meta => PublishedFrom.Meta,
            DayOrigin.TimeElement => PublishedFrom.Time,
            DayOrigin.Given => PublishedFrom.Given,
            DayOrigin.Unknown => PublishedFrom.Unknown,
        };
}
