using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;
using Sijill.Record.Search;
using Sijill.Record.Statements;

namespace Sijill.Site.Publication;

/// <content>Lists that are turned over page by page: what the API and the feeds give.</content>
internal sealed partial class PublicRecord
{
    // Where claims begin: before the first finding.
    private static readonly PageCursor Start = new(long.MaxValue, long.MaxValue, 0);

    /// <summary>A page of findings.</summary>
    public Page<PublicFinding> FindingPage(FindingQuery query)
    {
        Page<FindingView> page = _reader.FindingPage(query with { AsOf = AsOf });
        return new Page<PublicFinding>([.. page.Items.Select(view => _publisher.Finding(view, Today))], page.Next);
    }

    /// <summary>Documents, or those that hold words, the newest first; as many as asked for and where to go on.</summary>
    public (IReadOnlyList<PublicHit> Hits, long? Next) Hits(FindQuery query)
    {
        if (AsOf == 0)
        {
            return ([], null);
        }
        IReadOnlyList<string> words = SearchWords.OfQuestion(query.Words);
        IReadOnlyList<DocumentHit> hits = _reader.Find(query with { Limit = query.Limit + 1 });
        bool more = hits.Count > query.Limit;
        return (
            [.. hits.Take(query.Limit).Where(hit => Knew(hit.Document) && Shows(hit, words)).Select(Hit)],
            more ? hits[query.Limit - 1].Cursor : null
        );
    }

    /// <summary>Current documents, the newest first.</summary>
    public Page<PublicDocument> DocumentPage(DocumentQuery query)
    {
        if (AsOf == 0)
        {
            return new Page<PublicDocument>([], null);
        }
        Page<DocumentView> page = _reader.DocumentPage(query);
        return new Page<PublicDocument>([.. page.Items.Where(Knew).Select(Told)], page.Next);
    }

    /// <summary>A document that was known then, or null.</summary>
    public PublicDocument? KnownDocument(DocumentKey key) =>
        _reader.Document(key) is { } view && Knew(view) ? Told(view) : null;

    /// <summary>The claims of findings, by finding, then by key. The cursor's last part counts the claims of the next finding that have been told.</summary>
    public Page<HeldClaim> ClaimPage(FindingQuery query)
    {
        PageCursor after = query.After ?? Start;
        int told = (int)Math.Clamp(after.Part, 0, int.MaxValue);
        after = after with { Part = 0 };
        FindingQuery asked = query with { AsOf = AsOf, After = after == Start ? null : after };
        Page<FindingView> page = _reader.FindingPage(asked);
        var claims = new List<HeldClaim>(query.Limit);
        for (int i = 0; i < page.Items.Count; i++, told = 0)
        {
            FindingView view = page.Items[i];
            int room = query.Limit - claims.Count;
            claims.AddRange(ClaimsOf(view, told, room));
            if (view.Finding.Members.Count - told > room)
            {
                PageCursor before = i == 0 ? after : _reader.FindingPage(asked with { Limit = i }).Next ?? after;
                return new Page<HeldClaim>(claims, before with { Part = told + room });
            }
            if (claims.Count == query.Limit && i + 1 < page.Items.Count)
            {
                return new Page<HeldClaim>(claims, _reader.FindingPage(asked with { Limit = i + 1 }).Next);
            }
        }
        return new Page<HeldClaim>(claims, page.Next);
    }

    /// <summary>Some claims of a finding by key, and whether there are more; null where there is no such finding.</summary>
    public (IReadOnlyList<HeldClaim> Claims, bool More)? ClaimsOf(FindingId id, int skip, int take) =>
        _reader.Finding(id, AsOf) is { } view
            ? (ClaimsOf(view, skip, take), view.Finding.Members.Count > (long)skip + take)
            : null;

    /// <summary>The claims of a document in the order of its text; null where there is no such document.</summary>
    public IReadOnlyList<HeldClaim>? ClaimsOf(DocumentKey key)
    {
        if (_reader.Document(key) is not { } document || !Knew(document) || _reader.Text(key) is not { } text)
        {
            return null;
        }
        return [.. _reader.FindingsOf(key).Select(standing => Standing(standing, document, text))];
    }

    /// <summary>A claim with the finding that holds it; null where there is none.</summary>
    public HeldClaim? ClaimOf(ClaimKey key)
    {
        if (
            _reader.Document(key.Document) is not { } document
            || !Knew(document)
            || _reader.Text(key.Document) is not { } text
        )
        {
            return null;
        }
        ClaimStanding? standing = _reader.FindingsOf(key.Document).FirstOrDefault(one => one.Claim.Key == key);
        return standing is null ? null : Standing(standing, document, text);
    }

    /// <summary>Statements, appeals and commitments, the newest first.</summary>
    public Page<PublicSaying> Sayings(SayingQuery query)
    {
        if (AsOf == 0)
        {
            return new Page<PublicSaying>([], null);
        }
        Page<SayingView> page = _reader.Sayings(query);
        return new Page<PublicSaying>([.. page.Items.Where(one => Knew(one.Document)).Select(Saying)], page.Next);
    }

    /// <summary>A statement, appeal or commitment by its place in its document; null where there is none.</summary>
    public PublicSaying? Saying(SayingKind kind, DocumentKey document, int place) =>
        Sayings(
            new SayingQuery
            {
                Kind = kind,
                Document = document,
                Limit = 10_000,
            }
        )
            .Items.FirstOrDefault(one => one.Place == place);

    private bool Knew(DocumentView view) => AsOf is not { } entry || view.Snapshot <= entry;

    private List<HeldClaim> ClaimsOf(FindingView view, int skip, int take)
    {
        Finding part = view.Finding with { Members = [.. view.Finding.Members.Skip(skip).Take(take)] };
        return
        [
            .. _reader
                .Claims(part)
                .OrderBy(static claim => claim.Claim.Key)
                .Select(claim => new HeldClaim(view.Id, _publisher.Claim(claim, Today))),
        ];
    }

    private HeldClaim Standing(ClaimStanding standing, DocumentView document, string text)
    {
        FindingMember member =
            standing.Member
            ?? new FindingMember(standing.Claim.Key, MemberRole.Origin, Differences.None, SourceRef.Nobody, "");
        var view = new ClaimView(member, standing.Claim, document, Cut(text, standing.Claim.Sentence));
        return new HeldClaim(standing.Finding?.Id, _publisher.Claim(view, Today));
    }

    /// <summary>Whether all words stand in what may be shown: a document is not found by a name that is masked in it, else a search would tell who is named.</summary>
    private bool Shows(DocumentHit hit, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return true;
        }
        string shown = _publisher.Words(_reader.Text(hit.Key) ?? "", []).Text;
        HashSet<string> known = [.. SearchWords.OfQuestion(shown)];
        return words.All(known.Contains);
    }

    private PublicHit Hit(DocumentHit hit) =>
        new(
            Told(hit.Document),
            hit.Document is { Republish: true, IsRow: false } && !Waits(hit.Document, null)
                ? _publisher.Words(hit.Excerpt, [])
                : PublicSentence.None,
            hit.Claims
        );

    /// <summary>A document; a headline tells what its sentences tell, and waits with them.</summary>
    private PublicDocument Told(DocumentView view)
    {
        PublicDocument document = _publisher.Document(view);
        return document.Title is not null && Waits(view, null) ? document with { Title = null } : document;
    }

    /// <summary>Whether a claim in some words of a document, or in any, tells what is not told today.</summary>
    private bool Waits(DocumentView view, CodePointSpan? within)
    {
        if (_reader.Reading(view.Key) is not { Claims.Count: > 0 } reading || _reader.Text(view.Key) is not { } text)
        {
            return false;
        }
        return reading.Claims.Any(claim =>
            (within is not { } span || (claim.Sentence.Start < span.End && claim.Sentence.End > span.Start))
            && _publisher.Waits(claim, Cut(text, claim.Sentence), Today)
        );
    }

    private PublicSaying Saying(SayingView view)
    {
        CodePointSpan span = view.Statement?.Words ?? view.Appeal?.Words ?? view.Commitment?.Words ?? default;
        return new PublicSaying
        {
            Kind = view.Kind,
            Place = view.Place,
            Document = Told(view.Document),
            By = PublicSource.Of(view.By),
            To = PublicSource.Of(view.To),
            Direct = view.Statement?.Direct,
            Due = view.Commitment?.Due,
            Claim = view.Commitment?.Claim is { } claim ? new ClaimKey(view.Document.Key, claim) : null,
            Span = span,
            Words = Waits(view.Document, span)
                ? PublicSentence.None with
                {
                    Withheld = true,
                }
                : _publisher.Words(view.Words, []),
        };
    }

    /// <summary>The words of a run of code points.</summary>
    private static string Cut(string text, CodePointSpan span)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            int last = Math.Min(span.End, text.Length);
            return text[Math.Min(span.Start, last)..last];
        }
        int start = At(0, span.Start);
        return text[start..At(start, span.Length)];

        int At(int from, int codePoints)
        {
            int at = from;
            for (int i = 0; i < codePoints && at < text.Length; i++)
            {
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
            }
            return at;
        }
    }
}
