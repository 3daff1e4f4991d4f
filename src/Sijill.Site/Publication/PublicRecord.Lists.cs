using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Search;
using Sijill.Record.Statements;

namespace Sijill.Site.Publication;

/// <content>Lists that are turned over page by page: what the API and the feeds give.</content>
internal sealed partial class PublicRecord
{
    // Where claims begin: before the first finding.
    private static readonly PageCursor Start = new(long.MaxValue, long.MaxValue, 0);

    /// <summary>A page of findings. It may be short and yet lead on.</summary>
    public Page<PublicFinding> FindingPage(FindingQuery query)
    {
        Page<FindingView> page = _reader.FindingPage(query with { AsOf = AsOf });
        return new Page<PublicFinding>([.. Told(page.Items, query)], page.Next);
    }

    /// <summary>Documents, or those that hold words, the newest first; as many as asked for and where to go on.</summary>
    public (IReadOnlyList<PublicHit> Hits, long? Next) Hits(FindQuery query)
    {
        if (AsOf == 0)
        {
            return ([], null);
        }
        var excerpt = new SearchExcerpt(_publisher, SearchWords.OfQuestion(query.Words));
        IReadOnlyList<DocumentHit> hits = _reader.Find(query with { Limit = query.Limit + 1 });
        bool more = hits.Count > query.Limit;
        return (
            [
                .. hits.Take(query.Limit)
                    .Where(hit => Knew(hit.Document) && ShownOf(hit, excerpt) is not null)
                    .Select(Hit),
            ],
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
        return new Page<PublicDocument>([.. page.Items.Where(Knew).Select(_waiting.Told)], page.Next);
    }

    /// <summary>A document that was known then, or null.</summary>
    public PublicDocument? KnownDocument(DocumentKey key) =>
        _reader.Document(key) is { } view && Knew(view) ? _waiting.Told(view) : null;

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
            claims.AddRange(ClaimsOf(view, told, room).Where(held => Publisher.IsTold(held.Claim.Subject, query)));
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
                .Select(claim => new HeldClaim(view.Id, _waiting.Told(claim))),
        ];
    }

    private HeldClaim Standing(ClaimStanding standing, DocumentView document, string text)
    {
        FindingMember member =
            standing.Member
            ?? new FindingMember(standing.Claim.Key, MemberRole.Origin, Differences.None, SourceRef.Nobody, "");
        (int start, int end) = new TextOffsets(text).Of(standing.Claim.Sentence);
        var view = new ClaimView(member, standing.Claim, document, text[start..end]);
        return new HeldClaim(standing.Finding?.Id, _waiting.Told(view));
    }

    private PublicHit Hit(DocumentHit hit) =>
        new(
            _waiting.Told(hit.Document),
            hit.Document is { Republish: true, IsRow: false } && _waiting.Of(hit.Document).Count == 0
                ? _publisher.Words(hit.Excerpt, [])
                : PublicSentence.None,
            hit.Claims
        );
}
