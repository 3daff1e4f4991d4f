using Sijill.Archive.Queries;

namespace Sijill.Site.Pages.Check;

/// <summary>Words of the page of checking.</summary>
internal sealed record CheckWords
{
    private static readonly CheckWords English = new()
    {
        Title = "Check a text",
        Lead = "Paste a text, or give an address, and see each of its figures beside what the record says.",
        NotStored = "Nothing is stored: neither the text nor the address, and nobody else sees them.",
        Text = "Text (up to 200,000 characters)",
        Address = "or the address of a page (http, https)",
        Published = "Day of publication",
        PublishedWhy = "Without it \"today\" and \"last week\" have no day.",
        Language = "Language",
        Auto = "as the text shows",
        Arabic = "Arabic",
        EnglishName = "English",
        Submit = "Check",
        Figures = "Figures of the text",
        None = "No figure of this codebook was found in this text. That says nothing of whether it is true.",
        Agrees = "agrees",
        Differs = "differs",
        New = "new",
        Unplaced = "no day or no place",
        AgreesLead = "The record says the same:",
        DiffersLead = "The record says:",
        NewLead = "The record has nothing of it. Silence is not zero.",
        UnplacedLead = "The text gives it no day or no place to compare it by.",
        Finding = "see who says so",
        Words = "Where the text says it",
        OnlyFirst = "Only the first figures are shown; check the text in parts to see the others. Figures in it:",
        OtherSite = "This form can only be sent from this site. Open it here and send it again.",
        Nothing = "Paste a text, or give an address.",
        Both = "Give a text or an address, not both.",
        NoDay = "The day of publication is no day of the form 2026-02-22.",
        NoAddress = "This is no address of a page: it has to begin with http:// or https://.",
        NotFetched =
            "This address could not be read: it does not answer, leads into a private network, is too large or too slow, or is no text. You can paste its text instead.",
        Unreadable = "This text could not be read. Paste it as plain text.",
        TooLarge = "This text is too long: up to 200,000 characters are read at a time. Check it in parts.",
        TooLong =
            "Reading took too long, or many texts are being read now. Try again in a minute, or check a shorter text.",
        When = "When",
        Where = "Where",
        Again = "Check another text",
    };

    private static readonly CheckWords ArabicWords = new()
    {
        Title = "فحص نص",
        Lead = "ألصق نصاً، أو أعطِ عنوان صفحة، لترى كل رقم فيه إلى جانب ما يقوله السجل.",
        NotStored = "لا يُحفظ شيء، لا النص ولا العنوان، ولا يراهما أحد غيرك.",
        Text = "النص (حتى 200,000 محرف)",
        Address = "أو عنوان صفحة (http أو https)",
        Published = "يوم النشر",
        PublishedWhy = "بدونه لا يوم لكلمات مثل «اليوم» و«الأسبوع الماضي».",
        Language = "اللغة",
        Auto = "كما تظهر في النص",
        Arabic = "العربية",
        EnglishName = "الإنكليزية",
        Submit = "افحص",
        Figures = "أرقام النص",
        None = "لم يُعثر في هذا النص على رقم مما يصفه دليل الترميز. ولا يعني ذلك شيئاً عن صحته.",
        Agrees = "يوافق",
        Differs = "يخالف",
        New = "جديد",
        Unplaced = "بلا يوم أو مكان",
        AgreesLead = "يقول السجل الشيء نفسه:",
        DiffersLead = "يقول السجل:",
        NewLead = "لا شيء عنه في السجل، والصمت ليس صفراً.",
        UnplacedLead = "لا يعطيه النص يوماً أو مكاناً يُقارن به.",
        Finding = "انظر من يقوله",
        Words = "موضعها من النص",
        OnlyFirst = "لا تُعرض إلا الأرقام الأولى؛ افحص النص أجزاءً لترى غيرها. عدد ما فيه من أرقام:",
        OtherSite = "لا يُرسَل هذا النموذج إلا من هذا الموقع. افتحه هنا وأرسله مجدداً.",
        Nothing = "ألصق نصاً، أو أعطِ عنواناً.",
        Both = "أعطِ نصاً أو عنواناً، لا كليهما.",
        NoDay = "يوم النشر ليس على صورة 2026-02-22.",
        NoAddress = "ليس هذا عنوان صفحة: يجب أن يبدأ بـ http:// أو https://.",
        NotFetched =
            "تعذّرت قراءة هذا العنوان: لا يجيب، أو يقود إلى شبكة خاصة، أو كبير أو بطيء جداً، أو ليس نصاً. يمكنك أن تلصق نصه.",
        Unreadable = "تعذّرت قراءة هذا النص. ألصقه نصاً بلا تنسيق.",
        TooLarge = "هذا النص طويل جداً: يُقرأ حتى 200,000 محرف في المرة. افحصه أجزاءً.",
        TooLong = "طالت القراءة، أو تُقرأ الآن نصوص كثيرة. حاول بعد دقيقة، أو افحص نصاً أقصر.",
        When = "الزمان",
        Where = "المكان",
        Again = "افحص نصاً آخر",
    };

    /// <summary>The words of a language.</summary>
    public static CheckWords For(string language) => language == "ar" ? ArabicWords : English;

    /// <summary>How a figure stands to the record.</summary>
    public string Verdict(CheckVerdict verdict) =>
        verdict switch
        {
            CheckVerdict.Agrees => Agrees,
            CheckVerdict.Differs => Differs,
            CheckVerdict.New => New,
            CheckVerdict.Unplaced => Unplaced,
        };

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string NotStored { get; init; }
    public required string Text { get; init; }
    public required string Address { get; init; }
    public required string Published { get; init; }
    public required string PublishedWhy { get; init; }
    public required string Language { get; init; }
    public required string Auto { get; init; }
    public required string Arabic { get; init; }
    public required string EnglishName { get; init; }
    public required string Submit { get; init; }
    public required string Figures { get; init; }
    public required string None { get; init; }
    public required string Agrees { get; init; }
    public required string Differs { get; init; }
    public required string New { get; init; }
    public required string Unplaced { get; init; }
    public required string AgreesLead { get; init; }
    public required string DiffersLead { get; init; }
    public required string NewLead { get; init; }
    public required string UnplacedLead { get; init; }
    public required string Finding { get; init; }
    public required string Words { get; init; }
    public required string OnlyFirst { get; init; }
    public required string OtherSite { get; init; }
    public required string Nothing { get; init; }
    public required string Both { get; init; }
    public required string NoDay { get; init; }
    public required string NoAddress { get; init; }
    public required string NotFetched { get; init; }
    public required string Unreadable { get; init; }
    public required string TooLarge { get; init; }
    public required string TooLong { get; init; }
    public required string When { get; init; }
    public required string Where { get; init; }
    public required string Again { get; init; }
}
