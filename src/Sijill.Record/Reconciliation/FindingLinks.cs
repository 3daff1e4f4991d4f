using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// Links findings that are never merged: what was planned and what was done, what is denied or alleged, periods inside periods, people and families.
/// Only findings of one family are linked (<see cref="FamilyOf"/>), so a store loads one family at a time. Pure, near-linear.
/// </summary>
public static class FindingLinks
{
    /// <summary>A plan is linked with what was done within this many days after it was told.</summary>
    public const int DaysOfAPlan = 183;

    /// <summary>No more than this many links of a kind from one finding to others about it, the nearest in time.</summary>
    public const int MostLinks = 8;

    /// <summary>Findings may be linked only if this is equal: a hash of the subject without mode, families being counted as people.</summary>
    public static ulong FamilyOf(Subject subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Digest.OfText(subject.FamilyText).First64;
    }

    /// <summary>The links among findings of one family, in order.</summary>
    public static IReadOnlyList<FindingLink> Of(IReadOnlyList<FindingHead> family)
    {
        ArgumentNullException.ThrowIfNull(family);
        var links = new SortedSet<FindingLink>(Comparer<FindingLink>.Create(Compare));
        var bySubject = new Dictionary<string, List<FindingHead>>(StringComparer.Ordinal);
        var done = new List<FindingHead>();
        foreach (FindingHead head in family)
        {
            if (!bySubject.TryGetValue(head.Subject.Text, out List<FindingHead>? same))
            {
                bySubject.Add(head.Subject.Text, same = []);
            }
            same.Add(head);
            if (head.Subject.Mode == FactMode.Done && head.Time.IsDated)
            {
                done.Add(head);
            }
        }
        done.Sort(static (a, b) => CompareTimes(a, b));
        foreach (List<FindingHead> same in bySubject.Values)
        {
            Nest(same, links);
        }
        foreach (FindingHead head in family)
        {
            LinkKind? kind = head.Subject.Mode switch
            {
                FactMode.Planned => LinkKind.PlannedAndDone,
                FactMode.Denied => LinkKind.Denies,
                FactMode.Alleged => LinkKind.AllegedAndDone,
                _ => null,
            };
            if (kind is { } about)
            {
                LinkWithDone(head, about, done, links);
            }
            else if (head.Subject is { Mode: FactMode.Done, Unit: "families" } && head.Time.IsDated)
            {
                LinkWithPeople(head, done, links);
            }
        }
        return [.. links];
    }

    /// <summary>Links from what a text withdrew to what it put in its place.</summary>
    /// <param name="claims">Claims, of which those that were corrected are linked.</param>
    /// <param name="findingOf">The finding of a claim, or null.</param>
    public static IReadOnlyList<FindingLink> Corrections(
        IReadOnlyList<RecordClaim> claims,
        Func<ClaimKey, FindingId?> findingOf
    )
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(findingOf);
        var links = new SortedSet<FindingLink>(Comparer<FindingLink>.Create(Compare));
        foreach (RecordClaim claim in claims)
        {
            if (
                claim.CorrectedBy is { } by
                && findingOf(claim.Key) is { } from
                && findingOf(claim.Key with { Id = by }) is { } to
                && from != to
            )
            {
                links.Add(new FindingLink(LinkKind.CorrectedBy, from, to));
            }
        }
        return [.. links];
    }

    /// <summary>
    /// Each period to the smallest that holds it, and to the last begun before it that it runs beyond. A stack of open periods, the smallest on top, does it in one
    /// pass over the periods by their first day.
    /// </summary>
    private static void Nest(List<FindingHead> heads, SortedSet<FindingLink> links)
    {
        List<FindingHead> dated = heads.FindAll(static head => head.Time.IsDated && head.Subject.Mode == FactMode.Done);
        dated.Sort(static (a, b) => CompareTimes(a, b));
        var open = new List<FindingHead>();
        foreach (FindingHead head in dated)
        {
            open.RemoveAll(other => !other.Time.Overlaps(head.Time));
            bool within = false;
            bool overlaps = false;
            for (int i = open.Count - 1; i >= 0 && !(within && overlaps); i--)
            {
                FindingHead other = open[i];
                bool holds = other.Time.Contains(head.Time);
                if (holds && head.Time.Contains(other.Time))
                {
                    // Equal days in two findings: told apart by an act, or by "~".
                    continue;
                }
                if (holds && !within)
                {
                    links.Add(new FindingLink(LinkKind.Within, head.Id, other.Id));
                    within = true;
                }
                else if (!holds && !overlaps)
                {
                    links.Add(new FindingLink(LinkKind.Overlaps, other.Id, head.Id));
                    overlaps = true;
                }
            }
            open.Add(head);
        }
    }

    private static void LinkWithDone(
        FindingHead head,
        LinkKind kind,
        List<FindingHead> done,
        SortedSet<FindingLink> links
    )
    {
        int count = 0;
        foreach (FindingHead other in done)
        {
            if (count == MostLinks)
            {
                break;
            }
            if (other.Subject.Unit == head.Subject.Unit && IsAbout(head, other))
            {
                links.Add(new FindingLink(kind, head.Id, other.Id));
                count++;
            }
        }
    }

    /// <summary>
    /// Whatever overlaps in time; of a plan also what was done within half a year after it was told: its own day is often no more than that of its publication.
    /// </summary>
    private static bool IsAbout(FindingHead head, FindingHead done)
    {
        if (head.Time.Overlaps(done.Time))
        {
            return true;
        }
        return head.Subject.Mode == FactMode.Planned
            && (head.Time.From ?? head.FirstSaid) is { } told
            && (done.Time.To ?? done.Time.From) is { } day
            && day >= told
            && day.DayNumber - told.DayNumber <= DaysOfAPlan;
    }

    private static void LinkWithPeople(FindingHead families, List<FindingHead> done, SortedSet<FindingLink> links)
    {
        foreach (FindingHead other in done)
        {
            if (other.Subject.Unit == "people" && other.Time.Edtf == families.Time.Edtf)
            {
                links.Add(new FindingLink(LinkKind.FamiliesAndPeople, families.Id, other.Id));
            }
        }
    }

    /// <summary>By first day, the longer first: whoever holds another comes before it.</summary>
    private static int CompareTimes(FindingHead a, FindingHead b)
    {
        int order = (a.Time.From ?? DateOnly.MinValue).CompareTo(b.Time.From ?? DateOnly.MinValue);
        order = order != 0 ? order : (b.Time.To ?? DateOnly.MaxValue).CompareTo(a.Time.To ?? DateOnly.MaxValue);
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }

    private static int Compare(FindingLink a, FindingLink b)
    {
        int order = a.From.CompareTo(b.From);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        return order != 0 ? order : a.To.CompareTo(b.To);
    }
}
