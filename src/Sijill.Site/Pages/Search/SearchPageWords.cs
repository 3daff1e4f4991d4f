using Sijill.Reading.Codebook;

namespace Sijill.Site.Pages.Search;

/// <summary>Words of the page of a search.</summary>
internal sealed record SearchPageWords
{
    private static readonly SearchPageWords English = new()
    {
        Title = "Search",
        Words = "Words",
        From = "Published from",
        To = "to",
        Language = "Language",
        Any = "any",
        Arabic = "Arabic",
        EnglishName = "English",
        Outlet = "Published by (name or domain)",
        Submit = "Search",
        Names = "Names and figures",
        Findings = "Latest findings",
        Documents = "Documents",
        Newest = "Newest documents",
        Empty = "No document of the record has all of these words.",
        Hints =
            "Try fewer words, or leave out the days, the language or the outlet. Spelling does not matter: أ, إ and ا are one, and so are ٢٥ and 25. Names of private people find nothing.",
        NextPage = "Older",
        FirstPage = "Newest",
        Row = "row of a table",
        Withheld = "No words of it are shown here.",
    };

    private static readonly SearchPageWords ArabicWords = new()
    {
        Title = "بحث",
        Words = "كلمات",
        From = "نُشر من",
        To = "إلى",
        Language = "اللغة",
        Any = "الكل",
        Arabic = "العربية",
        EnglishName = "الإنكليزية",
        Outlet = "الناشر (اسمه أو نطاقه)",
        Submit = "ابحث",
        Names = "أسماء وأرقام",
        Findings = "أحدث الخلاصات",
        Documents = "الوثائق",
        Newest = "أحدث الوثائق",
        Empty = "ليس في السجل وثيقة فيها هذه الكلمات كلها.",
        Hints =
            "جرّب كلمات أقل، أو بلا أيام أو لغة أو ناشر. لا يهم الإملاء: أ وإ وا سواء، و٢٥ و25 سواء. أسماء الأفراد غير العموميين لا تُظهر شيئاً.",
        NextPage = "الأقدم",
        FirstPage = "الأحدث",
        Row = "سطر من جدول",
        Withheld = "لا يُعرض هنا من كلماتها شيء.",
    };

    /// <summary>The words of a language.</summary>
    public static SearchPageWords For(string language) => language == "ar" ? ArabicWords : English;

    /// <summary>What a name stands for.</summary>
    public static string Type(EntityType? type, string language) =>
        (type, language) switch
        {
            (EntityType.Place, "ar") => "مكان",
            (EntityType.Outlet, "ar") => "ناشر",
            (EntityType.Person, "ar") => "متكلم",
            (EntityType.Office, "ar") => "منصب",
            (EntityType.Actor, "ar") => "جهة",
            (null, "ar") => "رقم عبر الزمن",
            (EntityType.Place, _) => "place",
            (EntityType.Outlet, _) => "outlet",
            (EntityType.Person, _) => "speaker",
            (EntityType.Office, _) => "office",
            (EntityType.Actor, _) => "party",
            _ => "figure over time",
        };

    /// <summary>Path of the page of a name.</summary>
    public static string Path(EntityType? type, string id) =>
        (
            type switch
            {
                null => "/series?indicator=",
                EntityType.Place => "/places/",
                EntityType.Outlet => "/sources/",
                _ => "/statements/",
            }
        ) + Uri.EscapeDataString(id);

    public required string Title { get; init; }
    public required string Words { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string Language { get; init; }
    public required string Any { get; init; }
    public required string Arabic { get; init; }
    public required string EnglishName { get; init; }
    public required string Outlet { get; init; }
    public required string Submit { get; init; }
    public required string Names { get; init; }
    public required string Findings { get; init; }
    public required string Documents { get; init; }
    public required string Newest { get; init; }
    public required string Empty { get; init; }
    public required string Hints { get; init; }
    public required string NextPage { get; init; }
    public required string FirstPage { get; init; }
    public required string Row { get; init; }
    public required string Withheld { get; init; }
}
