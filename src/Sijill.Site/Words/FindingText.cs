using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Words;

/// <summary>Findings in words: names of the codebook, bounds told in words.</summary>
internal sealed class FindingText(CodebookNames names)
{
    private static readonly (Differences Flag, string Word)[] DifferenceWords =
    [
        (Differences.Value, "value"),
        (Differences.Bound, "bound"),
        (Differences.Period, "period"),
        (Differences.Indicator, "indicator"),
        (Differences.Place, "place"),
        (Differences.Unit, "unit"),
    ];

    /// <summary>"Killed", "Killed (planned)".</summary>
    public string What(Subject subject)
    {
        string mode = subject.Mode switch
        {
            FactMode.Done => "",
            FactMode.Planned => " (planned)",
            FactMode.Alleged => " (alleged)",
            FactMode.Attempted => " (attempted)",
            FactMode.Denied => " (denied)",
            FactMode.Withdrawn => " (withdrawn)",
        };
        return names.Indicator(subject.Indicator, "en") + mode;
    }

    /// <summary>"ISIS, fighters".</summary>
    public string Whom(Subject subject) =>
        subject.Target.Length == 0 ? subject.Group
        : subject.Target[0] == '~' ? subject.Target[1..]
        : subject.Group.Length == 0 || subject.Group == subject.Target || subject.Group == "nationals"
            ? Name(subject.Target)
        : Name(subject.Target) + ", " + subject.Group;

    /// <summary>"from al-Hol camp, to Iraq"; "al-Hol camp, Roj camp (together)".</summary>
    public string Where(Subject subject) =>
        Where(subject.Places) + (subject.Scope == PlaceScope.Joint ? " (together)" : "");

    /// <summary>"from al-Hol camp, to Iraq".</summary>
    public string Where(IReadOnlyList<RecordPlace> places) =>
        string.Join(", ", places.Select(place => Word(place.Role) + Place(place)));

    /// <summary>The best value with its unit; "disputed" values side by side are told by the range.</summary>
    public static string Value(Finding finding) =>
        finding.Best is not { } best ? "no number"
        : finding.Range is { } range && range != best
            ? $"{Wording.English.Counted(best, UnitOf(finding.Subject))} [{Wording.English.Counted(range, "none")}]"
        : Wording.English.Counted(best, UnitOf(finding.Subject));

    /// <summary>"disputed", "corroborated by 2 interests".</summary>
    public static string Standing(Finding finding) =>
        finding.Status switch
        {
            FindingStatus.Corroborated => $"corroborated ({finding.Interests} interests)",
            FindingStatus.Repeated => $"repeated ({finding.Members.Count} times, one interest)",
            FindingStatus status => Lower(status.ToString()),
        };

    /// <summary>"origin", "carrier", "corrupted: value, period".</summary>
    public static string Role(FindingMember member) =>
        Lower(member.Role.ToString())
        + (
            member.Differs == Differences.None
                ? ""
                : ": "
                    + string.Join(
                        ", ",
                        DifferenceWords
                            .Where(word => (member.Differs & word.Flag) != 0)
                            .Select(static word => word.Word)
                    )
        );

    /// <summary>How a finding hangs together with another, said of the first.</summary>
    public static string Link(LinkKind kind, bool first) =>
        (kind, first) switch
        {
            (LinkKind.PlannedAndDone, true) => "was planned; done was",
            (LinkKind.PlannedAndDone, false) => "was planned as",
            (LinkKind.Denies, true) => "denies",
            (LinkKind.Denies, false) => "is denied by",
            (LinkKind.CorrectedBy, true) => "is corrected by",
            (LinkKind.CorrectedBy, false) => "corrects",
            (LinkKind.AllegedAndDone, true) => "is alleged; told as done is",
            (LinkKind.AllegedAndDone, false) => "is alleged as",
            (LinkKind.Within, true) => "lies within",
            (LinkKind.Within, false) => "holds",
            (LinkKind.Overlaps, _) => "overlaps with",
            (LinkKind.FamiliesAndPeople, true) => "is counted in people as",
            (LinkKind.FamiliesAndPeople, false) => "is counted in families as",
        };

    /// <summary>The name of a source; a dash for nobody.</summary>
    public string Source(SourceRef source) =>
        source.Id is null ? "-"
        : source.Known ? names.Of(source.Id, "en")
        : source.Id;

    /// <summary>The source of a document: its name as told, else the codebook's, else its host.</summary>
    public string Outlet(DocumentView document) =>
        document.Outlet.Known || document.OutletName.Length == 0 ? Source(document.Outlet) : document.OutletName;

    /// <summary>The unit as words are made of it.</summary>
    public static string UnitOf(Subject subject) =>
        subject.Measure switch
        {
            Measure.Ordinal => "ordinal",
            Measure.Share => "share",
            _ => subject.Unit,
        };

    /// <summary>A name of the codebook; "iraqi-nationals" has none and is words already.</summary>
    private string Name(string target) => names.Has(target) ? names.Of(target, "en") : target.Replace('-', ' ');

    private static string Word(PlaceRole role) =>
        role == PlaceRole.At ? ""
        : role == PlaceRole.From ? "from "
        : "to ";

    private string Place(RecordPlace place) => place.Id is { } id ? names.Of(id, "en") : place.Text;

    private static string Lower(string word) => word.ToLowerInvariant();
}
