namespace Sijill.Site.Bulletins;

/// <summary>Nouns of what the engine counts: by group where people of a kind are counted, else by unit.</summary>
internal static class BulletinNouns
{
    private static readonly BulletinNoun People = M("person", "people", "شخص", "أشخاص", "شخصاً");
    private static readonly BulletinNoun Families = F("family", "families", "عائلة", "عائلات");

    private static readonly Dictionary<string, BulletinNoun> Units = new(StringComparer.Ordinal)
    {
        ["people"] = People,
        ["families"] = Families,
        ["countries"] = F("country", "countries", "دولة", "دول"),
        ["operations"] = F("operation", "operations", "عملية", "عمليات"),
        ["strikes"] = F("strike", "strikes", "ضربة", "ضربات"),
        ["attacks"] = M("attack", "attacks", "هجوم", "هجمات", "هجوماً"),
        ["sorties"] = F("sortie", "sorties", "طلعة", "طلعات"),
        ["places"] = M("site", "sites", "موقع", "مواقع", "موقعاً"),
    };

    private static readonly Dictionary<string, BulletinNoun> Groups = new(StringComparer.Ordinal)
    {
        ["members"] = M("member", "members", "عنصر", "عناصر", "عنصراً"),
        ["fighters"] = M("fighter", "fighters", "مقاتل", "مقاتلين", "مقاتلاً"),
        ["leaders"] = M("leader", "leaders", "قيادي", "قياديين", "قيادياً"),
        ["civilians"] = M("civilian", "civilians", "مدني", "مدنيين", "مدنياً"),
        ["women"] = new("woman", "women", true, "امرأة", "امرأتان", "امرأتين", "نساء", "امرأة"),
        ["men"] = M("man", "men", "رجل", "رجال", "رجلاً"),
        ["children"] = M("child", "children", "طفل", "أطفال", "طفلاً"),
        ["families"] = Families,
        ["detainees"] = M("detainee", "detainees", "محتجز", "محتجزين", "محتجزاً"),
        ["displaced"] = M("displaced person", "displaced people", "نازح", "نازحين", "نازحاً"),
        ["refugees"] = M("refugee", "refugees", "لاجئ", "لاجئين", "لاجئاً"),
        ["residents"] = People,
        ["soldiers"] = M("soldier", "soldiers", "جندي", "جنود", "جندياً"),
        ["officers"] = M("officer", "officers", "ضابط", "ضباط", "ضابطاً"),
        ["officials"] = M("official", "officials", "مسؤول", "مسؤولين", "مسؤولاً"),
        ["guards"] = M("guard", "guards", "حارس", "حراس", "حارساً"),
        ["suspects"] = M("suspect", "suspects", "مشتبه به", "مشتبه بهم", "مشتبهاً به"),
        ["attackers"] = M("attacker", "attackers", "مهاجم", "مهاجمين", "مهاجماً"),
        ["hostages"] = F("hostage", "hostages", "رهينة", "رهائن"),
        ["journalists"] = M("journalist", "journalists", "صحفي", "صحفيين", "صحفياً"),
        ["medics"] = M("medic", "medics", "مسعف", "مسعفين", "مسعفاً"),
        ["students"] = M("student", "students", "طالب", "طلاب", "طالباً"),
        ["nationals"] = M("national", "nationals", "مواطن", "مواطنين", "مواطناً"),
    };

    /// <summary>The noun of a group, else of a unit; null where there is none for either.</summary>
    public static BulletinNoun? Of(string unit, string group) =>
        unit == "people" ? Groups.GetValueOrDefault(group, People) : Units.GetValueOrDefault(unit);

    /// <summary>Whether a group has a noun of its own, so that the noun tells it.</summary>
    public static bool Tells(string group) => Groups.ContainsKey(group);

    private static BulletinNoun M(string one, string many, string single, string few, string accusative) =>
        new(one, many, false, single, Dual(single, "ان"), Dual(single, "ين"), few, accusative);

    private static BulletinNoun F(string one, string many, string single, string few) =>
        new(one, many, true, single, Dual(single, "ان"), Dual(single, "ين"), few, single);

    /// <summary>The dual: ة opens into ت, and a second word (مشتبه به) follows the first.</summary>
    private static string Dual(string single, string ending)
    {
        int blank = single.IndexOf(' ', StringComparison.Ordinal);
        string noun = blank < 0 ? single : single[..blank];
        string stem = noun.EndsWith('ة') ? noun[..^1] + "ت" : noun;
        return blank < 0 ? stem + ending : stem + ending + " بهما";
    }
}
