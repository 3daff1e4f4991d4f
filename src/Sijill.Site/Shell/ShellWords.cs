namespace Sijill.Site.Shell;

/// <summary>Words around every page.</summary>
internal sealed record ShellWords
{
    private static readonly ShellWords English = new()
    {
        Site = "Sijill",
        Tagline = "A record of public statements, every figure with the words that say it",
        Skip = "To the content",
        Menu = "Sections",
        OtherLanguage = "العربية",
        Search = "Search",
        SearchLabel = "Words, places, names",
        Demo =
            "This is the starter record: its figures are real and name where to read them; documents called samples are invented.",
        AsKnownOn = "As the record knew it on",
        ToNow = "Show what it knows now",
        Disclaimer =
            "What somebody says is a claim of theirs, not a verified fact. Silence is not zero. Not for targeting, screening, asylum or case decisions.",
        Methods = "Methods",
        Privacy = "Privacy",
        Licence = "Licence",
        Corrections = "Corrections",
        Glossary = "Glossary",
        Data = "Data and API",
        Print = "Read at",
        Digits = null,
        BadParameters = "This address has parameters that cannot be read",
    };

    private static readonly ShellWords Arabic = new()
    {
        Site = "سِجِلّ",
        Tagline = "سجلّ للتصريحات العلنية، كلُّ رقم فيه مع الكلمات التي قالته",
        Skip = "إلى المحتوى",
        Menu = "الأقسام",
        OtherLanguage = "English",
        Search = "بحث",
        SearchLabel = "كلمات، أماكن، أسماء",
        Demo = "هذا سجل البداية: أرقامه حقيقية ويُذكر مع كل رقم موضع قراءته، أمّا الوثائق المسمّاة «عيّنة» فمُختلَقة.",
        AsKnownOn = "كما عُرف في",
        ToNow = "اعرض ما يعرفه السجل الآن",
        Disclaimer =
            "ما يقوله أحدٌ إفادةٌ منه لا حقيقةٌ متحقَّق منها، والصمت ليس صفراً. لا يصلح هذا السجل للاستهداف أو التدقيق الأمني أو قرارات اللجوء أو القضايا الفردية.",
        Methods = "المنهج",
        Privacy = "الخصوصية",
        Licence = "الترخيص",
        Corrections = "التصويبات",
        Glossary = "المصطلحات",
        Data = "البيانات والواجهة البرمجية",
        Print = "يُقرأ في",
        Digits = "الأرقام بالصورة ٠١٢٣",
        BadParameters = "في هذا العنوان معاملات لا يمكن قراءتها",
    };

    /// <summary>The words of a language.</summary>
    public static ShellWords For(string language) => language == "ar" ? Arabic : English;

    public required string Site { get; init; }
    public required string Tagline { get; init; }
    public required string Skip { get; init; }
    public required string Menu { get; init; }
    public required string OtherLanguage { get; init; }
    public required string Search { get; init; }
    public required string SearchLabel { get; init; }
    public required string Demo { get; init; }
    public required string AsKnownOn { get; init; }
    public required string ToNow { get; init; }
    public required string Disclaimer { get; init; }
    public required string Methods { get; init; }
    public required string Privacy { get; init; }
    public required string Licence { get; init; }
    public required string Corrections { get; init; }
    public required string Glossary { get; init; }
    public required string Data { get; init; }
    public required string Print { get; init; }

    /// <summary>Offers digits in the other form; null in a language that has one form.</summary>
    public required string? Digits { get; init; }
    public required string BadParameters { get; init; }
}
