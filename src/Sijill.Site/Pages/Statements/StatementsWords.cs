using Sijill.Record.Statements;

namespace Sijill.Site.Pages.Statements;

/// <summary>Words of the pages of statements, appeals and commitments.</summary>
internal sealed record StatementsWords
{
    private static readonly StatementsWords English = new()
    {
        Title = "Statements",
        Lead =
            "What officials, forces and agencies say in public, in the words of the documents that quote them. What somebody says is a claim of theirs.",
        Speakers = "Who speaks",
        MoreSpeakers = "and others; search finds them by name",
        Others =
            "Besides, this many statements are of people whom the codebook does not name. They are private until somebody says otherwise, and are not listed here:",
        Latest = "Latest statements",
        Speaker = "Speaker",
        Last = "Last",
        Month = "Month of publication",
        Language = "Language of the document",
        Any = "any",
        Arabic = "Arabic",
        EnglishName = "English",
        KindLabel = "Kind",
        Filter = "Show",
        NotNamed = "not named here",
        Due = "due",
        Promised = "Promised",
        Done = "Recorded as done since:",
        SaidDone = "The text tells it as done.",
        NothingYet = "The record links nothing to it as carried out yet. Silence is not zero.",
        Recorded = "What it holds of this figure",
        Empty =
            "The record holds none that fit. Silence is not zero: what was said elsewhere is not in it. Try another month, or no filter.",
        NextPage = "Older",
        FirstPage = "Newest",
        AllSpeakers = "All who speak",
        Of = "of",
        Appeals = "Appeals and commitments",
        AppealsLead =
            "Who asks whom for what, and who promises what; for each commitment that has a figure, what the record holds of its being carried out.",
        By = "Who asks or promises",
        Anybody = "anybody",
    };

    private static readonly StatementsWords ArabicWords = new()
    {
        Title = "التصريحات",
        Lead = "ما يقوله مسؤولون وقوات وهيئات علناً، بكلمات الوثائق التي تنقله. ما يقوله أحدٌ إفادةٌ منه.",
        Speakers = "من يتكلم",
        MoreSpeakers = "وغيرهم، ويوجدون بالبحث عن أسمائهم",
        Others =
            "عدا ذلك تصريحات لأشخاص لا يسمّيهم دليل الترميز، وهم أفراد غير عموميين حتى يتبيّن خلاف ذلك، فلا تُسرد هنا، وعددها:",
        Latest = "أحدث التصريحات",
        Speaker = "المتكلم",
        Last = "آخرها",
        Month = "شهر النشر",
        Language = "لغة الوثيقة",
        Any = "الكل",
        Arabic = "العربية",
        EnglishName = "الإنكليزية",
        KindLabel = "النوع",
        Filter = "اعرض",
        NotNamed = "غير مسمّى هنا",
        Due = "الأجل:",
        Promised = "الموعود به",
        Done = "سُجّل تنفيذه بعد ذلك:",
        SaidDone = "يرويه النص على أنه تمّ.",
        NothingYet = "لا يربط السجل به بعدُ شيئاً على أنه نُفّذ، والصمت ليس صفراً.",
        Recorded = "ما فيه عن هذا الرقم",
        Empty = "ليس في السجل ما يوافق ذلك. الصمت ليس صفراً، وما قيل في غيره ليس فيه. جرّب شهراً آخر، أو بلا مرشّح.",
        NextPage = "الأقدم",
        FirstPage = "الأحدث",
        AllSpeakers = "كل من يتكلم",
        Of = "من",
        Appeals = "الدعوات والتعهّدات",
        AppealsLead = "من يدعو من إلى ماذا، ومن يتعهّد بماذا، ومع كل تعهّد فيه رقمٌ ما في السجل عن تنفيذه.",
        By = "الداعي أو المتعهّد",
        Anybody = "أي جهة",
    };

    /// <summary>The words of a language.</summary>
    public static StatementsWords For(string language) => language == "ar" ? ArabicWords : English;

    /// <summary>Which of the three.</summary>
    public string Kind(SayingKind kind) =>
        (kind, IsArabic) switch
        {
            (SayingKind.Statement, true) => "تصريح",
            (SayingKind.Appeal, true) => "دعوة",
            (SayingKind.Commitment, true) => "تعهّد",
            (SayingKind.Statement, false) => "statement",
            (SayingKind.Appeal, false) => "appeal",
            (SayingKind.Commitment, false) => "commitment",
        };

    /// <summary>The word before whom it is asked of or promised to.</summary>
    public string To(SayingKind kind) =>
        (kind, IsArabic) switch
        {
            (SayingKind.Appeal, true) => "موجّهة إلى",
            (_, true) => "إلى",
            (_, false) => "to",
        };

    private bool IsArabic => ReferenceEquals(this, ArabicWords);

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Speakers { get; init; }
    public required string MoreSpeakers { get; init; }
    public required string Others { get; init; }
    public required string Latest { get; init; }
    public required string Speaker { get; init; }
    public required string Last { get; init; }
    public required string Month { get; init; }
    public required string Language { get; init; }
    public required string Any { get; init; }
    public required string Arabic { get; init; }
    public required string EnglishName { get; init; }
    public required string KindLabel { get; init; }
    public required string Filter { get; init; }
    public required string NotNamed { get; init; }
    public required string Due { get; init; }
    public required string Promised { get; init; }
    public required string Done { get; init; }
    public required string SaidDone { get; init; }
    public required string NothingYet { get; init; }
    public required string Recorded { get; init; }
    public required string Empty { get; init; }
    public required string NextPage { get; init; }
    public required string FirstPage { get; init; }
    public required string AllSpeakers { get; init; }
    public required string Of { get; init; }
    public required string Appeals { get; init; }
    public required string AppealsLead { get; init; }
    public required string By { get; init; }
    public required string Anybody { get; init; }
}
