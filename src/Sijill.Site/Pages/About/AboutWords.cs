namespace Sijill.Site.Pages.About;

/// <summary>Words of the first page about the record, and the titles of the others.</summary>
internal sealed record AboutWords
{
    private static readonly AboutWords English = new()
    {
        Title = "About the record",
        Lead =
            "Sijill (سِجِلّ, a register) reads public statements and news, takes out every figure, event, appeal and commitment with the exact words that say it, and sets beside each other what many outlets repeat and dispute.",
        Pages = "Pages about the record",
        Site = new AboutSection(
            "site",
            "What is on the site",
            "Every figure leads to its finding; every finding to the claims that it is made of; every claim to the sentence that says it, and to where it can be read."
        ),
        Cannot = new AboutSection(
            "limits",
            "What it is not",
            "A claim is what a text says, not what happened. The record verifies nobody; it shows who said what, who only passed it on, and where they exclude each other.",
            "It is not made for targeting, watch lists, screening of persons, or decisions on asylum or in court, and must not be used for them."
        ),
        Work = new AboutSection(
            "work",
            "How it works",
            "No language model writes to the record. The same text and the same codebook give the same claims; nothing is overwritten, and every page can be read as the record knew it on a day.",
            "What is looked for is data: a codebook that an analyst can write. This site shows one codebook; the program takes another."
        ),
        Figures = "Figures of an indicator over time, with the table behind every chart",
        Returns = "Who went home, to which state, and which states were asked",
        Events = "Happenings as many documents tell of them, with deaths by side",
        Map = "How much is said of which area",
        Statements = "Who said what, word for word",
        Appeals = "Who asked whom for what, and who promised what",
        Coalition = "Which states joined, and when",
        Sources = "Who publishes, who is carried, and who has fallen silent",
        Bulletins = "A month in prose, every figure with a footnote",
        Check = "Your own text beside the record; nothing of it is kept",
        Methods = "Methods",
        MethodsSays = "How a statement becomes a figure, and what it does not become",
        Accuracy = "Accuracy",
        AccuracySays = "How often the reader is right, measured, and what it misses",
        Privacy = "Privacy",
        PrivacySays = "Who is named, what is masked, what is never published",
        Dictionary = "Dictionary",
        DictionarySays = "Every column of the data and every indicator of the codebook",
        Licence = "Licence",
        LicenceSays = "What may be done with data, code, fonts and maps",
        Corrections = "Corrections",
        CorrectionsSays = "How to ask for one, and every one that was made",
        Glossary = "Glossary",
        GlossarySays = "The words of the record and what they mean here",
        Data = "Data and API",
        DataSays = "All of it for programs and spreadsheets, without a key",
    };

    private static readonly AboutWords Arabic = new()
    {
        Title = "عن السجل",
        Lead =
            "يقرأ «سِجِلّ» التصريحات والأخبار العلنية، ويستخرج منها كل رقم وحدث ودعوة وتعهّد مع الكلمات نفسها التي قالته، ثم يضع ما تكرّره وسائل الإعلام وما تتضارب فيه جنباً إلى جنب.",
        Pages = "صفحات عن السجل",
        Site = new AboutSection(
            "site",
            "ما في الموقع",
            "كل رقم يقود إلى خلاصته، وكل خلاصة إلى الإفادات التي تتألف منها، وكل إفادة إلى الجملة التي قالتها وإلى موضع قراءتها."
        ),
        Cannot = new AboutSection(
            "limits",
            "ما ليس هو",
            "الإفادة ما يقوله نص، لا ما حدث. والسجل لا يتحقق من قول أحد، بل يبيّن من قال ماذا، ومن اكتفى بنقله، وأين تتضارب الأقوال.",
            "لم يُصنع هذا السجل للاستهداف ولا لقوائم المراقبة ولا للتدقيق الأمني في الأشخاص ولا للبتّ في اللجوء أو القضايا، ولا يجوز استعماله في شيء منها."
        ),
        Work = new AboutSection(
            "work",
            "كيف يعمل",
            "لا يكتب في السجل أي نموذج لغوي. النص الواحد ودليل الترميز الواحد يعطيان الإفادات نفسها دائماً، ولا يُمحى شيء بالكتابة فوقه، وتُقرأ كل صفحة كما عُرفت في أي يوم.",
            "وما يُبحث عنه بيانات لا برنامج: دليل ترميز يستطيع الباحث أن يكتبه. يعرض هذا الموقع دليلاً واحداً، ويقبل البرنامج غيره."
        ),
        Figures = "أرقام كل مؤشر عبر الزمن، ومع كل رسم جدوله",
        Returns = "من عاد، وإلى أي دولة، وأي دولة دُعيت إلى استعادة رعاياها",
        Events = "الأحداث كما ترويها وثائق كثيرة، والقتلى بحسب الطرف",
        Map = "كم قيل عن كل منطقة",
        Statements = "من قال ماذا، بكلماته",
        Appeals = "من دعا من إلى ماذا، ومن تعهّد بماذا",
        Coalition = "أي الدول انضمّت ومتى",
        Sources = "من ينشر، ومن يُنقل عنه، ومن انقطع",
        Bulletins = "شهر في نص متصل، ولكل رقم حاشية",
        Check = "نصّك إلى جانب السجل، ولا يُحفظ منه شيء",
        Methods = "المنهج",
        MethodsSays = "كيف يصير التصريح رقماً، وما الذي لا يصير إليه",
        Accuracy = "الدقّة",
        AccuracySays = "كم يصيب القارئ الآلي بالقياس، وما الذي يفوته",
        Privacy = "الخصوصية",
        PrivacySays = "من يُسمّى، وما يُحجب، وما لا يُنشر أبداً",
        Dictionary = "معجم البيانات",
        DictionarySays = "كل عمود في البيانات وكل مؤشر في دليل الترميز",
        Licence = "الترخيص",
        LicenceSays = "ما يجوز فعله بالبيانات والشيفرة والخطوط والخرائط",
        Corrections = "التصويبات",
        CorrectionsSays = "كيف يُطلب التصويب، وكل تصويب جرى",
        Glossary = "المصطلحات",
        GlossarySays = "كلمات السجل وما تعنيه هنا",
        Data = "البيانات والواجهة البرمجية",
        DataSays = "كل ما في السجل للبرامج والجداول، بلا مفتاح",
    };

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Pages { get; init; }
    public required AboutSection Site { get; init; }
    public required AboutSection Cannot { get; init; }
    public required AboutSection Work { get; init; }
    public required string Figures { get; init; }
    public required string Returns { get; init; }
    public required string Events { get; init; }
    public required string Map { get; init; }
    public required string Statements { get; init; }
    public required string Appeals { get; init; }
    public required string Coalition { get; init; }
    public required string Sources { get; init; }
    public required string Bulletins { get; init; }
    public required string Check { get; init; }
    public required string Methods { get; init; }
    public required string MethodsSays { get; init; }
    public required string Accuracy { get; init; }
    public required string AccuracySays { get; init; }
    public required string Privacy { get; init; }
    public required string PrivacySays { get; init; }
    public required string Dictionary { get; init; }
    public required string DictionarySays { get; init; }
    public required string Licence { get; init; }
    public required string LicenceSays { get; init; }
    public required string Corrections { get; init; }
    public required string CorrectionsSays { get; init; }
    public required string Glossary { get; init; }
    public required string GlossarySays { get; init; }
    public required string Data { get; init; }
    public required string DataSays { get; init; }

    /// <summary>The pages about the record: the end of the path, title, and what is on it.</summary>
    public IReadOnlyList<(string Id, string Title, string Says)> All =>
        [
            ("methods", Methods, MethodsSays),
            ("accuracy", Accuracy, AccuracySays),
            ("privacy", Privacy, PrivacySays),
            ("corrections", Corrections, CorrectionsSays),
            ("glossary", Glossary, GlossarySays),
            ("dictionary", Dictionary, DictionarySays),
            ("data", Data, DataSays),
            ("licence", Licence, LicenceSays),
        ];

    /// <summary>What is on each page that the navigation names.</summary>
    public string SaysOf(string path) =>
        path switch
        {
            "/series" => Figures,
            "/repatriation" => Returns,
            "/events" => Events,
            "/map" => Map,
            "/statements" => Statements,
            "/appeals" => Appeals,
            "/coalition" => Coalition,
            "/sources" => Sources,
            "/bulletins" => Bulletins,
            "/check" => Check,
            _ => "",
        };

    /// <summary>The words of a language.</summary>
    public static AboutWords For(string language) => language == "ar" ? Arabic : English;
}
