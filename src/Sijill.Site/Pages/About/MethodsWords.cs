namespace Sijill.Site.Pages.About;

/// <summary>Words of the page on methods.</summary>
internal sealed record MethodsWords
{
    private static readonly MethodsWords English = new()
    {
        Lead = "How a statement becomes a figure here, and what it does not become on the way.",
        Evidence = new AboutSection(
            "evidence",
            "No figure without its sentence",
            "The program reads a text and takes out each figure together with the shortest run of words that carries the number and what was counted. That run is archived with its place in the text; a figure whose words cannot be shown there is not recorded.",
            "What a text does not say is not added: neither a year, nor a place, nor who counted."
        ),
        Bounds = new AboutSection(
            "bounds",
            "Vague stays vague",
            "“More than 22” is kept as more than 22, not as 22; “dozens” as a word with the interval from 24 to 99; “in October” as a month, not as its first day. Where one number is needed, an export names the rule by which it was made."
        ),
        Origins = new AboutSection(
            "origins",
            "Who said it is not who published it",
            "The origin of a figure is who said it first; a carrier only passed it on. Fifty outlets that carry one statement are one origin. Parties to one operation speak as one interest: when they agree, their side has repeated itself.",
            "Texts that copy each other are found by their wording and gathered before figures are compared. A copy whose figure differs from its source is shown as corrupted and counts as no source."
        ),
        Claims = new AboutSection(
            "claims",
            "Claims are not verified facts",
            "Parties to a conflict speak in their own interest. What the record says is that a text says so. Two parties that agree make a figure better attested, never proven; and one voice alone is not therefore wrong."
        ),
        Statuses = "Statuses, in the order in which they are tried",
        StatusesText = "A finding gathers the claims of many documents about one fact. Of these statuses it has the first that holds.",
        Best = "Which value is shown",
        BestText = "All values that are said are kept. The one shown first is the first of these that there is.",
        Measures = new AboutSection(
            "measures",
            "What is counted, and what is never added",
            "A stock is counted on a day (how many live in a camp), a flow over a period (how many went home in a month). Cumulative counts run from a fixed start; an ordinal is a place in a row (the 90th member); a share is a part of a hundred. None is added to another, or said to dispute it."
        )
        {
            Points =
            [
                "A stock may be closed: its last figure stays with its day and is carried no further. A camp that was emptied has no residents, which is not the same as no figure.",
                "Flows whose periods overlap are not added: a month and a week of it would be counted twice.",
                "Totals and their parts, people and families are linked and never added.",
                "Two places counted together give no figure for either.",
                "Deaths are told by side and never added over sides.",
            ],
        },
        Planned = new AboutSection(
            "planned",
            "Planned is not done",
            "What is planned, pledged, authorised, attempted, alleged or denied is kept apart from what is reported as done. A plan and its fulfilment are linked, so that one can see what came of it; they never become one figure."
        ),
        Silence = new AboutSection(
            "silence",
            "Silence is not zero",
            "Where the record has no figure, nothing was read: it may be that nothing happened, that nobody spoke, or that the text was not among the sources. Zero stands only where a text says that there was none."
        ),
        Past = new AboutSection(
            "past",
            "What was known when",
            "Texts, readings and decisions are only ever appended, in a log whose entries can be proven. Every page takes a day as known on which it is shown; an address with a day does not change its answer."
        ),
        Uses = new AboutSection(
            "uses",
            "What it must not be used for",
            "Not for targeting, not for watch lists or screening of persons, not for asylum or case decisions. The record counts what is said of many; it says nothing of any one person."
        ),
        Coverage = "What it reads, and what it therefore does not see",
        CoverageText =
            "What is read decides what is seen. A language with few documents here is one whose events are told less, not one with fewer events; and an outlet that publishes daily weighs more on what is seen than one that publishes monthly.",
        CoveragePast = "The counts below are of the record as it is now; as known on a day they are not told.",
        NoTexts = "The record holds no text yet.",
        Language = "Language",
        Documents = "Documents",
        Share = "Share",
        Rows = "Rows of tables (no text)",
        First = "First day of publication",
        Last = "Last day",
        Outlets = "Outlets that may be named",
        OutletsHidden = "Others that publish",
        Undated = "Documents without a day",
        Largest = "The five with most documents",
        InArabic = "Arabic",
        InEnglish = "English",
        Kurdish = "Kurdish names are recognised; Kurdish texts are not read. Pictures and scanned pages are not read either.",
    };

    private static readonly MethodsWords Arabic = new()
    {
        Lead = "كيف يصير التصريح رقماً هنا، وما الذي لا يصير إليه في الطريق.",
        Evidence = new AboutSection(
            "evidence",
            "لا رقم بلا جملته",
            "يقرأ البرنامج النص ويستخرج كل رقم مع الشاهد: أقصر كلمات متصلة تحمل العدد وما عُدّ. ويُحفظ الشاهد بموضعه من النص، فلا يُسجَّل رقم لا يمكن إظهار كلماته هناك.",
            "ولا يُضاف إلى النص ما لم يقله: لا سنة ولا مكان ولا من أحصى."
        ),
        Bounds = new AboutSection(
            "bounds",
            "المبهم يبقى مبهماً",
            "«أكثر من 22» تبقى أكثر من 22 ولا تصير 22، و«عشرات» كلمة مجالها من 20 إلى 99، و«في تشرين الأول» شهر لا أوّل أيامه. وحيث لا بدّ من عدد واحد تذكر ملفات التصدير القاعدة التي صُنع بها."
        ),
        Origins = new AboutSection(
            "origins",
            "القائل غير الناشر",
            "المصدر الأول للرقم هو من قاله أولاً، أما الناقل فقد نقله فقط. فخمسون وسيلة إعلام تنقل بياناً واحداً مصدرٌ أول واحد. وأطراف العملية الواحدة جهة واحدة، فإذا اتفقت فقد كرّرت جهةٌ قولها.",
            "وتُعرف النصوص التي ينقل بعضها عن بعض من صياغتها وتُجمع قبل مقارنة الأرقام. والنسخة التي يخالف رقمُها مصدرَها تُعرض على أنها محرَّفة ولا تُعدّ مصدراً."
        ),
        Claims = new AboutSection(
            "claims",
            "الإفادات ليست حقائق متحقَّقاً منها",
            "أطراف النزاع تتكلم لمصلحتها. وما يقوله السجل هو أن نصاً قال ذلك. فاتفاق جهتين يزيد الرقم شهادةً ولا يثبته، وانفراد جهة واحدة لا يجعله خطأً."
        ),
        Statuses = "الأحوال بترتيب النظر فيها",
        StatusesText = "تجمع الخلاصة إفادات وثائق كثيرة عن أمر واحد، وحالها أول ما يصدق عليها مما يلي.",
        Best = "أي قيمة تُعرض",
        BestText = "تُحفظ القيم كلها. والمعروضة أولاً هي أول ما يوجد مما يلي.",
        Measures = new AboutSection(
            "measures",
            "ما يُعدّ، وما لا يُجمع أبداً",
            "العدد القائم يُعدّ في يوم (كم يقطن المخيم)، وما هو خلال فترة يُعدّ فيها (كم عاد في شهر). والتراكمي يُحسب منذ بداية ثابتة، والترتيبي موضع في صف (العضو التسعون)، والنسبة جزء من مئة. ولا يُجمع شيء من هذه إلى غيره ولا يُعدّ متضارباً معه."
        )
        {
            Points =
            [
                "قد يُقفل العدد القائم: يبقى رقمه الأخير بيومه ولا يُمدّ إلى ما بعده. والمخيم الذي أُفرغ لا قاطنين فيه، وليس هذا كغياب الرقم.",
                "لا تُجمع أرقام فترات متداخلة، وإلا عُدّ الأسبوع مرتين مع شهره.",
                "المجموع وأجزاؤه، والأشخاص والعائلات، تُربط ولا تُجمع.",
                "عدد مكانين معاً ليس رقماً لأيٍّ منهما.",
                "يُذكر القتلى بحسب الطرف ولا يُجمعون بين الأطراف.",
            ],
        },
        Planned = new AboutSection(
            "planned",
            "المخطَّط غير المنجَز",
            "ما هو مخطَّط له أو متعهَّد به أو مأذون به أو محاوَل أو منسوب أو منفيّ يُفصل عمّا أُفيد بأنه تمّ. وتُربط الخطة بما أُنجز منها ليُرى ما آلت إليه، ولا يصيران رقماً واحداً."
        ),
        Silence = new AboutSection(
            "silence",
            "الصمت ليس صفراً",
            "حيث لا رقم في السجل فلم يُقرأ شيء: ربما لم يحدث شيء، أو لم يتكلم أحد، أو لم يكن النص بين المصادر. ولا يرد الصفر إلا حيث يقول نص إنه لا أحد."
        ),
        Past = new AboutSection(
            "past",
            "ما عُرف ومتى عُرف",
            "لا يُفعل بالنصوص والقراءات والقرارات إلا أن تُضاف إلى سجل قيود يمكن إثبات كل قيد فيه. وتُعرض كل صفحة كما عُرفت في يوم، والعنوان الذي فيه يوم لا يتغيّر جوابه."
        ),
        Uses = new AboutSection(
            "uses",
            "ما لا يجوز استعماله فيه",
            "لا للاستهداف، ولا لقوائم المراقبة أو التدقيق الأمني في الأشخاص، ولا لقرارات اللجوء أو القضايا. السجل يعدّ ما يقال عن كثيرين، ولا يقول شيئاً عن شخص بعينه."
        ),
        Coverage = "ما يقرأه، وما لا يراه لذلك",
        CoverageText =
            "ما يُقرأ يحدّد ما يُرى. فاللغة القليلة الوثائق هنا لغة قلّ ما قيل بها عن الأحداث، لا لغة قلّت أحداثها، والوسيلة التي تنشر كل يوم أثقل في ما يُرى من التي تنشر كل شهر.",
        CoveragePast = "الأعداد أدناه عن السجل كما هو الآن، ولا تُذكر كما عُرفت في يوم.",
        NoTexts = "لا نص في السجل بعد.",
        Language = "اللغة",
        Documents = "الوثائق",
        Share = "نسبتها",
        Rows = "صفوف جداول (بلا نص)",
        First = "أول أيام النشر",
        Last = "آخرها",
        Outlets = "ناشرون يجوز أن يُسمَّوا",
        OutletsHidden = "ناشرون آخرون",
        Undated = "وثائق بلا يوم",
        Largest = "أكثر خمسة وثائقَ",
        InArabic = "العربية",
        InEnglish = "الإنجليزية",
        Kurdish = "تُعرف الأسماء الكردية ولا تُقرأ النصوص الكردية، ولا تُقرأ الصور ولا الصفحات الممسوحة ضوئياً.",
    };

    public required string Lead { get; init; }
    public required AboutSection Evidence { get; init; }
    public required AboutSection Bounds { get; init; }
    public required AboutSection Origins { get; init; }
    public required AboutSection Claims { get; init; }
    public required string Statuses { get; init; }
    public required string StatusesText { get; init; }
    public required string Best { get; init; }
    public required string BestText { get; init; }
    public required AboutSection Measures { get; init; }
    public required AboutSection Planned { get; init; }
    public required AboutSection Silence { get; init; }
    public required AboutSection Past { get; init; }
    public required AboutSection Uses { get; init; }
    public required string Coverage { get; init; }
    public required string CoverageText { get; init; }
    public required string CoveragePast { get; init; }
    public required string NoTexts { get; init; }
    public required string Language { get; init; }
    public required string Documents { get; init; }
    public required string Share { get; init; }
    public required string Rows { get; init; }
    public required string First { get; init; }
    public required string Last { get; init; }
    public required string Outlets { get; init; }
    public required string OutletsHidden { get; init; }
    public required string Undated { get; init; }
    public required string Largest { get; init; }
    public required string Kurdish { get; init; }

    public required string InArabic { get; init; }
    public required string InEnglish { get; init; }

    /// <summary>The name of a language of documents.</summary>
    public string LanguageOf(string language) =>
        language switch
        {
            "ar" => InArabic,
            "en" => InEnglish,
            _ => language,
        };

    /// <summary>The words of a language.</summary>
    public static MethodsWords For(string language) => language == "ar" ? Arabic : English;
}
