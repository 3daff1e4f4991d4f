using Sijill.Record.Documents;

namespace Sijill.Site.Pages.Documents;

/// <summary>Words of the page of a document.</summary>
internal sealed record DocumentPageWords
{
    private static readonly DocumentPageWords English = new()
    {
        Untitled = "Document without a title",
        Row = "A row of a table of facts: a figure, who said it, and where to read it. It has no text of its own.",
        Superseded =
            "Another text stands at this address by now. What is shown here is the earlier one, and counts no more.",
        OtherTexts = "Other texts at the same address",
        Undated =
            "The day of publication is not known. Nothing that the text says of \"today\" or \"last week\" can be dated by it.",
        Outlet = "Published by",
        Day = "Day of publication",
        KnownFrom = "known from",
        Unknown = "not known",
        NotNamed = "not named here: neither in the codebook nor an internet domain",
        Language = "Language",
        Arabic = "Arabic",
        EnglishName = "English",
        Address = "To be read at",
        NoAddress = "no public address",
        Recorded = "In the record since",
        Words = "Words",
        Whole = "The whole text: its source allows it to be shown.",
        SentencesOnly =
            "Only the sentences that carry figures are shown; the rest is at the source. Names of private people are masked.",
        NoWords = "No figure or event of this codebook was found in this text, so no sentence of it is shown.",
        LeftOut = "words left out",
        Waiting =
            "What tells of movements that are still to come, or of so few people that they could be known, is not shown here: it waits for its day, or for a reviewer.",
        Withheld = "A sentence here waits for a reviewer: only its figure is shown.",
        ToClaim = "claim",
        Claims = "Claims",
        ClaimsLead = "Choose marked words to see their claim, and the number of a claim to see its words.",
        ToWords = "To the words of claim",
        Whom = "Whom or what",
        Where = "Where",
        When = "When",
        Status = "As the text puts it",
        SaidBy = "Said by",
        PassedOn = "passed on by",
        SaidByOutlet = "the text names nobody: whoever published it",
        SaidOn = "on",
        Finding = "Finding",
        NoFinding = "in no finding: this text counts no more",
        MoreClaims = "More claims",
        EarlierClaims = "Earlier claims",
        Sayings = "Statements, appeals and commitments",
        MoreSayings = "There are more; see the API.",
        Copies = "Copies and translations",
        CarriesLead = "This document carries another:",
        CarriedLead = "These documents carry the same:",
        NoCopies = "No other document of the record carries the same.",
        Indicator = "What is counted",
        Value = "Value",
        Confidence = "Graded by its compiler",
        Proof = "Proof that it stands in the log",
        ProofLead =
            "Every snapshot is an entry of a log that only grows. The entry's leaf hash, combined with the hashes of the path, gives the root of the checkpoint (RFC 9162, section 2.1.3.2); whoever keeps a checkpoint sees if an entry is changed later. To verify a whole record: sijill verify --record DIR.",
        ProofMissing = "The log has no checkpoint that covers this entry yet.",
        Sequence = "Entry",
        Leaf = "Leaf hash",
        Checkpoint = "Checkpoint",
        Root = "Root",
        Path = "Path",
        PathEmpty = "empty: the tree has one leaf",
        Data = "As data",
        Annotations = "its claims as W3C Web Annotations",
    };

    private static readonly DocumentPageWords ArabicWords = new()
    {
        Untitled = "وثيقة بلا عنوان",
        Row = "سطر من جدول وقائع: رقمٌ، ومن قاله، وأين يُقرأ. لا نص له.",
        Superseded = "صار عند هذا العنوان نص آخر. المعروض هنا هو النص السابق، ولم يعد يُحتسب.",
        OtherTexts = "نصوص أخرى عند العنوان نفسه",
        Undated = "يوم النشر غير معروف، فلا يمكن أن يؤرَّخ به ما يقوله النص عن «اليوم» أو «الأسبوع الماضي».",
        Outlet = "الناشر",
        Day = "يوم النشر",
        KnownFrom = "عُرف من",
        Unknown = "غير معروف",
        NotNamed = "لا يُسمّى هنا: ليس في دليل الترميز ولا نطاقاً على الإنترنت",
        Language = "اللغة",
        Arabic = "العربية",
        EnglishName = "الإنكليزية",
        Address = "يُقرأ في",
        NoAddress = "بلا عنوان عام",
        Recorded = "في السجل منذ",
        Words = "الشواهد",
        Whole = "النص كاملاً، إذ يسمح مصدره بعرضه.",
        SentencesOnly = "لا تُعرض إلا الجمل التي فيها أرقام، وباقي النص عند مصدره. أسماء الأفراد غير العموميين محجوبة.",
        NoWords = "لم يُعثر في هذا النص على رقم أو حدث مما يصفه دليل الترميز، فلا تُعرض منه جملة.",
        LeftOut = "كلام محذوف",
        Waiting = "لا يُعرض هنا ما يذكر انتقالاً لم يحن يومه أو أشخاصاً قلّةً قد يُعرفون، بل ينتظر يومه أو مراجعاً.",
        Withheld = "هنا جملة تنتظر مراجعاً، ولا يُعرض منها إلا الشاهد.",
        ToClaim = "الإفادة",
        Claims = "الإفادات",
        ClaimsLead = "اختر كلمات مظلَّلة لترى إفادتها، أو رقم إفادة لترى شاهدها.",
        ToWords = "إلى شاهد الإفادة",
        Whom = "من أو ما",
        Where = "المكان",
        When = "الزمان",
        Status = "كما يصوغها النص",
        SaidBy = "المصدر الأول",
        PassedOn = "الناقل",
        SaidByOutlet = "لا يسمّي النص أحداً: الناشر نفسه",
        SaidOn = "في",
        Finding = "الخلاصة",
        NoFinding = "ليست في أي خلاصة: لم يعد هذا النص يُحتسب",
        MoreClaims = "بقية الإفادات",
        EarlierClaims = "الإفادات السابقة",
        Sayings = "التصريحات والدعوات والتعهّدات",
        MoreSayings = "يوجد غيرها في الواجهة البرمجية.",
        Copies = "النسخ والترجمات",
        CarriesLead = "هذه الوثيقة ناقلة لوثيقة أخرى:",
        CarriedLead = "وثائق تنقل الشيء نفسه:",
        NoCopies = "لا تنقل الشيءَ نفسه وثيقةٌ أخرى في السجل.",
        Indicator = "ما يُعدّ",
        Value = "القيمة",
        Confidence = "تقدير من جمع الجدول",
        Proof = "إثبات قيدها في السجل المتسلسل",
        ProofLead =
            "كل لقطة قيدٌ في سجل متسلسل لا يُحذف منه شيء. بصمة القيد مع بصمات المسار تعطي جذر نقطة التحقق (RFC 9162، القسم 2.1.3.2)، فمن احتفظ بنقطة تحقق يرى إن بُدّل قيد بعدها. وللتحقق من سجل كامل: sijill verify --record DIR.",
        ProofMissing = "لا توجد بعدُ نقطة تحقق تشمل هذا القيد.",
        Sequence = "القيد",
        Leaf = "بصمة القيد",
        Checkpoint = "نقطة التحقق",
        Root = "الجذر",
        Path = "المسار",
        PathEmpty = "فارغ: في الشجرة ورقة واحدة",
        Data = "بيانات",
        Annotations = "إفاداتها بصيغة W3C Web Annotations",
    };

    /// <summary>The words of a language.</summary>
    public static DocumentPageWords For(string language) => language == "ar" ? ArabicWords : English;

    /// <summary>From where a day is known.</summary>
    public static string From(PublishedFrom from, string language) =>
        (from, language) switch
        {
            (PublishedFrom.Dateline, "ar") => "سطر التاريخ في النص",
            (PublishedFrom.Time, "ar") => "وقت مكتوب في الصفحة",
            (PublishedFrom.Meta, "ar") => "بيانات الصفحة",
            (PublishedFrom.JsonLd, "ar") => "البيانات المهيكلة في الصفحة",
            (PublishedFrom.Given, "ar") => "ما أُعطي مع الوثيقة",
            (PublishedFrom.Act, "ar") => "قرار مراجع",
            (PublishedFrom.Dateline, _) => "the dateline of the text",
            (PublishedFrom.Time, _) => "a time written on the page",
            (PublishedFrom.Meta, _) => "the page's own data",
            (PublishedFrom.JsonLd, _) => "structured data on the page",
            (PublishedFrom.Given, _) => "what was given with the document",
            (PublishedFrom.Act, _) => "a reviewer's act",
            _ => "",
        };

    public required string Untitled { get; init; }
    public required string Row { get; init; }
    public required string Superseded { get; init; }
    public required string OtherTexts { get; init; }
    public required string Undated { get; init; }
    public required string Outlet { get; init; }
    public required string Day { get; init; }
    public required string KnownFrom { get; init; }
    public required string Unknown { get; init; }
    public required string NotNamed { get; init; }
    public required string Language { get; init; }
    public required string Arabic { get; init; }
    public required string EnglishName { get; init; }
    public required string Address { get; init; }
    public required string NoAddress { get; init; }
    public required string Recorded { get; init; }
    public required string Words { get; init; }
    public required string Whole { get; init; }
    public required string SentencesOnly { get; init; }
    public required string NoWords { get; init; }
    public required string LeftOut { get; init; }
    public required string Waiting { get; init; }
    public required string Withheld { get; init; }
    public required string ToClaim { get; init; }
    public required string Claims { get; init; }
    public required string ClaimsLead { get; init; }
    public required string ToWords { get; init; }
    public required string Whom { get; init; }
    public required string Where { get; init; }
    public required string When { get; init; }
    public required string Status { get; init; }
    public required string SaidBy { get; init; }
    public required string PassedOn { get; init; }
    public required string SaidByOutlet { get; init; }
    public required string SaidOn { get; init; }
    public required string Finding { get; init; }
    public required string NoFinding { get; init; }
    public required string MoreClaims { get; init; }
    public required string EarlierClaims { get; init; }
    public required string Sayings { get; init; }
    public required string MoreSayings { get; init; }
    public required string Copies { get; init; }
    public required string CarriesLead { get; init; }
    public required string CarriedLead { get; init; }
    public required string NoCopies { get; init; }
    public required string Indicator { get; init; }
    public required string Value { get; init; }
    public required string Confidence { get; init; }
    public required string Proof { get; init; }
    public required string ProofLead { get; init; }
    public required string ProofMissing { get; init; }
    public required string Sequence { get; init; }
    public required string Leaf { get; init; }
    public required string Checkpoint { get; init; }
    public required string Root { get; init; }
    public required string Path { get; init; }
    public required string PathEmpty { get; init; }
    public required string Data { get; init; }
    public required string Annotations { get; init; }
}
