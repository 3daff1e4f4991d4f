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
    private const int FewLatest = 12;
    private const int MoreLatest = 40;
    private IReadOnlyList<Act>? _acts;

    private IReadOnlyList<Act> Acts =>
        _acts ??= AsOf is { } seq ? [.. _reader.Acts().Where(act => act.Order <= seq)] : _reader.Acts();

    /// <summary>
    /// The latest figure. Of a stock the newest of all people in question, where there is one: those of a group or of nationals are parts of it. Of a flow that of the newest
    /// period. Never one of several places together as that of one of them.
    /// </summary>
    /// <param name="indicator">What is counted.</param>
    /// <param name="place">Id of the place that it is asked of, or null.</param>
    public LatestFigure Latest(Indicator indicator, string? place)
    {
        bool stock = indicator.Measure == "stock";
        List<FindingView> told = Told(indicator, place, stock);
        if (told.Count == 0 && stock)
        {
            told = Told(indicator, place, whole: false);
        }
        DateOnly? closed =
            stock && place is not null ? StockClosing.Of(place, indicator.Id, Knowledge.Gazetteer, Acts) : null;
        closed = closed <= Today ? closed : null;
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
            Families = indicator.Unit == "people" ? Published(FamiliesBeside(indicator, place, stock, last)) : null,
            Planned = Published(ToCome(indicator, place)),
            Closed = closed,
            OnClosing = onClosing == last ? null : Published(onClosing),
            Disputes = Disputes(indicator, place),
        };
    }

    /// <summary>The claim that says the best value of a finding, with its document and sentence; null where a reviewer gave the value.</summary>
    private PublicClaim? Said(FindingView view) => BestClaim(view) is { } claim ? _publisher.Claim(claim, Today) : null;

    private ClaimView? BestClaim(FindingView view)
    {
        FindingMember[] best = [.. view.Finding.Members.Where(member => member.Claim == view.Finding.BestClaim)];
        return best.Length > 0 && _reader.Claims(view.Finding with { Members = best }) is [var claim, ..] ? claim : null;
    }

    /// <summary>What is reported, the newest first; of equal days what counts all, then the greater: the smaller may be a part of it.</summary>
    private List<FindingView> Told(Indicator indicator, string? place, bool whole)
    {
        var told = new List<FindingView>();
        string?[] units = indicator.Unit is "money" or "none" ? [null] : [indicator.Unit, indicator.Id];
        foreach (string? unit in units)
        {
            told.AddRange(Reported(Asked(indicator, place, whole) with { Unit = unit }, place));
        }
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

    private IEnumerable<FindingView> Reported(FindingQuery query, string? place) =>
        _reader
            .FindingPage(query)
            .Items.Where(view =>
                Stands(view)
                && view.Finding is { Best: not null, Time.IsDated: true }
                && !(view.Finding.Time.From > Today)
                && (place is null || IsOf(view.Finding.Subject, place))
            );

    private FindingQuery Asked(Indicator indicator, string? place, bool whole) =>
        new()
        {
            Indicator = indicator.Id,
            Place = place,
            Mode = FactMode.Done,
            Measure =
                Enum.TryParse(indicator.Measure, ignoreCase: true, out Measure measure) && Enum.IsDefined(measure)
                    ? measure
                    : null,
            Target = whole ? "" : null,
            Group = whole ? "" : null,
            AsOf = AsOf,
            Limit = whole ? FewLatest : MoreLatest,
        };

    private FindingView? FamiliesBeside(Indicator indicator, string? place, bool whole, FindingView? last) =>
        Reported(Asked(indicator, place, whole) with { Unit = "families", Limit = FewLatest }, place)
            .FirstOrDefault(view => last is null || End(view) >= End(last).AddMonths(-1));

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
                    Limit = FewLatest,
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
