using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;
using Sijill.Record.Claims;
using Sijill.Record.Search;

namespace Sijill.Site.Publication;

/// <content>Search.</content>
internal sealed partial class PublicRecord
{
    private const int MostTries = 4;

    /// <summary>Documents that hold all words where they may be shown, the newest first.</summary>
    public SearchHits Search(FindQuery query)
    {
        var excerpt = new SearchExcerpt(_publisher, SearchWords.OfQuestion(query.Words));
        var hits = new List<SearchHit>(query.Limit);
        long? after = query.After;
        // What is found only in masked names is passed over, so one look may not fill a page; more than a few would be slow.
        for (int tries = 0; tries < MostTries; tries++)
        {
            IReadOnlyList<DocumentHit> found = _reader.Find(query with { After = after });
            foreach (DocumentHit hit in found)
            {
                after = hit.Cursor;
                if (Told(hit, excerpt) is { } told)
                {
                    hits.Add(told);
                }
                if (hits.Count == query.Limit)
                {
                    return new SearchHits(hits, after);
                }
            }
            if (found.Count < query.Limit)
            {
                return new SearchHits(hits, null);
            }
        }
        return new SearchHits(hits, after);
    }

    /// <summary>Places, actors, people in office, outlets and indicators of the codebook whose names are among some words.</summary>
    public IReadOnlyList<NamedThing> NamesIn(string words) => NameIndex.Of(Knowledge.Codebook).Find(words);

    /// <summary>The latest findings of the first place and the first indicator among some names; none where there is neither.</summary>
    public IReadOnlyList<PublicFinding> FindingsOf(IReadOnlyList<NamedThing> names, int most)
    {
        string? place = names.FirstOrDefault(static name => name.Type == EntityType.Place).Id;
        string? indicator = names.FirstOrDefault(static name => name.Type is null).Id;
        return place is null && indicator is null
            ? []
            : FindingPage(
                new FindingQuery
                {
                    Place = place,
                    Indicator = indicator,
                    Limit = most,
                }
            ).Items;
    }

    private SearchHit? Told(DocumentHit hit, SearchExcerpt excerpt)
    {
        if (IsLater(hit.Document))
        {
            return null;
        }
        PublicDocument document = _waiting.Told(hit.Document);
        if (ShownOf(hit, excerpt) is not { } words)
        {
            return null;
        }
        if (!document.IsRow)
        {
            return new SearchHit(document, words.Language, words.Pieces, null, hit.Claims);
        }
        // The cells of a row hold notes, which are not published: its claim stands for it.
        return new SearchHit(document, "", [], RowOf(hit.Document), hit.Claims);
    }

    /// <summary>The words of a hit as they may be shown; null where it is found by none that may.</summary>
    private (string Language, IReadOnlyList<ExcerptPiece> Pieces)? ShownOf(DocumentHit hit, SearchExcerpt excerpt)
    {
        string text = _reader.Text(hit.Key) ?? "";
        IReadOnlyList<CodePointSpan> waiting = _waiting.Of(hit.Document);
        var offsets = new TextOffsets(text);
        return excerpt.Of(text, [.. waiting.Select(offsets.Of)]);
    }

    /// <summary>The claim of a row of a table, without its finding; null of a text.</summary>
    private DocumentClaim? RowOf(DocumentView view) =>
        view.IsRow && _reader.Reading(view.Key) is { Claims: [var claim, ..] }
            ? Told(new ClaimStanding(claim, null, null), 0)
            : null;
}
