using Sijill.Reading.Amounts;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Record.Series;

/// <summary>
/// Makes series of findings. Only what is reported is in them. Flows are summed over stretches of time, never over periods that overlap; of stocks, totals and ordinals
/// the last of a stretch stands for it, and nothing is carried into the next.
/// </summary>
/// <param name="gazetteer">Which places were closed.</param>
public sealed class SeriesBuilder(Gazetteer gazetteer)
{
    /// <summary>The lines of a series, one a subject, by the text of their subjects.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="findings">Findings of the indicator; others are passed over.</param>
    /// <param name="acts">Acts that close stocks.</param>
    /// <param name="today">The day asked on: ages are counted up to it.</param>
    public IReadOnlyList<SeriesLine> Build(
        SeriesQuery query,
        IReadOnlyList<SeriesFinding> findings,
        IReadOnlyList<Act> acts,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(acts);
        var bySubject = new SortedDictionary<string, List<SeriesFinding>>(StringComparer.Ordinal);
        // Many findings may share one subject: its text is not made for each.
        Subject? last = null;
        List<SeriesFinding> list = [];
        foreach (SeriesFinding finding in findings)
        {
            if (IsAsked(query, finding.Finding))
            {
                if (!ReferenceEquals(finding.Finding.Subject, last))
                {
                    last = finding.Finding.Subject;
                    string subject = last.Text;
                    if (!bySubject.TryGetValue(subject, out list!))
                    {
                        bySubject.Add(subject, list = []);
                    }
                }
                list.Add(finding);
            }
        }
        var lines = new List<SeriesLine>(bySubject.Count);
        foreach (List<SeriesFinding> findingsOf in bySubject.Values)
        {
            Order(findingsOf);
            lines.Add(LineOf(query.By, findingsOf, acts, today));
        }
        return lines;
    }

    /// <summary>Puts findings in order of time. From an index they mostly come in it, and thousands need no sorting then.</summary>
    private static void Order(List<SeriesFinding> findings)
    {
        for (int i = 1; i < findings.Count; i++)
        {
            if (CompareTimes(findings[i - 1], findings[i]) > 0)
            {
                findings.Sort(CompareTimes);
                return;
            }
        }
    }

    private static bool IsAsked(SeriesQuery query, Finding finding)
    {
        Subject subject = finding.Subject;
        return subject.Mode == FactMode.Done
            && subject.Indicator == query.Indicator
            && finding is { Time.IsDated: true, Best: not null }
            && finding.Status is not (FindingStatus.Ambiguous or FindingStatus.Retracted)
            && (query.Target is null || subject.Target == query.Target)
            && (query.Group is null || subject.Group == query.Group)
            && (query.Unit is null || subject.Unit == query.Unit)
            && (query.Measure is null || subject.Measure == query.Measure)
            && (query.Place is null || IsOf(subject, query.Place))
            && !(finding.Time.To < query.From)
            && !(finding.Time.From > query.To);
    }

    /// <summary>A movement between two places is a figure of each of them; a figure of several places together is of none of them.</summary>
    private static bool IsOf(Subject subject, string place)
    {
        bool named = false;
        int ofTheRole = 0;
        foreach (RecordPlace one in subject.Places)
        {
            if (one.Id == place)
            {
                named = true;
                foreach (RecordPlace other in subject.Places)
                {
                    ofTheRole += other.Role == one.Role ? 1 : 0;
                }
            }
        }
        return named && (subject.Scope == PlaceScope.Each || ofTheRole == 1);
    }

    private SeriesLine LineOf(Bucket by, List<SeriesFinding> findings, IReadOnlyList<Act> acts, DateOnly today)
    {
        Subject subject = findings[0].Finding.Subject;
        DateOnly? closed = subject is { Measure: Measure.Stock, Places: [{ Id: { } place }] }
            ? StockClosing.Of(place, subject.Indicator, gazetteer, acts)
            : null;
        var points = new List<SeriesPoint>();
        var spanning = new List<SeriesPoint>();
        var buckets = new SortedDictionary<DateOnly, List<SeriesFinding>>();
        ClaimTime stretch = default;
        foreach (SeriesFinding finding in findings)
        {
            ClaimTime time = finding.Finding.Time;
            DateOnly? end = subject.Measure == Measure.Flow ? time.From : time.To ?? time.From;
            if (by == Bucket.None)
            {
                points.Add(PointOf(time, [finding], [], closed, today));
            }
            else if (end is { } day && (subject.Measure != Measure.Flow || StretchOf(day).Contains(time)))
            {
                DateOnly first = StretchOf(day).From!.Value;
                if (!buckets.TryGetValue(first, out List<SeriesFinding>? list))
                {
                    buckets.Add(first, list = []);
                }
                list.Add(finding);
            }
            else
            {
                spanning.Add(PointOf(time, [finding], [], closed, today));
            }
        }
        foreach ((DateOnly first, List<SeriesFinding> list) in buckets)
        {
            List<SeriesFinding> chosen = subject.Measure == Measure.Flow ? WithoutOverlap(list) : [list[^1]];
            points.Add(PointOf(Buckets.Of(first, by), chosen, LeftOut(list, chosen), closed, today));
        }
        return new SeriesLine(subject, points, spanning, closed);

        // The findings are in order of time: most lie in the stretch of the one before.
        ClaimTime StretchOf(DateOnly day)
        {
            if (!(stretch.From <= day && day <= stretch.To))
            {
                stretch = Buckets.Of(day, by);
            }
            return stretch;
        }
    }

    private static List<SeriesFinding> LeftOut(List<SeriesFinding> all, List<SeriesFinding> chosen)
    {
        if (all.Count == chosen.Count)
        {
            return [];
        }
        var taken = new HashSet<FindingId>(chosen.ConvertAll(static finding => finding.Id));
        return all.FindAll(finding => !taken.Contains(finding.Id));
    }

    /// <summary>
    /// The findings that together tell of most days without overlapping; of equals the fewest, since one figure of a month is surer than four of its weeks.
    /// The findings are in the order of their last days.
    /// </summary>
    private static List<SeriesFinding> WithoutOverlap(List<SeriesFinding> byEnd)
    {
        // best[i]: most days, then fewest findings, among the first i.
        var best = new (int Days, int Few)[byEnd.Count + 1];
        var before = new int[byEnd.Count];
        for (int i = 0; i < byEnd.Count; i++)
        {
            DateOnly from = byEnd[i].Finding.Time.From!.Value;
            int low = 0;
            int high = i;
            while (low < high)
            {
                int middle = (low + high) / 2;
                if (byEnd[middle].Finding.Time.To!.Value < from)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }
            before[i] = low;
            (int Days, int Few) taken = (best[low].Days + byEnd[i].Finding.Time.Days, best[low].Few - 1);
            best[i + 1] = taken.CompareTo(best[i]) > 0 ? taken : best[i];
        }
        var chosen = new List<SeriesFinding>();
        for (int i = byEnd.Count; i > 0; )
        {
            if (best[i] == best[i - 1])
            {
                i--;
                continue;
            }
            chosen.Add(byEnd[i - 1]);
            i = before[i - 1];
        }
        chosen.Reverse();
        return chosen;
    }

    private static SeriesPoint PointOf(
        ClaimTime time,
        List<SeriesFinding> findings,
        List<SeriesFinding> leftOut,
        DateOnly? closed,
        DateOnly today
    )
    {
        Bounds value = findings[0].Finding.Best!.Value;
        Bounds range = findings[0].Finding.Range ?? value;
        bool disputed = false;
        int days = 0;
        var claims = new List<ClaimKey>();
        for (int i = 0; i < findings.Count; i++)
        {
            Finding finding = findings[i].Finding;
            if (i > 0)
            {
                value = BoundsArithmetic.Add(value, finding.Best!.Value);
                range = BoundsArithmetic.Add(range, finding.Range ?? finding.Best.Value);
            }
            disputed |= finding.Status == FindingStatus.Disputed;
            days += finding.Time.Days;
            foreach (FindingMember member in finding.Members)
            {
                claims.Add(member.Claim);
            }
        }
        claims.Sort();
        Finding last = findings[^1].Finding;
        DateOnly end = last.Time.To ?? last.Time.From!.Value;
        return new SeriesPoint
        {
            Time = time,
            Value = value,
            Range = range,
            Findings = findings.ConvertAll(static finding => finding.Id),
            Claims = claims,
            LeftOut = leftOut.ConvertAll(static finding => finding.Id),
            DaysTold = days,
            IsDisputed = disputed,
            Age = today.DayNumber - end.DayNumber,
            IsAfterClosing = closed is { } day && (last.Time.From ?? end) > day,
        };
    }

    private static int CompareTimes(SeriesFinding a, SeriesFinding b)
    {
        ClaimTime x = a.Finding.Time;
        ClaimTime y = b.Finding.Time;
        int order = (x.To ?? x.From)!.Value.CompareTo((y.To ?? y.From)!.Value);
        order = order != 0 ? order : (x.From ?? DateOnly.MinValue).CompareTo(y.From ?? DateOnly.MinValue);
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }
}
