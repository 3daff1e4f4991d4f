namespace Sijill.Site.Pages.About;

/// <summary>The words of the record, in both languages. Statuses are told by the words that pages show.</summary>
internal sealed record GlossaryWords
{
    private static readonly GlossaryWords InEnglish = new()
    {
        Lead = "What the words of the record mean here. Every word has an anchor, so that it can be linked to.",
        Statuses = "Statuses of a finding",
    };

    private static readonly GlossaryWords InArabic = new()
    {
        Lead = "ما تعنيه كلمات السجل هنا. ولكل كلمة موضع يمكن الربط به.",
        Statuses = "أحوال الخلاصة",
    };

    public required string Lead { get; init; }
    public required string Statuses { get; init; }

    /// <summary>The words, in the order of a document's way through the record.</summary>
    public static IReadOnlyList<GlossaryEntry> All { get; } =
        [.. OfTexts, .. OfClaims, .. OfSpeech, .. OfRecord, .. OfMeasures];

    private static IReadOnlyList<GlossaryEntry> OfTexts =>
        [
            new(
                "source",
                "source",
                "مصدر",
                "An outlet or office whose texts are read.",
                "وسيلة إعلام أو جهة تُقرأ نصوصها."
            ),
            new(
                "snapshot",
                "snapshot",
                "لقطة",
                "The bytes of a page or file as they were fetched, with their hash.",
                "بايتات صفحة أو ملف كما جُلبت، مع بصمتها."
            ),
            new(
                "document",
                "document",
                "وثيقة",
                "The text of a snapshot: the article without the page around it.",
                "نص اللقطة: المقال من غير ما حوله في الصفحة."
            ),
            new(
                "evidence",
                "evidence",
                "الشاهد",
                "The shortest run of words in a document that carries a number and what was counted.",
                "أقصر كلمات متصلة في الوثيقة تحمل العدد وما عُدّ."
            ),
            new(
                "codebook",
                "codebook",
                "دليل الترميز",
                "What is looked for, as data: indicators, names, and the wordings that tell of them.",
                "ما يُبحث عنه مكتوباً بياناتٍ: المؤشرات والأسماء والصيغ التي تدلّ عليها."
            ),
            new(
                "indicator",
                "indicator",
                "مؤشر",
                "Something that is counted or that happens, as a codebook defines it.",
                "شيء يُعدّ أو يقع، كما يعرّفه دليل الترميز."
            ),
            new(
                "track",
                "track",
                "مسار",
                "A group of indicators that is followed together on the first page.",
                "مؤشرات تُتابَع معاً في الصفحة الأولى."
            ),
        ];

    private static IReadOnlyList<GlossaryEntry> OfClaims =>
        [
            new(
                "claim",
                "claim",
                "إفادة",
                "What one document says of one figure or event: value, period, place, who, and by whose word.",
                "ما تقوله وثيقة واحدة عن رقم أو حدث واحد: قيمته وفترته ومكانه وأصحابه ومن قاله."
            ),
            new(
                "incident",
                "incident",
                "واقعة",
                "Claims of one document about one happening.",
                "إفادات وثيقة واحدة عن أمر واحد وقع."
            ),
            new(
                "event",
                "event",
                "حدث",
                "Incidents of many documents about one happening.",
                "وقائع في وثائق كثيرة عن أمر واحد وقع."
            ),
            new(
                "finding",
                "finding",
                "خلاصة",
                "The claims of many documents about one fact, set beside each other. What this site shows as a figure is a finding's.",
                "إفادات وثائق كثيرة عن أمر واحد، موضوعةً بعضها إلى جانب بعض. وما يعرضه الموقع رقماً هو رقم خلاصة."
            ),
            new(
                "series",
                "series",
                "أرقام عبر الزمن",
                "Findings of one subject in the order of their days.",
                "خلاصات موضوع واحد مرتّبة بأيامها."
            ),
        ];

    private static IReadOnlyList<GlossaryEntry> OfSpeech =>
        [
            new(
                "statement",
                "statement",
                "تصريح",
                "What somebody is quoted as saying.",
                "ما يُقتبس من كلام أحد."
            ),
            new(
                "release",
                "release",
                "بيان",
                "A text that an office issues itself.",
                "نص تصدره جهة بنفسها."
            ),
            new(
                "appeal",
                "appeal",
                "دعوة",
                "Somebody asks another to do something.",
                "أن يطلب أحد من غيره أن يفعل شيئاً."
            ),
            new(
                "commitment",
                "commitment",
                "تعهّد",
                "Somebody says that they will do something.",
                "أن يقول أحد إنه سيفعل شيئاً."
            ),
            new(
                "origin",
                "origin",
                "المصدر الأول",
                "Who said something first.",
                "من قال الشيء أولاً."
            ),
            new(
                "carrier",
                "carrier",
                "ناقل",
                "Who passed on what another had said.",
                "من نقل ما قاله غيره."
            ),
            new(
                "interest",
                "interest",
                "جهة واحدة",
                "Parties that speak as one: their agreement is a repetition.",
                "أطراف تتكلم كأنها طرف واحد: فاتفاقها تكرار."
            ),
        ];

    private static IReadOnlyList<GlossaryEntry> OfRecord =>
        [
            new(
                "act",
                "act",
                "قرار",
                "What a reviewer decided: appended to the log, never a change of a text.",
                "ما بتّ فيه مراجع: يُضاف إلى سجل القيود ولا يغيّر نصاً."
            ),
            new(
                "reviewer",
                "reviewer",
                "مراجع",
                "A person who looks at claims and decides where the rules cannot.",
                "شخص ينظر في الإفادات ويبتّ حيث لا تبتّ القواعد."
            ),
            new(
                "log",
                "log",
                "سجل القيود",
                "The list of all that entered the record. It only grows, and every entry can be proven.",
                "قائمة كل ما دخل السجل. لا تزيد إلا إضافةً، ويمكن إثبات كل قيد فيها."
            ),
            new(
                "as-known-on",
                "as known on",
                "كما عُرف في",
                "The record as it stood at the end of a day.",
                "السجل كما كان في نهاية يوم."
            ),
            new(
                "masked",
                "masked",
                "محجوب",
                "Replaced, because it names somebody whom the codebook does not name.",
                "مُستبدَل لأنه يسمّي من لا يسمّيه دليل الترميز."
            ),
        ];

    private static IReadOnlyList<GlossaryEntry> OfMeasures =>
        [
            new(
                "stock",
                "stock",
                "العدد القائم",
                "How many there are on a day. It can end, and then is not carried further.",
                "كم هم في يوم. وقد ينتهي فلا يُمدّ إلى ما بعده."
            ),
            new(
                "flow",
                "flow",
                "خلال فترة",
                "How many in a period. Flows of periods that overlap are not added.",
                "كم خلال فترة. ولا تُجمع أرقام فترات متداخلة."
            ),
            new(
                "cumulative",
                "cumulative",
                "تراكمي",
                "Counted from a fixed start: since 2019.",
                "محسوب منذ بداية ثابتة: منذ 2019."
            ),
            new(
                "ordinal",
                "ordinal",
                "ترتيبي",
                "A place in a row: the 90th member.",
                "موضع في صف: العضو التسعون."
            ),
            new(
                "share",
                "share",
                "نسبة",
                "A part of a hundred: 60 % of them children.",
                "جزء من مئة: 60 في المئة منهم أطفال."
            ),
        ];

    /// <summary>The words of a language.</summary>
    public static GlossaryWords For(string language) => language == "ar" ? InArabic : InEnglish;
}
