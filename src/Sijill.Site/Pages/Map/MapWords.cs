namespace Sijill.Site.Pages.Map;

/// <summary>Words of the map and of the pages of places.</summary>
internal sealed record MapWords
{
    private static readonly MapWords English = new()
    {
        Title = "Map of areas",
        Lead =
            "How many figures and happenings the record has of each governorate. It tells where much is said, not where much happened.",
        Indicator = "Counted",
        Any = "Everything",
        From = "From",
        To = "To",
        Show = "Show",
        Area = "Governorate",
        Findings = "Findings",
        Wide = "Told of a country or a larger region, and of no area here",
        Joint = "Told of several places together",
        Nowhere = "Told of no place",
        Legend = "Findings in an area",
        None = "none",
        Outlines = "Outlines",
        Figures = "What is told of it",
        NoFigures = "The record has no figure of this place by itself. Silence is not zero.",
        OverTime = "over time",
        Events = "Events there",
        NoEvents = "The record tells of no event there. Silence is not zero.",
        AllEvents = "All events there",
        Kind = "Kind",
        LiesIn = "Lies in",
        OtherNames = "Also called",
        Closed = "Closed on",
        PCode = "P-code",
        OnMap = "Shaded: the governorate. Places smaller than that are not marked.",
        Empty = "Nothing is told of these days. Silence is not zero.",
    };

    private static readonly MapWords Arabic = new()
    {
        Title = "خريطة المناطق",
        Lead = "عدد ما في السجل من أرقام وأحداث لكل محافظة. وهي تبيّن أين كثر القول، لا أين كثر الحدوث.",
        Indicator = "المعدود",
        Any = "كل شيء",
        From = "من",
        To = "إلى",
        Show = "اعرض",
        Area = "المحافظة",
        Findings = "الخلاصات",
        Wide = "ذُكرت عن بلد أو منطقة أوسع، فليست لمنطقة هنا",
        Joint = "ذُكرت عن أماكن عدة معاً",
        Nowhere = "لم يُذكر لها مكان",
        Legend = "الخلاصات في المنطقة",
        None = "لا شيء",
        Outlines = "الحدود المرسومة",
        Figures = "ما يُذكر عنه",
        NoFigures = "ليس في السجل رقم عن هذا المكان وحده، والصمت ليس صفراً.",
        OverTime = "عبر الزمن",
        Events = "أحداث فيه",
        NoEvents = "لا يذكر السجل حدثاً فيه، والصمت ليس صفراً.",
        AllEvents = "كل الأحداث فيه",
        Kind = "النوع",
        LiesIn = "يقع في",
        OtherNames = "يسمّى أيضاً",
        Closed = "أُغلق في",
        PCode = "الرمز المكاني",
        OnMap = "المظلَّل هو المحافظة، ولا تُعلَّم أماكن أصغر منها.",
        Empty = "لا يُذكر شيء عن هذه الأيام، والصمت ليس صفراً.",
    };

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Indicator { get; init; }
    public required string Any { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Show { get; init; }
    public required string Area { get; init; }
    public required string Findings { get; init; }
    public required string Wide { get; init; }
    public required string Joint { get; init; }
    public required string Nowhere { get; init; }
    public required string Legend { get; init; }
    public required string None { get; init; }
    public required string Outlines { get; init; }
    public required string Figures { get; init; }
    public required string NoFigures { get; init; }
    public required string OverTime { get; init; }
    public required string Events { get; init; }
    public required string NoEvents { get; init; }
    public required string AllEvents { get; init; }
    public required string Kind { get; init; }
    public required string LiesIn { get; init; }
    public required string OtherNames { get; init; }
    public required string Closed { get; init; }
    public required string PCode { get; init; }
    public required string OnMap { get; init; }
    public required string Empty { get; init; }

    /// <summary>The words of a language.</summary>
    public static MapWords For(string language) => language == "ar" ? Arabic : English;

    /// <summary>Kinds of place in Arabic; in English they are the codebook's own words.</summary>
    public static string KindOf(string kind, string language) =>
        language != "ar"
            ? kind.Replace('-', ' ')
            : kind switch
            {
                "camp" => "مخيم",
                "prison" => "سجن",
                "country" => "بلد",
                "governorate" => "محافظة",
                "district" => "منطقة",
                "subdistrict" => "ناحية",
                "city" => "مدينة",
                "town" => "بلدة",
                "village" => "قرية",
                "region" => "إقليم",
                "base" => "قاعدة",
                "desert" => "بادية",
                "crossing" => "معبر",
                "neighbourhood" => "حي",
                _ => "مكان",
            };
}
