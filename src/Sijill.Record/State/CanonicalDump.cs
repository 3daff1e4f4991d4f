using System.Globalization;
using System.Text;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Copies;
using Sijill.Record.Documents;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;
using Sijill.Record.Statements;

namespace Sijill.Record.State;

/// <summary>
/// The current state of a record as text, one line a thing, in one order: two records are equal if their dumps are. Ids of findings and events, redirects, sequence
/// numbers and recording times are left out, since they tell how a record came to be and not what it says.
/// </summary>
public static class CanonicalDump
{
    /// <summary>The dump of current documents, clusters, claims, findings, events and who says what, in any order.</summary>
    public static string Of(
        IReadOnlyList<RecordDocument> documents,
        IReadOnlyList<CopyCluster> clusters,
        IReadOnlyList<StandingClaim> claims,
        IReadOnlyList<Finding> findings,
        IReadOnlyList<RecordEvent>? events = null,
        IReadOnlyList<(DocumentKey Document, RecordSaying Saying)>? sayings = null
    )
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(clusters);
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(findings);
        var lines = new List<string>(documents.Count + clusters.Count + claims.Count + findings.Count);
        foreach (RecordDocument document in documents)
        {
            lines.Add(Line(document));
        }
        foreach (CopyCluster cluster in clusters)
        {
            lines.Add($"cluster {cluster.Members[0]} root {cluster.Root} members {string.Join(' ', cluster.Members)}");
        }
        foreach (StandingClaim claim in claims)
        {
            lines.Add(Line(claim));
        }
        foreach (Finding finding in findings)
        {
            lines.Add(Line(finding));
        }
        foreach (RecordEvent happening in events ?? [])
        {
            lines.Add(Line(happening));
        }
        foreach ((DocumentKey document, RecordSaying saying) in sayings ?? [])
        {
            lines.Add($"saying {document} {saying.Kind} {saying.Place} by {saying.By} to {saying.To}");
        }
        lines.Sort(StringComparer.Ordinal);
        return string.Join('\n', lines);
    }

    /// <summary>One line of a document.</summary>
    public static string Line(RecordDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return $"document {document.Key} {document.Text} {Quote(document.Address)} {Day(document.Published)} "
            + $"{document.PublishedFrom} {document.Outlet} {document.Language}";
    }

    /// <summary>One line of a claim.</summary>
    public static string Line(StandingClaim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        RecordClaim c = claim.Claim;
        var text = new StringBuilder();
        text.Append("claim ").Append(c.Key).Append(' ').Append(c.Kind).Append(' ').Append(c.Indicator);
        text.Append(' ').Append(c.Measure).Append(' ').Append(Value(c.Value)).Append(' ').Append(c.Unit);
        text.Append(" target ").Append(c.Target.Id).Append('/').Append(c.Target.Group).Append(" at");
        foreach (RecordPlace place in c.Places)
        {
            text.Append(' ').Append(place.Role).Append(':').Append(place.Name);
        }
        text.Append(' ').Append(c.Scope).Append(" time ").Append(c.Time).Append(" actor ").Append(c.Actor.Source);
        text.Append(' ').Append(c.Role).Append(" with");
        foreach (RecordActor partner in c.Partners)
        {
            text.Append(' ').Append(partner.Source);
        }
        text.Append(" by ")
            .AppendJoin(' ', c.Attribution)
            .Append(' ')
            .Append(c.Status)
            .Append(" said ")
            .Append(Day(c.Said));
        text.Append(" evidence ").Append(c.Evidence.Start).Append('-').Append(c.Evidence.End);
        text.Append(' ')
            .Append(Quote(c.EvidenceText))
            .Append(" part ")
            .Append(c.PartOf)
            .Append(" corrected ")
            .Append(c.CorrectedBy);
        if (claim.Alignment is { } alignment)
        {
            text.Append(" carries ").Append(alignment.Reference).Append(" differs ").Append(alignment.Differs);
        }
        return text.ToString();
    }

    /// <summary>One line of a finding.</summary>
    public static string Line(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var text = new StringBuilder();
        text.Append("finding ").Append(finding.Smallest).Append(' ').Append(Quote(finding.Subject.Text));
        text.Append(" time ").Append(finding.Time).Append(' ').Append(finding.Status).Append(" range ");
        text.Append(Value(finding.Range))
            .Append(" best ")
            .Append(Value(finding.Best))
            .Append(' ')
            .Append(finding.BestRule);
        text.Append(' ').Append(finding.BestClaim).Append(finding.Confirmed ? " confirmed" : "");
        text.Append(" origins ")
            .Append(finding.Origins)
            .Append(" interests ")
            .Append(finding.Interests)
            .Append(" members");
        foreach (FindingMember member in finding.Members)
        {
            text.Append(' ').Append(member.Claim).Append(':').Append(member.Role).Append(':').Append(member.Origin);
            text.Append(member.Differs == Differences.None ? "" : ":" + member.Differs);
        }
        return text.ToString();
    }

    /// <summary>One line of an event.</summary>
    public static string Line(RecordEvent happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        var text = new StringBuilder();
        text.Append("event ").Append(happening.Smallest).Append(' ').Append(happening.Kind).Append(" time ");
        text.Append(happening.Time).Append(" at");
        foreach (RecordPlace place in happening.Places)
        {
            text.Append(' ').Append(place.Role).Append(':').Append(place.Name);
        }
        text.Append(" actors ")
            .AppendJoin(' ', happening.Actors)
            .Append(" targets ")
            .AppendJoin(' ', happening.Targets);
        Deaths deaths = happening.Deaths;
        text.Append(" deaths ")
            .AppendJoin(' ', Told(deaths.A), Told(deaths.B), Told(deaths.Civilians), Told(deaths.Unknown));
        text.Append(CultureInfo.InvariantCulture, $" precision {happening.DatePrecision} {happening.PlacePrecision}");
        text.Append(
            CultureInfo.InvariantCulture,
            $" clarity {happening.Clarity} sources {happening.Sources} incidents"
        );
        foreach (Incident incident in happening.Incidents)
        {
            text.Append(' ').Append(incident.Smallest);
        }
        return text.ToString();

        static string Told(Toll toll) =>
            string.Create(CultureInfo.InvariantCulture, $"{toll.Low:0.##}/{toll.Best:0.##}/{toll.High:0.##}");
    }

    /// <summary>A value: [ and ] for ends that belong to it, ( and ) for such as do not, ~ where approximate; - for none.</summary>
    internal static string Value(Bounds? value)
    {
        if (value is not { } v)
        {
            return "-";
        }
        // 2.0 and 2 are one number.
        string low = v.Low is { } l ? l.ToString("0.############################", CultureInfo.InvariantCulture) : "..";
        string high = v.High is { } h
            ? h.ToString("0.############################", CultureInfo.InvariantCulture)
            : "..";
        return (v.Approximate ? "~" : "") + (v.LowOpen ? "(" : "[") + low + "," + high + (v.HighOpen ? ")" : "]");
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated";

    /// <summary>On one line, whatever it holds.</summary>
    private static string Quote(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .ReplaceLineEndings("\\n")
        + "\"";
}
