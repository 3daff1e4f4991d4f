using System.Globalization;
using Sijill.Record.Claims;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>English sentences for a figure, the plainest first. Whether one tells the figure without loss, the reader decides.</summary>
internal sealed class EnglishSentences(CodebookNames names)
{
    private const string Plain = "{n} {was} {done}{where}{when}";

    private static readonly Dictionary<string, string[]> Templates = new(StringComparer.Ordinal)
    {
        ["killed"] = [Of("killed")],
        ["wounded"] = [Of("wounded"), Of("injured")],
        ["captured"] = [Of("captured"), Of("arrested")],
        ["abducted"] = [Of("abducted")],
        ["neutralised"] = [Of("neutralised")],
        ["released"] = [Of("released")],
        ["rescued"] = [Of("rescued"), Of("freed")],
        ["tried"] = [Of("put on trial"), Of("tried")],
        ["convicted"] = [Of("convicted"), Of("sentenced")],
        ["displaced"] = [Of("displaced")],
        ["transferred"] = [Of("transferred"), Of("moved")],
        ["escaped"] = ["{n} escaped{where}{when}"],
        ["returned"] = ["{n} returned{where}{when}", "{n} returned home{where}{when}", Of("repatriated")],
        ["departed"] = ["{n} left {place}{when}", "{n} departed{where}{when}", "{n} left{where}{when}"],
        ["operations"] = ["{n}{against} {was} carried out{where}{when}", "{n}{against} {was} conducted{where}{when}"],
        ["strikes"] = ["{n}{against} {was} carried out{where}{when}", "{n}{against} {was} conducted{where}{when}"],
        ["attacks"] = ["{n}{by} took place{where}{when}", "{n}{against} took place{where}{when}"],
        ["population"] = ["{n} {was} living{where}{when}", "{n} lived{where}{when}"],
        ["detained"] = ["{n} {was} held in detention{where}{when}", "{n} {was} being held{where}{when}"],
        ["forces"] = ["{n} {was} present{where}{when}", "{n} {was} deployed{where}{when}"],
        ["members"] = ["{n} {was} members of the coalition{when}", "the coalition counted {n}{when}"],
        ["sites"] = ["{n} {was} found{where}{when}"],
    };

    // Names with one of these are told with "the".
    private static readonly string[] Common =
    [
        "Forces",
        "Force",
        "Ministry",
        "Observatory",
        "Nations",
        "Coalition",
        "Council",
        "Department",
        "Army",
        "Administration",
        "Committee",
        "Organization",
        "Agency",
        "Command",
        "Government",
        "Union",
        "Bureau",
        "Office",
        "Service",
        "Authority",
        "Group",
        "Programme",
        "Fund",
        "Network",
        "House",
        "States",
        "Kingdom",
        "Emirates",
        "Asayish",
    ];

    /// <summary>The sentences.</summary>
    public IEnumerable<string> Of(BulletinFigure figure)
    {
        if (
            !Templates.TryGetValue(figure.Subject.Indicator, out string[]? templates)
            || When(figure.Time) is not { } when
        )
        {
            yield break;
        }
        foreach ((string one, string many, string target) in Nouns(figure.Subject))
        {
            if (EnglishCounts.Of(figure.Value, one, many) is not { } count)
            {
                continue;
            }
            string was = figure.Value is { Low: 1, High: 1 } ? "was" : "were";
            foreach (string template in templates)
            {
                string sentence = template
                    .Replace("{n}", count, StringComparison.Ordinal)
                    .Replace("{was}", was, StringComparison.Ordinal)
                    .Replace("{against}", target.Length > 0 ? " against " + target : "", StringComparison.Ordinal)
                    .Replace("{by}", target.Length > 0 ? " by " + target : "", StringComparison.Ordinal)
                    .Replace("{where}", Where(figure.Subject), StringComparison.Ordinal)
                    .Replace("{place}", Bare(figure.Subject), StringComparison.Ordinal)
                    .Replace("{when}", when, StringComparison.Ordinal);
                yield return Lead(figure.SaidBy, sentence) + ".";
            }
        }
    }

    private static string Of(string done) => Plain.Replace("{done}", done, StringComparison.Ordinal);

    /// <summary>The noun for one and for several, and the target where the noun does not hold it.</summary>
    private IEnumerable<(string One, string Many, string Target)> Nouns(Subject subject)
    {
        if (BulletinNouns.Of(subject.Unit, subject.Group) is not { } noun)
        {
            yield break;
        }
        if (subject.Group.Length > 0 && !BulletinNouns.Tells(subject.Group))
        {
            yield break;
        }
        string target = subject.Target == subject.Group ? "" : subject.Target;
        if (target.Length == 0)
        {
            if (subject.Indicator == "forces")
            {
                yield return ("soldier", "troops", "");
            }
            yield return (noun.One, noun.Many, "");
            yield break;
        }
        if (names.NationalsOf(target) is not null)
        {
            string nation = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(
                target[..^"-nationals".Length].Replace('-', ' ')
            );
            yield return (nation + " " + noun.One, nation + " " + noun.Many, "");
        }
        else if (names.Has(target))
        {
            string name = names.Of(target, "en");
            if (subject.Unit is "people" or "families")
            {
                yield return (name + " " + noun.One, name + " " + noun.Many, "");
                yield return (noun.One + " of " + WithArticle(target), noun.Many + " of " + WithArticle(target), "");
            }
            else
            {
                yield return (noun.One, noun.Many, WithArticle(target));
                yield return (noun.One, noun.Many, "");
            }
        }
    }

    private string Lead(PublicSource source, string sentence)
    {
        if (source is { Known: true, Id: { } id })
        {
            return "According to " + WithArticle(id) + ", " + sentence;
        }
        return source.Id is { } host
            ? "According to " + host + ", " + sentence
            : char.ToUpperInvariant(sentence[0]) + sentence[1..];
    }

    private string WithArticle(string id)
    {
        string name = names.Of(id, "en");
        bool common = name.Split(' ').Any(word => Common.Contains(word, StringComparer.Ordinal));
        bool person = names.Find(id)?.Type == Reading.Codebook.EntityType.Person;
        return common && !person && !name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? "the " + name : name;
    }

    private string Where(Subject subject)
    {
        string where = "";
        foreach (PlaceRole role in (ReadOnlySpan<PlaceRole>)[PlaceRole.From, PlaceRole.To, PlaceRole.At])
        {
            string[] places = Names(subject, role);
            if (places.Length > 0)
            {
                where +=
                    (
                        role switch
                        {
                            PlaceRole.From => " from ",
                            PlaceRole.To => " to ",
                            _ => " in ",
                        }
                    ) + List(places);
            }
        }
        return where;
    }

    private string Bare(Subject subject) => List([.. subject.Places.Select(Name)]);

    private string[] Names(Subject subject, PlaceRole role) =>
        [.. subject.Places.Where(place => place.Role == role).Select(Name)];

    private string Name(RecordPlace place) => place.Id is { } id ? names.Of(id, "en") : place.Text;

    private static string List(string[] places) =>
        places.Length <= 1 ? string.Concat(places) : string.Join(", ", places[..^1]) + " and " + places[^1];

    private static string? When(ClaimTime time) =>
        time switch
        {
            { Edtf: null } => "",
            { IsDated: false } => null,
            _ when time.Edtf!.EndsWith('~') => null,
            { Edtf.Length: 7, From: { } month } => " in " + Wording.English.Month(month),
            { Edtf.Length: 4, From: { } year } => " in " + year.Year.ToString("0000", CultureInfo.InvariantCulture),
            { From: { } from, To: { } to } when from == to => " on " + Wording.English.Day(from),
            { From: { } from, To: { } to } => $" between {Wording.English.Day(from)} and {Wording.English.Day(to)}",
            { From: { } from } => " since " + Wording.English.Day(from),
            { To: { } to } => " by " + Wording.English.Day(to),
            _ => null,
        };
}
