using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <content>What a document says.</content>
internal sealed partial class PublicRecord
{
    private const int MostSayings = 50;
    private const int MostCopies = 50;
    private const int LongestWhole = 40_000;

    /// <summary>A document with its words, its claims and what is around it; null where there is none, or was none on the day asked.</summary>
    /// <param name="key">Which.</param>
    /// <param name="skip">How many of its claims to pass over.</param>
    /// <param name="take">How many of them to tell.</param>
    public DocumentContent? Content(DocumentKey key, int skip, int take)
    {
        if (_reader.Document(key) is not { } view || IsLater(view))
        {
            return null;
        }
        PublicDocument document = _waiting.Told(view);
        IReadOnlyList<ClaimStanding> all = _reader.FindingsOf(key);
        DocumentClaim[] claims =
        [
            .. all.Select((standing, i) => (standing, i))
                .Skip(skip)
                .Take(take)
                .Select(one => Told(one.standing, one.i)),
        ];
        string text = view.IsRow ? "" : _reader.Text(key) ?? "";
        bool whole = view is { Republish: true, IsRow: false } && text.Length <= LongestWhole && all.Count <= take;
        var words = new DocumentWords(_publisher, text, _waiting.Of(view));
        RecordClaim[] shown = [.. all.Skip(skip).Take(take).Select(static standing => standing.Claim)];
        IReadOnlyList<PublicDocument> family = CopiesOf(view);
        Page<SayingView> sayings = _reader.Sayings(new SayingQuery { Document = key, Limit = MostSayings });
        return new DocumentContent
        {
            Document = document,
            Whole = whole,
            Passages =
                view.IsRow ? []
                : whole ? words.Whole(shown)
                : words.Sentences(shown),
            Claims = claims,
            AllClaims = all.Count,
            // Words of somebody who is not named stand in a text that may be shown, and nowhere else.
            Sayings =
            [
                .. sayings
                    .Items.Where(saying => whole || saying.By.Known)
                    .Select(Saying)
                    .Where(static saying => saying.Words.Segments.Count > 0),
            ],
            Waiting = _waiting.Of(view).Count,
            MoreSayings = sayings.Next is not null,
            Root = document.IsCopy ? family.FirstOrDefault(other => other.Key == document.Root) : null,
            Copies = [.. family.Where(other => other.Key != key && other.Key != document.Root).Take(MostCopies)],
            AtAddress = TextsAtAddressOf(view),
            Proof = Proof(view.Snapshot),
        };
    }

    private bool IsLater(DocumentView view) => AsOf is { } last && view.Snapshot > last;

    private IReadOnlyList<PublicDocument> CopiesOf(DocumentView view) =>
        view.IsRow ? [] : [.. _reader.Copies(view.Key).Where(other => !IsLater(other)).Select(_waiting.Told)];

    private DocumentClaim Told(ClaimStanding standing, int place)
    {
        RecordClaim claim = standing.Claim;
        FindingView? view =
            standing.Finding is { } now && AsOf is not null ? _reader.Finding(now.Id, AsOf) : standing.Finding;
        FindingMember? member = view
            ?.Finding.Members.Where(one => one.Claim == claim.Key)
            .Cast<FindingMember?>()
            .FirstOrDefault();
        PublicFinding? finding = view is null || member is null ? null : _publisher.Finding(view, Today);
        return new DocumentClaim
        {
            Key = claim.Key,
            Number = place + 1,
            Kind = claim.Kind,
            Subject = _publisher.Subject(Subject.Of(claim, Knowledge.Gazetteer), claim.Time, claim.Value, Today),
            Time = claim.Time,
            Value = claim.Value,
            Status = claim.Status,
            Said = claim.Said,
            Attribution = [.. claim.Attribution.Select(PublicSource.Of)],
            Member = finding?.Members.Where(one => one.Claim == claim.Key).Cast<PublicMember?>().FirstOrDefault(),
            Finding = finding,
            Confidence = claim.Confidence,
        };
    }
}
