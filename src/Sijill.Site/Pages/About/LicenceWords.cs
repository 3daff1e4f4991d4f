namespace Sijill.Site.Pages.About;

/// <summary>Words of the page on licences.</summary>
internal sealed record LicenceWords
{
    private static readonly LicenceWords English = new()
    {
        Lead = "What may be done with what is here.",
        Data = "The data",
        DataText =
            "The compilation (findings, claims, series and events with their dictionary) may be used, changed and passed on by anybody who names it: Creative Commons Attribution 4.0.",
        DataSources =
            "What sources wrote remains theirs. Every claim names its source and where it can be read; sentences are quoted as evidence, and whole texts are shown only where their source allows it. Whoever passes a figure on should name who said it, not only this record.",
        Cite = "To cite a figure, give the address of its finding and the day as known on which you read it; every finding has the sentence ready.",
        Samples = "The starter record: its facts name where to read them (CC BY 4.0); documents called samples are invented.",
        Code = "The program",
        CodeText = "The source of the program, its codebooks and its samples: MIT licence.",
        Fonts = "Fonts",
        FontsText = "IBM Plex Sans Arabic, IBM Plex Sans and Noto Naskh Arabic, cut to the letters that are needed: SIL Open Font License 1.1.",
        Maps = "Outlines of the map",
        MapsText = "Boundaries and names on the map imply no opinion on the status of any area.",
        ByLicence = "Text of the licence",
        Words = "Lists of words that masking uses come in part from SCOWL and were written in part for the project.",
    };

    private static readonly LicenceWords Arabic = new()
    {
        Lead = "ما يجوز فعله بما هنا.",
        Data = "البيانات",
        DataText =
            "لكل أحد أن يستعمل هذا التجميع (الخلاصات والإفادات والأرقام عبر الزمن والأحداث مع معجمها) وأن يغيّره وينقله بشرط أن ينسبه: رخصة المشاع الإبداعي، نَسب المُصنَّف 4.0.",
        DataSources =
            "وما كتبته المصادر يبقى لها. تذكر كل إفادة مصدرها وموضع قراءتها، وتُقتبس الجمل شواهد، ولا تُعرض النصوص كاملة إلا حيث يأذن مصدرها. ومن ينقل رقماً فليذكر من قاله، لا هذا السجل وحده.",
        Cite = "للاستشهاد برقم اذكر عنوان خلاصته واليوم الذي عُرفت فيه كما قرأتها، وفي كل خلاصة عبارة الاستشهاد جاهزة.",
        Samples = "سجل البداية: تذكر حقائقه موضع قراءتها (CC BY 4.0)، أما الوثائق المسمّاة «عيّنة» فمُختلَقة.",
        Code = "البرنامج",
        CodeText = "شيفرة البرنامج وأدلّة ترميزه وعيّناته: رخصة MIT.",
        Fonts = "الخطوط",
        FontsText = "IBM Plex Sans Arabic وIBM Plex Sans وNoto Naskh Arabic، مقتصرة على ما يلزم من الحروف: رخصة SIL للخطوط المفتوحة 1.1.",
        Maps = "الحدود المرسومة على الخريطة",
        MapsText = "لا تدلّ الحدود والأسماء على الخريطة على أي رأي في وضع أي منطقة.",
        ByLicence = "نص الرخصة",
        Words = "قوائم الكلمات التي يستعملها الحجب بعضها من SCOWL وبعضها كُتب للمشروع.",
    };

    public required string Lead { get; init; }
    public required string Data { get; init; }
    public required string DataText { get; init; }
    public required string DataSources { get; init; }
    public required string Cite { get; init; }
    public required string Samples { get; init; }
    public required string Code { get; init; }
    public required string CodeText { get; init; }
    public required string Fonts { get; init; }
    public required string FontsText { get; init; }
    public required string Maps { get; init; }
    public required string MapsText { get; init; }
    public required string ByLicence { get; init; }
    public required string Words { get; init; }

    /// <summary>The words of a language.</summary>
    public static LicenceWords For(string language) => language == "ar" ? Arabic : English;
}
