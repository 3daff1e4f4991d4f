namespace Sijill.Reading.Codebook;

/// <summary>The sections of a codebook, their keys and the values that are fixed. docs/codebook-language.md tells what they mean.</summary>
internal static class Schema
{
    public static readonly string[] Sections =
    [
        "codebook",
        "actors",
        "people",
        "offices",
        "places",
        "outlets",
        "nouns",
        "words",
        "indicators",
        "patterns",
        "tracks",
    ];

    public static readonly string[] Languages = ["ar", "en", "ku"];

    public static readonly string[] PatternLanguages = ["ar", "en", "*"];

    public static readonly string[] CodebookKeys = ["id", "version", "title", "scope", "note"];

    public static readonly string[] ActorKeys =
    [
        "id",
        "kind",
        "names",
        "short",
        "parent",
        "interest",
        "group",
        "from",
        "to",
        "nationality",
        "place",
        "domain",
        "note",
    ];

    public static readonly string[] PersonKeys = ["id", "kind", "office", "names", "short", "from", "to", "note"];

    public static readonly string[] OfficeKeys = ["id", "kind", "of", "names", "short", "from", "to", "note"];

    public static readonly string[] PlaceKeys =
    [
        "id",
        "kind",
        "parent",
        "pcode",
        "closed",
        "names",
        "short",
        "from",
        "to",
        "note",
    ];

    public static readonly string[] OutletKeys = ["id", "kind", "names", "short", "domain", "from", "to", "note"];

    public static readonly string[] NounKeys = ["id", "unit", "group", "actor", "indicator", "ar", "en", "ku", "note"];

    public static readonly string[] NounFormKeys = ["one", "many"];

    public static readonly string[] ClassKeys = ["id", "ar", "en", "ku", "note"];

    public static readonly string[] ClassFormKeys = ["verbs", "actions", "words"];

    public static readonly string[] IndicatorKeys = ["id", "measure", "unit", "least", "moves", "title", "note"];

    public static readonly string[] PatternKeys =
    [
        "id",
        "language",
        "indicator",
        "match",
        "status",
        "measure",
        "unit",
        "role",
        "value",
        "also",
        "weak",
        "family",
        "examples",
        "not",
        "note",
    ];

    public static readonly string[] TrackKeys = ["id", "title", "figures", "sayings", "note"];

    public static readonly string[] TrackFigureKeys = ["indicator", "places", "note"];

    /// <summary>What a track may show besides figures.</summary>
    public static readonly string[] Sayings = ["statements", "appeals", "commitments"];

    public static readonly string[] YesOrNo = ["true", "false"];

    public static readonly string[] ExampleKeys = ["text", "claims", "note"];

    public static readonly string[] Measures = ["flow", "stock", "cumulative", "ordinal", "share", "event"];

    public static readonly string[] Statuses =
    [
        "reported",
        "planned",
        "pledged",
        "authorized",
        "attempted",
        "claimed",
        "alleged",
        "denied",
        "corrected",
    ];

    public static readonly string[] Roles = ["executed", "advised", "supported", "announced"];

    /// <summary>Units that need no noun to be known.</summary>
    public static readonly string[] Units =
    [
        "people",
        "families",
        "countries",
        "operations",
        "strikes",
        "attacks",
        "sorties",
        "places",
        "things",
        "money",
        "share",
        "time",
        "distance",
        "measure",
        "none",
    ];

    /// <summary>Slots that need no declaration; each is the symbol of its name behind '#'.</summary>
    public static readonly string[] Slots =
    [
        "number",
        "count",
        "one",
        "the",
        "some",
        "him",
        "unknown",
        "who",
        "whom",
        "what",
        "ordinal",
        "share",
        "money",
        "actor",
        "person",
        "place",
        "outlet",
        "date",
        "name",
        "nationality",
    ];

    /// <summary>Names of slots that say what somebody or some place is to the claim: {from:place}.</summary>
    public static readonly string[] SlotNames = ["from", "to", "at", "by", "target"];

    /// <summary>Slots that may be narrowed to a unit: {one.strikes}.</summary>
    public static readonly string[] SlotsOfUnits = ["one", "the", "some", "ordinal", "none"];

    /// <summary>Symbols that the reader gives to what it recognises, beside slots, units and groups.</summary>
    public static readonly string[] ReaderSymbols = ["word", "noun", "open", "close", "|"];

    /// <summary>What follows the dot of a word class.</summary>
    public static readonly string[] ClassForms = ["verb", "past", "present", "ing", "action", "word"];

    /// <summary>What follows the dot of a noun.</summary>
    public static readonly string[] NounForms = ["one", "two", "many"];
}
