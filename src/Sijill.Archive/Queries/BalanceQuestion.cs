using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;

namespace Sijill.Archive.Queries;

/// <summary>
/// The first and the last count of a place's people between two days, and the movements told between them. Movements of one kind of people are added where their times do
/// not overlap, the longest first; those of several kinds may tell of the same people, so that what went is at least the greatest of them and at most their sum.
/// </summary>
internal sealed class BalanceQuestion(RecordReader reader, Gazetteer gazetteer)
{
    private static readonly string[] Movements = ["departed", "escaped", "returned", "transferred"];

    /// <summary>The check; null where the record does not have two counts on two days.</summary>
    public BalanceView? Ask(string place, DateOnly? from, DateOnly? to, long? asOf)
    {
        List<FindingView> counts = Counts(place, from, to, asOf);
        if (counts.Count < 2 || counts[0].Finding.Time.To >= counts[^1].Finding.Time.From)
        {
            return null;
        }
        (FindingView before, FindingView after) = (counts[0], counts[^1]);
        (DateOnly first, DateOnly last) = (before.Finding.Time.To!.Value.AddDays(1), after.Finding.Time.From!.Value);
        var gone = new List<FindingView>();
        var come = new List<FindingView>();
        Bounds moved = Moved(place, PlaceRole.From, first, last, asOf, gone);
        Bounds arrived = Moved(place, PlaceRole.To, first, last, asOf, come);
        return new BalanceView(
            before,
            after,
            gone,
            come,
            new Balance(before.Finding.Best!.Value, arrived, moved, after.Finding.Best!.Value)
        );
    }

    private List<FindingView> Counts(string place, DateOnly? from, DateOnly? to, long? asOf)
    {
        var counts = new List<FindingView>();
        foreach (FindingView view in Ask("population", place, from, to, asOf))
        {
            bool whole =
                view.Finding.Subject is
                { Measure: Measure.Stock, Unit: "people", Target: "", Group: "", Places: [{ Id: { } id }] };
            if (
                whole
                && view.Finding.Subject.Places[0].Id == place
                && view.Finding is { Time: { From: not null, To: not null } time }
                && !(time.From < from)
                && !(time.To > to)
            )
            {
                counts.Add(view);
            }
        }
        counts.Sort(
            static (a, b) =>
            {
                int order = a.Finding.Time.To!.Value.CompareTo(b.Finding.Time.To!.Value);
                return order != 0 ? order : a.Id.CompareTo(b.Id);
            }
        );
        return counts;
    }

    private Bounds Moved(
        string place,
        PlaceRole role,
        DateOnly first,
        DateOnly last,
        long? asOf,
        List<FindingView> told
    )
    {
        var kinds = new SortedDictionary<string, List<FindingView>>(StringComparer.Ordinal);
        foreach (string indicator in Movements)
        {
            foreach (FindingView view in Ask(indicator, place, first, last, asOf))
            {
                Finding finding = view.Finding;
                bool ofPlace = finding.Subject.Places.Any(one => one.Id == place && RoleOf(one) == role);
                if (
                    ofPlace
                    && finding.Subject is { Measure: Measure.Flow, Unit: "people" }
                    && finding.Time.From >= first
                    && finding.Time.To <= last
                )
                {
                    if (!kinds.TryGetValue(finding.Subject.Text, out List<FindingView>? list))
                    {
                        kinds.Add(finding.Subject.Text, list = []);
                    }
                    list.Add(view);
                }
            }
        }
        var sum = Bounds.Exactly(0);
        decimal most = 0;
        foreach (List<FindingView> kind in kinds.Values)
        {
            Bounds ofKind = Sum(kind, told);
            sum = BoundsArithmetic.Add(sum, ofKind);
            most = Math.Max(most, ofKind.Low ?? 0);
        }
        return kinds.Count > 1 ? sum with { Low = most, LowOpen = false } : sum;
    }

    /// <summary>Nobody goes home to a camp: tables that name only the camp of a return mean that people left it.</summary>
    private PlaceRole RoleOf(RecordPlace place) =>
        place is { Role: PlaceRole.At, Id: { } id } && gazetteer.Kind(id) == "camp" ? PlaceRole.From : place.Role;

    private static Bounds Sum(List<FindingView> kind, List<FindingView> told)
    {
        kind.Sort(
            static (a, b) =>
            {
                int order = b.Finding.Time.Days.CompareTo(a.Finding.Time.Days);
                return order != 0 ? order : a.Id.CompareTo(b.Id);
            }
        );
        var taken = new List<FindingView>();
        var sum = Bounds.Exactly(0);
        foreach (FindingView view in kind)
        {
            if (!taken.Exists(other => other.Finding.Time.Overlaps(view.Finding.Time)))
            {
                taken.Add(view);
                sum = BoundsArithmetic.Add(sum, view.Finding.Best!.Value);
            }
        }
        told.AddRange(taken);
        return sum;
    }

    private IEnumerable<FindingView> Ask(string indicator, string place, DateOnly? from, DateOnly? to, long? asOf) =>
        reader
            .Findings(
                new FindingQuery
                {
                    Indicator = indicator,
                    Place = place,
                    From = from,
                    To = to,
                    AsOf = asOf,
                    Limit = int.MaxValue,
                }
            )
            .Where(static view =>
                view.Finding
                    is {
                        Subject.Mode: FactMode.Done,
                        Best: not null,
                        Status: not (FindingStatus.Ambiguous or FindingStatus.Retracted)
                    }
            );
}
