using System.Globalization;
using Sijill.Record.Claims;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>
/// Arabic sentences for a figure, the plainest first: verb, then count, place and time. The verb before its subject stays singular and takes the gender of what is counted.
/// Whether a sentence tells the figure without loss, the reader decides.
/// </summary>
internal sealed class ArabicSentences(CodebookNames names)
{
    // {n} the count as a subject, {g} after a noun or preposition.
    private static readonly Dictionary<string, (string Masculine, string Feminine)[]> Templates = new(
        StringComparer.Ordinal
    )
    {
        ["killed"] = [("قُتل {n}{where}{when}", "قُتلت {n}{where}{when}")],
        ["wounded"] = [("أُصيب {n}{where}{when}", "أُصيبت {n}{where}{when}"), Both("جُرح {n}{where}{when}")],
        ["captured"] = [("اعتُقل {n}{where}{when}", "اعتُقلت {n}{where}{when}"), Both("جرى اعتقال {g}{where}{when}")],
        ["abducted"] = [("اختُطف {n}{where}{when}", "اختُطفت {n}{where}{when}"), Both("جرى اختطاف {g}{where}{when}")],
        ["neutralised"] = [Both("جرى تحييد {g}{where}{when}"), Both("تم تحييد {g}{where}{when}")],
        ["released"] = [Both("أُفرج عن {g}{where}{when}"), Both("جرى الإفراج عن {g}{where}{when}")],
        ["rescued"] = [Both("جرى تحرير {g}{where}{when}"), Both("جرى إنقاذ {g}{where}{when}")],
        ["tried"] = [("حوكم {n}{where}{when}", "حوكمت {n}{where}{when}"), Both("جرت محاكمة {g}{where}{when}")],
        ["convicted"] =
        [
            ("أُدين {n}{where}{when}", "أُدينت {n}{where}{when}"),
            Both("صدرت أحكام بحق {g}{where}{when}"),
        ],
        ["displaced"] = [("نزح {n}{where}{when}", "نزحت {n}{where}{when}")],
        ["transferred"] = [("نُقل {n}{where}{when}", "نُقلت {n}{where}{when}"), Both("جرى نقل {g}{where}{when}")],
        ["escaped"] =
        [
            ("فرّ {n}{where}{when}", "فرّت {n}{where}{when}"),
            ("هرب {n}{where}{when}", "هربت {n}{where}{when}"),
        ],
        ["returned"] = [("عاد {n}{where}{when}", "عادت {n}{where}{when}"), Both("جرت إعادة {g}{where}{when}")],
        ["departed"] =
        [
            ("غادر {n} {place}{when}", "غادرت {n} {place}{when}"),
            ("خرج {n}{where}{when}", "خرجت {n}{where}{when}"),
            ("غادر {n}{where}{when}", "غادرت {n}{where}{when}"),
        ],
        ["operations"] = [Both("نُفّذت {n}{against}{where}{when}"), Both("جرى تنفيذ {g}{against}{where}{when}")],
        ["strikes"] = [Both("نُفّذت {n}{against}{where}{when}"), Both("جرى تنفيذ {g}{against}{where}{when}")],
        ["attacks"] =
        [
            Both("وقع {n}{where}{when}"),
            Both("نُفّذ {n}{against}{where}{when}"),
            Both("شنّ {target} {g}{where}{when}"),
        ],
        ["population"] =
        [
            Both("بلغ عدد القاطنين{where} {g}{when}"),
            Both("كان {n}{where}{when}"),
            Both("كان يعيش{where} {n}{when}"),
        ],
        ["detained"] =
        [
            Both("بلغ عدد المحتجزين{where} {g}{when}"),
            Both("كان {n} قيد الاحتجاز{where}{when}"),
            Both("احتُجز {n}{where}{when}"),
        ],
        ["forces"] = [Both("انتشر {n}{where}{when}"), Both("بلغ عدد الجنود المنتشرين{where} {g}{when}")],
        ["members"] = [Both("بلغ عدد أعضاء التحالف {g}{when}")],
        ["sites"] = [Both("عُثر على {g}{where}{when}")],
    };

    private static readonly Dictionary<string, (string Masculine, string Feminine)> Negated = new(
        StringComparer.Ordinal
    )
    {
        ["killed"] = ("لم يُقتل أي {one}{where}{when}", "لم تُقتل أي {one}{where}{when}"),
        ["wounded"] = ("لم يُصب أي {one}{where}{when}", "لم تُصب أي {one}{where}{when}"),
        ["captured"] = ("لم يُعتقل أي {one}{where}{when}", "لم تُعتقل أي {one}{where}{when}"),
    };

    /// <summary>The sentences.</summary>
    public IEnumerable<string> Of(BulletinFigure figure)
    {
        Subject subject = figure.Subject;
        if (
            !Templates.TryGetValue(subject.Indicator, out (string, string)[]? templates)
            || BulletinNouns.Of(subject.Unit, subject.Group) is not { } noun
            || (subject.Group.Length > 0 && !BulletinNouns.Tells(subject.Group))
            || subject.Measure == Measure.Share
        )
        {
            yield break;
        }
        bool none = figure.Value is { Low: 0, High: 0 };
        if (none)
        {
            templates = Negated.TryGetValue(subject.Indicator, out (string, string) negated) ? [negated] : [];
        }
        foreach (string when in When(figure.Time))
        {
            foreach ((string of, string against) in Targets(subject))
            {
                string? subjectForm = none ? "" : ArabicCounts.Of(figure.Value, noun, of, genitive: false);
                string? genitive = none ? "" : ArabicCounts.Of(figure.Value, noun, of, genitive: true);
                if (subjectForm is null || genitive is null)
                {
                    continue;
                }
                bool feminine = noun.Feminine && (none || IsFeminine(subjectForm));
                foreach ((string masculine, string feminineForm) in templates)
                {
                    string sentence = (feminine ? feminineForm : masculine)
                        .Replace("{n}", subjectForm, StringComparison.Ordinal)
                        .Replace("{g}", genitive, StringComparison.Ordinal)
                        .Replace("{one}", noun.Single + of, StringComparison.Ordinal)
                        .Replace("{against}", against.Length > 0 ? " ضد " + against : "", StringComparison.Ordinal)
                        .Replace("{target}", against, StringComparison.Ordinal)
                        .Replace("{where}", Where(subject), StringComparison.Ordinal)
                        .Replace("{place}", List([.. subject.Places.Select(Name)]), StringComparison.Ordinal)
                        .Replace("{when}", when, StringComparison.Ordinal)
                        .Replace("  ", " ", StringComparison.Ordinal);
                    yield return Lead(figure.SaidBy, figure.Finding.Birth.Id.Value) + sentence + ".";
                }
            }
        }
    }

    private static (string, string) Both(string template) => (template, template);

    /// <summary>«أكثر من …» and its like are masculine, whatever follows.</summary>
    private static bool IsFeminine(string count) =>
        !count.StartsWith("أكثر", StringComparison.Ordinal)
        && !count.StartsWith("أقل", StringComparison.Ordinal)
        && !count.StartsWith("ما ", StringComparison.Ordinal);

    /// <summary>What follows the noun («من داعش»), and whom an operation is against.</summary>
    private IEnumerable<(string Of, string Against)> Targets(Subject subject)
    {
        string target = subject.Target == subject.Group ? "" : subject.Target;
        if (target.Length == 0)
        {
            yield return ("", "");
        }
        else if (names.NationalsOf(target) is { } state)
        {
            yield return (" من رعايا " + names.Of(state, "ar"), "");
            yield return (" من مواطني " + names.Of(state, "ar"), "");
        }
        else if (names.Has(target))
        {
            string name = names.Of(target, "ar");
            bool people = subject.Unit is "people" or "families";
            yield return people ? (" من " + name, name) : ("", name);
            yield return people ? (" من عناصر " + name, name) : ("", "");
        }
    }

    private string Lead(PublicSource source, ulong number)
    {
        string name = source is { Known: true, Id: { } id } ? names.Of(id, "ar") : source.Id ?? "";
        return name.Length == 0 ? "" : (number % 2 == 0 ? "بحسب " : "وفق ") + name + "، ";
    }

    private string Where(Subject subject)
    {
        string where = "";
        foreach (PlaceRole role in (ReadOnlySpan<PlaceRole>)[PlaceRole.From, PlaceRole.To, PlaceRole.At])
        {
            string[] places = [.. subject.Places.Where(place => place.Role == role).Select(Name)];
            if (places.Length > 0)
            {
                where +=
                    (
                        role switch
                        {
                            PlaceRole.From => " من ",
                            PlaceRole.To => " إلى ",
                            _ => " في ",
                        }
                    )
                    + List(places)
                    + (subject.Scope == PlaceScope.Joint && places.Length > 1 ? " معاً" : "");
            }
        }
        return where;
    }

    private string Name(RecordPlace place) => place.Id is { } id ? names.Of(id, "ar") : place.Text;

    private static string List(string[] places) => string.Join(" و", places);

    private static IEnumerable<string> When(ClaimTime time)
    {
        Wording say = Wording.For("ar");
        switch (time)
        {
            case { Edtf: null }:
                yield return "";
                break;
            case { IsDated: false }:
                break;
            case { Edtf: { } text } when text.EndsWith('~'):
                break;
            case { Edtf.Length: 7, From: { } month }:
                yield return " في " + say.Month(month);
                break;
            case { Edtf.Length: 4, From: { } year }:
                yield return " في عام " + year.Year.ToString("0000", CultureInfo.InvariantCulture);
                break;
            case { From: { } from, To: { } to } when from == to:
                yield return " في " + say.Day(from);
                break;
            case { From: { } from, To: { } to }:
                yield return $" بين {say.Day(from)} و{say.Day(to)}";
                yield return $" من {say.Day(from)} إلى {say.Day(to)}";
                yield return $" في الفترة من {say.Day(from)} إلى {say.Day(to)}";
                break;
            case { From: { } from }:
                yield return " منذ " + say.Day(from);
                break;
            case { To: { } to }:
                yield return " حتى " + say.Day(to);
                break;
        }
    }
}
