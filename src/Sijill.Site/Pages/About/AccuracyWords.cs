namespace Sijill.Site.Pages.About;

/// <summary>Words of the page on accuracy. Its figures come from the measurement.</summary>
internal sealed record AccuracyWords
{
    private static readonly AccuracyWords English = new()
    {
        Lead =
            "The reader is measured on texts whose claims people wrote down by hand, and on the test data of other projects. Every figure on this page comes from the file that the measurement writes.",
        Expect = "What to expect of a text that nobody has seen",
        ExpectText =
            "The hardest measure is one nobody could tune to. A set of this project was split: the rules were written with one half at hand, and the other half was read by nobody who writes rules. The second rows below are the honest ones; the first show how flattering it is to measure on what one has read.",
        ExpectNow =
            "That set is now read when rules are written, so it can no longer show this; the next honest estimate needs new texts. On real articles, which nobody who writes rules has read, most figures are found, while who said one and where it was are often missed.",
        Half = "Half of the set",
        Tuned = "read while rules were written",
        Unseen = "read by nobody",
        Language = "Language",
        Precision = "Precision",
        Recall = "Recall",
        Terms =
            "Precision: of what the reader reports, how much is right. Recall: of what people found, how much the reader finds. All figures run from 0 to 1; F1 is the mean of both.",
        Floors = "Floors that must hold",
        FloorsText = "A change of the program that falls below one of these is not taken.",
        All = "All figures, by set",
        Set = "Set",
        Figure = "Figure",
        Value = "Value",
        Floor = "Floor",
        Reached = "Reached",
        Yes = "yes",
        No = "no",
        Documents = "Documents",
        Missed = "What is missed, the most frequent first",
        MissedText = "Told with the reason in the project's documentation, in English:",
        MissedPoints =
        [
            "a figure whose verb stands in another sentence or is left out",
            "wordings that no pattern knows, in English more than in Arabic",
            "what happened to one person, told without a number",
            "places of figures that stand a sentence or two from their place",
            "whether somebody speaks at all: a figure after a quotation is given to its speaker too readily",
        ],
        Meanings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["recall"] = "recall",
            ["precision"] = "precision",
            ["said_by"] = "who said it",
            ["no_speaker"] = "that nobody is named",
            ["status_exact"] = "status, exact",
            ["status_not_reported"] = "status of what is not reported as done",
            ["joined"] = "joining",
            ["value_f1"] = "values, F1",
            ["span_f1"] = "places in the text, F1",
            ["exact_f1"] = "exact place in the text, F1",
            ["overlap_f1"] = "found at all, F1",
            ["number_cases"] = "cases right",
            ["number_values"] = "values right",
            ["cases"] = "cases right",
            ["f1"] = "F1",
            ["assault_f1"] = "attacks, F1",
            ["protest_f1"] = "protests, F1",
            ["spans"] = "evidence in its place",
        },
        Sets = new Dictionary<string, string>(StringComparer.Ordinal),
        PrecisionOf = "{0}, precision",
        RecallOf = "{0}, recall",
    };

    private static readonly AccuracyWords Arabic = new()
    {
        Lead =
            "يُقاس القارئ الآلي على نصوص دوّن أشخاصٌ إفاداتها باليد، وعلى بيانات اختبار لمشاريع أخرى. وكل رقم في هذه الصفحة مأخوذ من الملف الذي يكتبه القياس.",
        Expect = "ما يُنتظر من نص لم يره أحد",
        ExpectText =
            "أصدق القياس ما لا يمكن الضبط عليه. قُسمت مجموعة لهذا المشروع نصفين: كُتبت القواعد والنصف الأول بين أيدي كاتبيها، ولم يقرأ النصفَ الثاني أحد ممن يكتبون القواعد. فالصفوف الأخيرة أدناه هي الصادقة، أما الأولى فتُظهر كم يحسّن القياس أن يكون على ما قُرئ.",
        ExpectNow =
            "وصارت تلك المجموعة تُقرأ عند كتابة القواعد فلم تعد تدلّ على ذلك، والتقدير الصادق التالي يحتاج إلى نصوص جديدة. وفي المقالات الحقيقية، التي لم يقرأها أحد ممن يكتبون القواعد، يُعثر على أكثر الأرقام، وكثيراً ما يفوت مَن قالها وأين كانت.",
        Half = "نصف المجموعة",
        Tuned = "قُرئ عند كتابة القواعد",
        Unseen = "لم يقرأه أحد",
        Language = "اللغة",
        Precision = "الضبط",
        Recall = "الاستيفاء",
        Terms =
            "الضبط: كم يصحّ مما يذكره القارئ الآلي. والاستيفاء: كم يجد مما وجده الناس. وكل الأرقام بين 0 و1، وF1 متوسط الاثنين.",
        Floors = "حدود دنيا لا بدّ منها",
        FloorsText = "لا يُقبل تغيير في البرنامج ينزل عن أحدها.",
        All = "كل الأرقام بحسب المجموعة",
        Set = "المجموعة",
        Figure = "المقيس",
        Value = "القيمة",
        Floor = "الحد الأدنى",
        Reached = "بُلغ",
        Yes = "نعم",
        No = "لا",
        Documents = "الوثائق",
        Missed = "ما يفوت، الأكثر أولاً",
        MissedText = "كما تذكره وثائق المشروع بالإنجليزية مع السبب:",
        MissedPoints =
        [
            "رقم فعلُه في جملة أخرى أو محذوف",
            "صيغ لا يعرفها أي نمط، وهي في الإنجليزية أكثر منها في العربية",
            "ما وقع لشخص واحد وذُكر بلا عدد",
            "أماكن أرقام تبعد عن مكانها جملة أو جملتين",
            "هل يتكلم أحد أصلاً: فالرقم بعد اقتباس يُنسب إلى قائله بأسرع مما ينبغي",
        ],
        Meanings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["recall"] = "الاستيفاء",
            ["precision"] = "الضبط",
            ["period"] = "الفترة",
            ["status"] = "الحال",
            ["status_exact"] = "الحال مطابقةً",
            ["status_not_reported"] = "حال ما لم يُفَد بأنه تمّ",
            ["said_by"] = "من قاله",
            ["no_speaker"] = "خلوّه من قائل",
            ["target"] = "المعنيّ به",
            ["places"] = "الأماكن",
            ["spans"] = "الشاهد في موضعه",
            ["statements"] = "التصريحات",
            ["appeals"] = "الدعوات",
            ["commitments"] = "التعهّدات",
            ["joined"] = "الانضمام",
            ["f1"] = "F1",
            ["value_f1"] = "القيم، F1",
            ["span_f1"] = "المواضع في النص، F1",
            ["exact_f1"] = "الموضع بعينه، F1",
            ["overlap_f1"] = "العثور عليه، F1",
            ["accuracy"] = "الإصابة",
            ["number_cases"] = "حالات صحيحة",
            ["number_values"] = "قيم صحيحة",
            ["cases"] = "حالات صحيحة",
            ["assault_f1"] = "الهجمات، F1",
            ["protest_f1"] = "الاحتجاجات، F1",
        },
        Sets = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["own+seed"] = "نصوص كُتبت لسِجِلّ، ومعها المقال الأول",
            ["real"] = "مقالات وبيانات ونصوص مؤتمرات حقيقية",
            ["seed"] = "المقال الأول وحده",
            ["own60"] = "نصوص لهذا المشروع كُتبت قبل الضبط، وصارت تُقرأ عند كتابة القواعد",
            ["recognizers_numbers"] = "أعداد عربية من مشروع Recognizers-Text",
            ["duckling_numbers"] = "أعداد عربية وترتيبية من مشروع Duckling",
            ["num2words"] = "أعداد بالكلمات العربية من مشروع num2words",
            ["hijri"] = "تواريخ بتقويم أم القرى",
            ["months"] = "أسماء الأشهر في البلدان العربية",
            ["recognizers_dates"] = "تواريخ عربية من مشروع Recognizers-Text",
            ["duckling_dates"] = "أوقات عربية من مشروع Duckling",
            ["gsr"] = "جمل عربية عن أحداث",
        },
        PrecisionOf = "{0}، الضبط",
        RecallOf = "{0}، الاستيفاء",
    };

    public required string Lead { get; init; }
    public required string Expect { get; init; }
    public required string ExpectText { get; init; }
    public required string ExpectNow { get; init; }
    public required string Half { get; init; }
    public required string Tuned { get; init; }
    public required string Unseen { get; init; }
    public required string Language { get; init; }
    public required string Precision { get; init; }
    public required string Recall { get; init; }
    public required string Terms { get; init; }
    public required string Floors { get; init; }
    public required string FloorsText { get; init; }
    public required string All { get; init; }
    public required string Set { get; init; }
    public required string Figure { get; init; }
    public required string Value { get; init; }
    public required string Floor { get; init; }
    public required string Reached { get; init; }
    public required string Yes { get; init; }
    public required string No { get; init; }
    public required string Documents { get; init; }
    public required string Missed { get; init; }
    public required string MissedText { get; init; }
    public required IReadOnlyList<string> MissedPoints { get; init; }
    public required IReadOnlyDictionary<string, string> Meanings { get; init; }
    public required IReadOnlyDictionary<string, string> Sets { get; init; }
    public required string PrecisionOf { get; init; }
    public required string RecallOf { get; init; }

    /// <summary>What a figure measures.</summary>
    public string Meaning(string figure) =>
        Meanings.TryGetValue(figure, out string? meaning) ? meaning
        : figure.EndsWith("_precision", StringComparison.Ordinal) ? With(PrecisionOf, figure[..^"_precision".Length])
        : figure.EndsWith("_recall", StringComparison.Ordinal) ? With(RecallOf, figure[..^"_recall".Length])
        : figure.Replace('_', ' ');

    /// <summary>The words of a language.</summary>
    public static AccuracyWords For(string language) => language == "ar" ? Arabic : English;

    private string With(string pattern, string figure) =>
        pattern.Replace("{0}", Meaning(figure), StringComparison.Ordinal);
}
