using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;

namespace Sijill.Site.Publication;

/// <content>The latest figures.</content>
internal sealed partial class PublicRecord
{
    private const int FewLatest = 40;
    private const int MoreLatest = 120;
    private const int LongestLine = 24;
    private IReadOnlyList<Act>? _acts;

    private IReadOnlyList<Act> Acts =>
        _acts ??= AsOf is { } seq ? [.. _reader.Acts().Where(act => act.Order <= seq)] : _reader.Acts();

    /// <summary>
    /// The latest figure. Of a stock the newest of all people in question, where there is one: those of a group or of nationals are parts of it. Of a flow that of the newest
    /// period. Never one of several places together as that of one of them.
    /// </summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="place">Id of the place that it is asked of, or null.</param>
    public LatestFigure Latest(Indicator indicator, string? place) =>
        Kept(("latest", indicator.Id, place), () => LatestOf(indicator, place), static _ => 8);

    private LatestFigure LatestOf(Indicator indicator, string? place)
    {
        bool stock = indicator.Measure == "stock";
        DateOnly? closed =
            stock && place is not null ? StockClosing.Of(place, indicator.Id, Knowledge.Gazetteer, Acts) : null;
        closed = closed <= Today ? closed : null;
        List<FindingView> all = Reported(indicator, place, closed);
        List<FindingView> told = all.FindAll(view => IsOwnUnit(indicator, view.Finding.Subject.Unit));
        if (stock && told.Exists(static view => Parts(view) == 0))
        {
            told.RemoveAll(static view => Parts(view) > 0);
        }
        FindingView? onClosing = null;
        if (closed is { } day)
        {
            onClosing = told.Find(view => view.Finding.Time.IsDay && End(view) == day);
            told.RemoveAll(view => End(view) >= day && (view != onClosing || view.Finding.Best is not { Low: > 0 }));
        }
        FindingView? last = told.Count > 0 ? told[0] : null;
        FindingView? before = told.Find(view => IsBefore(view, last));
        return new LatestFigure
        {
            Indicator = indicator.Id,
            Place = place,
            Last = Published(last),
            Words = closed is null || last is null ? null : Said(last),
            Before = Published(before),
            Line = [.. LineOf(told, last).Select(view => _publisher.Finding(view, Today))],
            Families = indicator.Unit == "people" ? Published(FamiliesBeside(all, stock, last)) : null,
            Planned = Published(ToCome(indicator, place)),
            Closed = closed,
            OnClosing = onClosing == last ? null : Published(onClosing),
            Disputes = Disputes(indicator, place),
        };
    }

    /// <summary>What is drawn beside the latest figure: no two of it overlap, so that nothing is drawn twice.</summary>
    private static List<FindingView> LineOf(List<FindingView> told, FindingView? last)
    {
        var line = new List<FindingView>();
        if (last is not null)
        {
            line.Add(last);
            foreach (FindingView view in told)
            {
                if (
                    line.Count < LongestLine
                    && IsBefore(view, last)
                    && !line[^1].Finding.Time.Overlaps(view.Finding.Time)
                )
                {
                    line.Add(view);
                }
            }
        }
        return line;
    }

    /// <summary>The claim that says the best value of a finding, with its document and sentence; null where a reviewer gave the value.</summary>
    private PublicClaim? Said(FindingView view) => BestClaim(view) is { } claim ? _waiting.Told(claim) : null;

    private ClaimView? BestClaim(FindingView view)
    {
        FindingMember[] best = [.. view.Finding.Members.Where(member => member.Claim == view.Finding.BestClaim)];
        return best.Length > 0 && _reader.Claims(view.Finding with { Members = best }) is [var claim, ..]
            ? claim
            : null;
    }

    /// <summary>What is reported, the newest first; of equal days what counts all, then the greater: the smaller may be a part of it.</summary>
    private List<FindingView> Reported(Indicator indicator, string? place, DateOnly? until)
    {
        var query = new FindingQuery
        {
            Indicator = indicator.Id,
            Place = place,
            Mode = FactMode.Done,
            Measure =
                Enum.TryParse(indicator.Measure, ignoreCase: true, out Measure measure) && Enum.IsDefined(measure)
                    ? measure
                    : null,
            To = until ?? Today,
            AsOf = AsOf,
            // What few would fit is chosen here: asked of the store it would be sought through thousands.
            Limit = place is null ? FewLatest : MoreLatest,
        };
        var told = new List<FindingView>(
            _reader
                .FindingPage(query)
                .Items.Where(view =>
                    Stands(view)
                    && view.Finding is { Best: not null, Time.IsDated: true }
                    && (place is null || IsOf(view.Finding.Subject, place))
                )
        );
        told.Sort(
            static (a, b) =>
            {
                int order = End(b).CompareTo(End(a));
                order = order != 0 ? order : Parts(a).CompareTo(Parts(b));
                return order != 0 ? order : Nullable.Compare(Most(b), Most(a));
            }
        );
        return told;
    }

    /// <summary>A unit may be named as the indicator is: "90 members".</summary>
    private static bool IsOwnUnit(Indicator indicator, string unit) =>
        indicator.Unit is "money" or "none" || unit == indicator.Unit || unit == indicator.Id;

    private static FindingView? FamiliesBeside(List<FindingView> all, bool whole, FindingView? last) =>
        all.Find(view =>
            view.Finding.Subject.Unit == "families"
            && (!whole || Parts(view) == 0)
            && (last is null || End(view) >= End(last).AddMonths(-1))
        );

    private FindingView? ToCome(Indicator indicator, string? place) =>
        _reader
            .FindingPage(
                new FindingQuery
                {
                    Indicator = indicator.Id,
                    Place = place,
                    Mode = FactMode.Planned,
                    From = Today,
                    AsOf = AsOf,
                    Limit = 8,
                }
            )
            .Items.FirstOrDefault(view => Stands(view) && (place is null || IsOf(view.Finding.Subject, place)));

    private int Disputes(Indicator indicator, string? place) =>
        _reader
            .FindingPage(
                new FindingQuery
                {
                    Indicator = indicator.Id,
                    Place = place,
                    Status = FindingStatus.Disputed,
                    AsOf = AsOf,
                    Limit = LatestFigure.MostDisputes,
                }
            )
            .Items.Count(view => place is null || IsOf(view.Finding.Subject, place));

    private PublicFinding? Published(FindingView? view) => view is null ? null : _publisher.Finding(view, Today);

    private static bool Stands(FindingView view) =>
        view.Finding.Status is not (FindingStatus.Ambiguous or FindingStatus.Retracted);

    /// <summary>A figure of several places together is of none of them.</summary>
    private static bool IsOf(Subject subject, string place) =>
        subject.Places.Any(one => one.Id == place)
        && (
            subject.Scope == PlaceScope.Each
            || subject.Places.Count(one => subject.Places.Any(of => of.Id == place && of.Role == one.Role)) == 1
        );

    private static bool IsBefore(FindingView view, FindingView? last) =>
        last is not null
        && view != last
        && view.Finding.Subject.Text == last.Finding.Subject.Text
        && !view.Finding.Time.Overlaps(last.Finding.Time)
        && End(view) < End(last)
        && (last.Finding.Subject.Measure == Measure.Stock || IsAsLong(view.Finding.Time.Days, last.Finding.Time.Days));

    /// <summary>A month is compared with a month, not with a year.</summary>
    private static bool IsAsLong(int days, int asDays) => days <= 2 * asDays && asDays <= 2 * days;

    private static DateOnly End(FindingView view) =>
        view.Finding.Time.To ?? view.Finding.Time.From ?? DateOnly.MinValue;

    private static int Parts(FindingView view) =>
        (view.Finding.Subject.Target.Length > 0 ? 1 : 0) + (view.Finding.Subject.Group.Length > 0 ? 1 : 0);

    private static decimal? Most(FindingView view) => view.Finding.Best?.High ?? view.Finding.Best?.Low;
}
