using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Site.Words;

namespace Sijill.Site.Publication;

/// <summary>Facts in the words of a language: what, whom, where, when, how much, and how it stands.</summary>
/// <param name="names">Names of the codebook.</param>
/// <param name="say">The language.</param>
internal sealed class FactWords(CodebookNames names, Wording say)
{
    private static readonly (Differences Flag, string English, string Arabic)[] DifferenceWords =
    [
        (Differences.Value, "another number", "رقم آخر"),
        (Differences.Bound, "its bound was dropped", "أُسقط حدّه"),
        (Differences.Period, "another period", "فترة أخرى"),
        (Differences.Indicator, "something else counted", "عُدّ شيء آخر"),
        (Differences.Place, "another place", "مكان آخر"),
        (Differences.Unit, "another unit", "وحدة أخرى"),
    ];

    private bool Arabic => say.Language == "ar";

    /// <summary>What stands between the parts of a list.</summary>
    public string Comma => Arabic ? "، " : ", ";

    /// <summary>What, whom and where: "Returned home, women, from Roj camp, to France".</summary>
    public string Title(Subject subject) =>
        string.Join(
            Comma,
            new[] { What(subject), Whom(subject), Where(subject) }.Where(static part => part.Length > 0)
        );

    /// <summary>"Killed", "Returned home (planned)".</summary>
    public string What(Subject subject)
    {
        string what = names.Indicator(subject.Indicator, say.Language);
        string mode = Mode(subject.Mode);
        return mode.Length == 0 ? what : $"{what} ({mode})";
    }

    /// <summary>How far it is done: "" for what is reported as done.</summary>
    public string Mode(FactMode mode) =>
        mode switch
        {
            FactMode.Done => "",
            FactMode.Planned => Pick("planned", "مخطَّط له"),
            FactMode.Alleged => Pick("alleged", "منسوب إلى جهة"),
            FactMode.Attempted => Pick("attempted", "محاولة"),
            FactMode.Denied => Pick("denied", "منفيّ"),
            FactMode.Withdrawn => Pick("withdrawn", "مسحوب"),
        };

    /// <summary>"ISIS, fighters"; "" for nobody in particular.</summary>
    public string Whom(Subject subject) =>
        subject.Target.Length == 0 ? Group(subject.Group)
        : subject.Group.Length == 0 || subject.Group == subject.Target || subject.Group == "nationals"
            ? Target(subject.Target)
        : Target(subject.Target) + Comma + Group(subject.Group);

    /// <summary>"from al-Hol camp, to Iraq"; "al-Hol camp, Roj camp (together)".</summary>
    public string Where(Subject subject) =>
        Where(subject.Places) + (subject.Scope == PlaceScope.Joint ? Pick(" (together)", " (معاً)") : "");

    /// <summary>"from al-Hol camp, to Iraq".</summary>
    public string Where(IReadOnlyList<RecordPlace> places) =>
        string.Join(
            Comma,
            places.Select(place => Role(place.Role) + (place.Id is { } id ? names.Of(id, say.Language) : place.Text))
        );

    /// <summary>A value with its unit: "more than 22 people".</summary>
    public string Value(Bounds? value, Subject subject) =>
        value is { } bounds ? say.Counted(bounds, UnitOf(subject)) : say.Label("no number");

    /// <summary>The best value of a finding.</summary>
    public string Value(PublicFinding finding) => Value(finding.Best, finding.Subject);

    /// <summary>All that is said of a finding, where it is more than the best value; else null.</summary>
    public string? Range(PublicFinding finding) =>
        finding.Range is { } range && range != finding.Best ? say.Counted(range, UnitOf(finding.Subject)) : null;

    /// <summary>A time: a month stays a month.</summary>
    public string When(ClaimTime time) =>
        time switch
        {
            { Edtf: null } => Pick("undated", "بلا تاريخ"),
            { Edtf.Length: 7, From: { } month } => say.Month(month),
            { Edtf.Length: 4, From: { } year } => year.Year.ToString(
                "0000",
                System.Globalization.CultureInfo.InvariantCulture
            ),
            { From: { } from, To: { } to } when from == to => About(time) + say.Day(from),
            { From: { } from, To: { } to } => About(time) + Between(from, to),
            { From: { } from } => Pick("since ", "منذ ") + say.Day(from),
            { To: { } to } => Pick("until ", "حتى ") + say.Day(to),
            _ => time.Edtf, // a time without a year
        };

    /// <summary>"disputed".</summary>
    public string Status(FindingStatus status) =>
        status switch
        {
            FindingStatus.Ambiguous => Pick("to be reviewed", "قيد المراجعة"),
            FindingStatus.Retracted => Pick("retracted", "مسحوب"),
            FindingStatus.Disputed => Pick("disputed", "متضارب"),
            FindingStatus.Revised => Pick("revised", "معدَّل"),
            FindingStatus.Corroborated => Pick("corroborated", "متقاطع"),
            FindingStatus.Repeated => Pick("repeated by one side", "مكرَّر من جهة واحدة"),
            FindingStatus.Single => Pick("one source", "مصدر واحد"),
        };

    /// <summary>Why a finding stands so, in a sentence.</summary>
    public string WhyStatus(FindingStatus status) =>
        status switch
        {
            FindingStatus.Ambiguous => Pick(
                "One document gives it two unlike figures that the rules cannot tell apart.",
                "في وثيقة واحدة رقمان مختلفان لا تستطيع القواعد أن تفرّق بينهما."
            ),
            FindingStatus.Retracted => Pick("All that was said of it has been taken back.", "سُحب كل ما قيل فيه."),
            FindingStatus.Disputed => Pick(
                "At least two sources say what cannot both be true.",
                "يقول مصدران على الأقل ما لا يصحّ معاً."
            ),
            FindingStatus.Revised => Pick(
                "A source says something else now than it said before.",
                "يقول أحد المصادر الآن غير ما قاله من قبل."
            ),
            FindingStatus.Corroborated => Pick(
                "Two or more parties that do not speak as one agree.",
                "تتفق فيه جهتان مستقلتان أو أكثر."
            ),
            FindingStatus.Repeated => Pick(
                "Several documents say it, and all speak for one side.",
                "تقوله وثائق عدة تتكلم كلها باسم جهة واحدة."
            ),
            FindingStatus.Single => Pick("One document says it.", "تقوله وثيقة واحدة."),
        };

    /// <summary>Why a value is shown as the best, in a sentence.</summary>
    public string Rule(BestRule rule) =>
        rule switch
        {
            BestRule.None => Pick("No number is given.", "لم يُذكر عدد."),
            BestRule.Reviewer => Pick("A reviewer chose it.", "اختاره مراجع."),
            BestRule.IssuersPage => Pick("It stands on the page of whoever said it.", "ورد في صفحة من قاله."),
            BestRule.MostOrigins => Pick("Most sources say it.", "تقوله أكثر المصادر."),
            BestRule.LatestSaid => Pick("It was said last.", "هو آخر ما قيل."),
        };

    /// <summary>"first source", "corrupted copy".</summary>
    public string Role(MemberRole role) =>
        role switch
        {
            MemberRole.Origin => Pick("first source", "المصدر الأول"),
            MemberRole.Carrier => Pick("carrier", "ناقل"),
            MemberRole.Corrupted => Pick("corrupted copy", "نسخة محرَّفة"),
            MemberRole.Part => Pick("part of it", "جزء منه"),
            MemberRole.Revised => Pick("said before", "قيل من قبل"),
            MemberRole.Retracted => Pick("taken back", "مسحوب"),
        };

    /// <summary>In what a corrupted copy departs from its source; "" where in nothing.</summary>
    public string Differs(Differences differences) =>
        string.Join(
            Comma,
            DifferenceWords
                .Where(word => (differences & word.Flag) != 0)
                .Select(word => Pick(word.English, word.Arabic))
        );

    /// <summary>A source's name; "" for nobody.</summary>
    public string Source(PublicSource source) => source.Name(names, say.Language);

    /// <summary>How long ago: "today", "12 days ago", "5 months ago"; of a day that is to come "".</summary>
    public string Age(int days) =>
        days switch
        {
            < 0 => "",
            0 => Pick("today", "اليوم"),
            1 => Pick("yesterday", "أمس"),
            < 60 => Ago(days, "day"),
            < 730 => Ago(days / 30, "month"),
            _ => Ago(days / 365, "year"),
        };

    /// <summary>The unit as words are made of it.</summary>
    public static string UnitOf(Subject subject) =>
        subject.Measure switch
        {
            Measure.Ordinal => "ordinal",
            Measure.Share => "share",
            _ => subject.Unit,
        };

    private string Ago(int number, string unit) =>
        Arabic
            ? "قبل " + ArabicSpan(number, unit)
            : string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{number} {unit}{(number == 1 ? "" : "s")} ago"
            );

    private static string ArabicSpan(int number, string unit) =>
        (
            unit switch
            {
                "day" => new ArabicCountedNoun("يوم واحد", "يومان", "يومين", "أيام", "يوماً", "يوم"),
                "month" => new ArabicCountedNoun("شهر واحد", "شهران", "شهرين", "أشهر", "شهراً", "شهر"),
                _ => new ArabicCountedNoun("عام واحد", "عامان", "عامين", "أعوام", "عاماً", "عام"),
            }
        ).Of(number, true);

    private string Between(DateOnly from, DateOnly to) =>
        Pick($"{say.Day(from)} to {say.Day(to)}", $"من {say.Day(from)} إلى {say.Day(to)}");

    private string About(ClaimTime time) => time.Edtf!.EndsWith('~') ? Pick("about ", "نحو ") : "";

    /// <summary>The name of whom something is about: an id of the codebook, nationals of a state, or a group.</summary>
    public string Target(string target) =>
        names.Has(target) ? names.Of(target, say.Language)
        : names.NationalsOf(target) is { } state ? Pick("nationals of ", "رعايا ") + names.Of(state, say.Language)
        : Group(target);

    private string Group(string group) =>
        group.Length == 0 ? ""
        : say.Label(group) is var label && label == group ? group.Replace('-', ' ')
        : label;

    private string Role(PlaceRole role) =>
        role switch
        {
            PlaceRole.From => Pick("from ", "من "),
            PlaceRole.To => Pick("to ", "إلى "),
            _ => "",
        };

    private string Pick(string english, string arabic) => Arabic ? arabic : english;
}
