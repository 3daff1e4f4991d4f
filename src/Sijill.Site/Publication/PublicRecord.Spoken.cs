using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <content>Who says, asks and promises what.</content>
internal sealed partial class PublicRecord
{
    private const int MostDone = 3;
    private const int MostLookedAt = 40;

    /// <summary>Statements, appeals and commitments, the newest first. Words that wait for a reviewer are left out; so a page may be short and yet lead on.</summary>
    /// <param name="query">Which.</param>
    /// <param name="known">Whether to leave out those who make them and are not in the codebook.</param>
    public Page<PublicSaying> Spoken(SayingQuery query, bool known)
    {
        Page<SayingView> page = _reader.Sayings(query);
        return new Page<PublicSaying>(
            [
                .. page
                    .Items.Where(view => !IsLater(view.Document) && (!known || view.By.Known))
                    .Select(Saying)
                    .Where(static saying => saying.Words.Segments.Count > 0),
            ],
            page.Next
        );
    }

    /// <summary>The same with what came of commitments.</summary>
    public Page<PublicSaying> WithOutcomes(Page<PublicSaying> page)
    {
        var standings = new Dictionary<DocumentKey, IReadOnlyList<ClaimStanding>>();
        var told = new List<PublicSaying>(page.Items.Count);
        foreach (PublicSaying saying in page.Items)
        {
            if (saying.Claim is not { } claim)
            {
                told.Add(saying);
                continue;
            }
            if (!standings.TryGetValue(claim.Document, out IReadOnlyList<ClaimStanding>? all))
            {
                all = _reader.FindingsOf(claim.Document);
                standings.Add(claim.Document, all);
            }
            FindingView? view = all.FirstOrDefault(one => one.Claim.Key == claim)?.Finding;
            view = view is not null && AsOf is not null ? _reader.Finding(view.Id, AsOf) : view;
            told.Add(
                view is null
                    ? saying
                    : saying with
                    {
                        Promised = _publisher.Finding(view, Today),
                        Done = [.. DoneOf(view).Select(done => _publisher.Finding(done, Today))],
                    }
            );
        }
        return page with { Items = told };
    }

    /// <summary>Everybody whom the codebook names and who speaks, those who say most first; and how many statements are of others.</summary>
    public IReadOnlyList<PublishedSpeaker> KnownSpeakers(out int others)
    {
        IReadOnlyList<SpeakerView> all = Kept("speakers", _reader.Speakers);
        others = all.Where(static speaker => !speaker.Who.Known).Sum(static speaker => speaker.Statements);
        return
        [
            .. all.Where(static speaker => speaker.Who.Known)
                .OrderByDescending(static speaker => speaker.Statements + speaker.Appeals + speaker.Commitments)
                .ThenBy(static speaker => speaker.Who.Id, StringComparer.Ordinal)
                .Select(static speaker => new PublishedSpeaker(
                    PublicSource.Of(speaker.Who),
                    speaker.Statements,
                    speaker.Appeals,
                    speaker.Commitments,
                    speaker.Last
                )),
        ];
    }

    /// <summary>What is recorded as done of what was planned: linked by the record's own rule.</summary>
    private IEnumerable<FindingView> DoneOf(FindingView planned)
    {
        Subject subject = planned.Finding.Subject;
        if (subject.Mode != FactMode.Planned)
        {
            return [];
        }
        // Inside a question by indicator, place and target; the nearest days are among the first that follow the plan.
        DateOnly? told = planned.Finding.Time.From ?? planned.Finding.FirstSaid;
        IReadOnlyList<FindingView> done = _reader
            .FindingPage(
                new FindingQuery
                {
                    Indicator = subject.Indicator,
                    Place = subject.Places.Count > 0 ? subject.Places[0].Name : null,
                    Target = subject.Target.Length > 0 ? subject.Target : null,
                    Mode = FactMode.Done,
                    From = told,
                    To = told?.AddDays(FindingLinks.DaysOfAPlan),
                    AsOf = AsOf,
                    Limit = MostLookedAt,
                }
            )
            .Items;
        ulong family = FindingLinks.FamilyOf(subject);
        Dictionary<FindingId, FindingView> kin = done.Where(view =>
                FindingLinks.FamilyOf(view.Finding.Subject) == family
            )
            .ToDictionary(static view => view.Id);
        return FindingLinks
            .Of([Head(planned), .. kin.Values.Select(Head)])
            .Where(link => link.Kind == LinkKind.PlannedAndDone && link.From == planned.Id)
            .Select(link => kin.GetValueOrDefault(link.To))
            .OfType<FindingView>()
            .Take(MostDone);
    }

    private static FindingHead Head(FindingView view) =>
        new(view.Id, view.Finding.Subject, view.Finding.Time, view.Finding.FirstSaid);

    private PublicSaying Saying(SayingView view) =>
        new()
        {
            Kind = view.Kind,
            Place = view.Place,
            Document = _waiting.Told(view.Document),
            By = PublicSource.Of(view.By),
            To = PublicSource.Of(view.To),
            Direct = view.Statement?.Direct,
            Due = view.Commitment?.Due,
            Claim = view.Commitment?.Claim is { } claim ? new ClaimKey(view.Document.Key, claim) : null,
            Span = WaitingSentences.SpanOf(view),
            Words = _waiting.Told(view),
        };
}
