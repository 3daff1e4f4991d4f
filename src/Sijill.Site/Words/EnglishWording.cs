using System.Globalization;
using Sijill.Reading.Amounts;

namespace Sijill.Site.Words;

/// <summary>English words around a text.</summary>
internal sealed class EnglishWording : Wording
{
    private static readonly Dictionary<string, (string One, string Many)> Units = new(StringComparer.Ordinal)
    {
        ["people"] = ("person", "people"),
        ["families"] = ("family", "families"),
        ["countries"] = ("country", "countries"),
        ["institutions"] = ("institution", "institutions"),
        ["operations"] = ("operation", "operations"),
        ["strikes"] = ("strike", "strikes"),
        ["attacks"] = ("attack", "attacks"),
        ["sorties"] = ("sortie", "sorties"),
        ["places"] = ("place", "places"),
        ["things"] = ("thing", "things"),
        ["members"] = ("member", "members"),
        ["organisations"] = ("organisation", "organisations"),
        ["nationalities"] = ("nationality", "nationalities"),
        ["delegations"] = ("delegation", "delegations"),
        ["convoys"] = ("convoy", "convoys"),
        ["groups"] = ("group", "groups"),
        ["finding"] = ("finding", "findings"),
        ["dispute"] = ("dispute", "disputes"),
        ["row"] = ("row of a table", "rows of tables"),
        ["claim"] = ("claim", "claims"),
        ["figure"] = ("figure", "figures"),
        ["event"] = ("event", "events"),
        ["statement"] = ("statement", "statements"),
        ["appeal"] = ("appeal", "appeals"),
        ["commitment"] = ("commitment", "commitments"),
        ["document"] = ("document", "documents"),
    };

    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["title"] = "Figures and the words that say them",
        ["lead"] =
            "What a text says is a claim of whoever said it, not a verified fact. Choose a number to go from words to claim and back.",
        ["claims"] = "Claims",
        ["statements"] = "Statements",
        ["appeals"] = "Appeals",
        ["commitments"] = "Commitments",
        ["text"] = "Text",
        ["evidence"] = "words",
        ["also"] = "said again",
        ["actor"] = "who did it",
        ["partners"] = "with",
        ["target"] = "whom or what",
        ["where"] = "where",
        ["when"] = "when",
        ["said by"] = "said by",
        ["carrier"] = "passed on by",
        ["part of"] = "part of claim",
        ["corrected by"] = "corrected by claim",
        ["by"] = "by",
        ["to whom"] = "to",
        ["due"] = "due",
        ["figure of"] = "figure in claim",
        ["joint"] = "together",
        ["from"] = "from",
        ["to"] = "to",
        ["at"] = "at",
        ["published"] = "published",
        ["unpublished"] = "day of publication not given",
        ["nothing"] = "No figure, event, statement, appeal or commitment of this codebook was found in this text.",
        ["no claim"] = "No figure or event of this codebook was found in this text.",
        ["no document"] = "No document was read.",
        ["speaker unknown"] = "not named",
        ["no number"] = "no number given",
        ["go to words"] = "to the words of",
        ["go to entry"] = "to entry",
    };

    public override string Language => "en";

    public override string Direction => "ltr";

    public override string Label(string key) => Labels.TryGetValue(key, out string? label) ? label : key;

    public override string Counted(Bounds bounds, string unit)
    {
        string about = bounds.Approximate ? "about " : "";
        decimal? shown = bounds.High ?? bounds.Low;
        string value = (bounds.Low, bounds.High) switch
        {
            (null, null) => "an unknown number",
            ({ } low, null) => (bounds.LowOpen ? "more than " : "at least ") + about + Number(low),
            (null, { } high) => (bounds.HighOpen ? "fewer than " : "at most ") + about + Number(high),
            ({ } low, { } high) when low == high => about + Number(low),
            ({ } low, { } high) => about + Number(low) + " to " + Number(high),
        };
        return unit switch
        {
            "none" => value,
            "ordinal" => "number " + value,
            "share" => value + " %",
            _ when Units.TryGetValue(unit, out (string One, string Many) noun) => value
                + " "
                + (shown == 1 ? noun.One : noun.Many),
            _ => value + " " + unit,
        };
    }

    public override string Count(int number, string kind) =>
        Number(number) + " " + (number == 1 ? Units[kind].One : Units[kind].Many);

    public override string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public override string Month(DateOnly month) => month.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    protected override string Between(string from, string to) => from + " to " + to;
}
