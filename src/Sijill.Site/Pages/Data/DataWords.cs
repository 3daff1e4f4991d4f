using Sijill.Site.Api;

namespace Sijill.Site.Pages.Data;

/// <summary>Words of the reference.</summary>
internal sealed record DataWords
{
    private static readonly DataWords English = new()
    {
        Title = "Data and API",
        DatasetName = "Sijill: public statements, every figure with its source",
        Intro =
            "All that the site shows can be read by programs and spreadsheets: findings, claims, series, events, documents and what was said. Reading needs no key.",
        Contents = "On this page",
        Start = "A table in one line",
        StartText =
            "Every list has a stable address that ends in .csv, .json or .jsonl. Spreadsheets, R, pandas and Power Query open it as it is. The same address without an ending answers with what Accept asks for.",
        Excel =
            "Excel: Data, From Web, and paste the address. LibreOffice: Sheet, Link to External Data. Numbers that begin with a sign stay numbers; no cell runs as a formula.",
        Rules = "What holds for all",
        RuleList =
        [
            "JSON names are in camelCase; columns of tables are the same words with underscores.",
            "Lists take limit and cursor. All that is given as a table takes fields and, in CSV, hxl.",
            "Lists come in pages. next, in the body and in the Link header, is the address of the next page; follow it until it is null. A page may be short and yet lead on.",
            "ETag names the state of the record. Send it back as If-None-Match, and what you have answers 304.",
            "as_known_on gives the record as it stood at the end of a day: an address with it never changes its answer about that day.",
            "What is wrong with a request is told as problem+json, all parameters at once.",
            "Every page of the web may read it (CORS). Answers hold no name that the codebook does not hold.",
            "Offsets count Unicode code points of the document's text, half-open.",
        ],
        Caution =
            "A claim is what a text says, not what happened. Silence is not zero. Deaths are never added over sides. Not for targeting, screening, asylum or case decisions.",
        Operations = "Operations",
        Takes = "Takes",
        Gives = "Gives",
        ExampleOf = "Example",
        AnswerNow = "What it answers now",
        Parameters = "Parameters",
        Name = "Name",
        Meaning = "What it is",
        Values = "Values",
        Dictionary = "Fields of the answers",
        DictionaryText =
            "What the answers of the API are made of: names in JSON, and the columns that hold them in CSV.",
        InJson = "In JSON",
        InTables = "Columns",
        Problems = "When something is wrong",
        ProblemList =
        [
            "Some parameters are unknown or cannot be read. errors names each with the reason.",
            "There is nothing at this address: an id that was mistyped, or something that was withdrawn.",
            "This API only reads.",
            "None of the forms that Accept asks for is offered. offered names those that are.",
            "The record is being written to, or is not there. Retry-After says when to try again.",
        ],
        Proofs = "Proof that nothing was changed",
        ProofsText =
            "Every document, reading and decision is an entry of an append-only log. A proof of /proofs leads from the entry's leaf hash to the root of the latest checkpoint: SHA-256 of 0x00 and the leaf, of 0x01 and two nodes (RFC 9162). Keep a checkpoint, and you can show later whether the past was changed.",
        Feeds = "Feeds",
        FeedsText =
            "Changes of findings as Atom and JSON Feed, for a track of the first page, an indicator, a place with all that lies in it, or a source; language is ar or en. Planned movements are in no feed until their day has passed.",
        Licence = "Data: CC BY 4.0; what sources wrote remains theirs. Cite the record with the address and the day.",
    };

    private static readonly DataWords InArabic = new()
    {
        Title = "البيانات والواجهة البرمجية",
        DatasetName = "سِجِلّ: تصريحات علنية، كل رقم مع مصدره",
        Intro =
            "كل ما يعرضه الموقع تقرؤه البرامج والجداول أيضاً: الخلاصات والإفادات والأرقام عبر الزمن والأحداث والوثائق وما قيل. والقراءة لا تحتاج إلى مفتاح.",
        Contents = "في هذه الصفحة",
        Start = "جدول في سطر واحد",
        StartText =
            "لكل قائمة عنوان ثابت ينتهي بـ \u2066.csv\u2069 أو \u2066.json\u2069 أو \u2066.jsonl\u2069، تفتحه الجداول وR وpandas وPower Query كما هو. والعنوان نفسه بلا نهاية يجيب بما تطلبه ترويسة Accept.",
        Excel =
            "في Excel: بيانات، ثم من الويب، والصق العنوان. وفي LibreOffice: ورقة، ثم ربط ببيانات خارجية. الأرقام ذات الإشارة تبقى أرقاماً، ولا تعمل أي خلية صيغةً.",
        Rules = "ما يسري على الجميع",
        RuleList =
        [
            "الأسماء في JSON بصيغة camelCase، وأعمدة الجداول الكلمات نفسها بشرطات سفلية.",
            "تأخذ القوائم limit وcursor، ويأخذ كل ما يُعطى جدولاً fields، وفي CSV أيضاً hxl.",
            "تأتي القوائم صفحات. وفي next، في المتن وفي ترويسة Link، عنوان الصفحة التالية؛ فاتبعه حتى يصير null. وقد تكون الصفحة قصيرة ولها ما يتبعها.",
            "ترويسة ETag تسمّي حال السجل. أعدها في If-None-Match فيجيب ما عندك بالرمز 304.",
            "المعامل as_known_on يعطي السجل كما عُرف في نهاية يوم، والعنوان الذي فيه لا يتغيّر جوابه عن ذلك اليوم.",
            "ما كان خطأً في الطلب يُذكر بصيغة problem+json، والمعاملات كلها دفعة واحدة.",
            "تستطيع كل صفحة في الويب قراءته (CORS). وليس في الأجوبة اسم ليس في دليل الترميز.",
            "المواضع محسوبة بنقاط ترميز Unicode في نص الوثيقة، ونهايتها خارجة عنها.",
        ],
        Caution =
            "الإفادة ما يقوله نص، لا ما حدث. والصمت ليس صفراً. ولا يُجمع القتلى بين الأطراف. لا يصلح للاستهداف أو التدقيق الأمني أو قرارات اللجوء أو القضايا الفردية.",
        Operations = "العمليات",
        Takes = "معاملاتها",
        Gives = "جوابها",
        ExampleOf = "مثال",
        AnswerNow = "جوابه الآن",
        Parameters = "المعاملات",
        Name = "الاسم",
        Meaning = "معناه",
        Values = "القيم",
        Dictionary = "حقول الأجوبة",
        DictionaryText = "ما تتألف منه أجوبة الواجهة: الأسماء في JSON، والأعمدة التي تحملها في CSV.",
        InJson = "في JSON",
        InTables = "الأعمدة",
        Problems = "حين يقع خطأ",
        ProblemList =
        [
            "معاملات مجهولة أو لا يمكن قراءتها. وفي errors كلٌّ منها مع سببه.",
            "ليس عند هذا العنوان شيء: معرّف كُتب خطأً، أو شيء سُحب.",
            "هذه الواجهة للقراءة وحدها.",
            "ليس بين ما تطلبه Accept شكل متاح. وفي offered ما هو متاح.",
            "تجري الكتابة في السجل الآن، أو ليس هنا سجل. وفي Retry-After متى تحاول مجدداً.",
        ],
        Proofs = "برهان أن شيئاً لم يتغيّر",
        ProofsText =
            "كل وثيقة وقراءة وقرار قيدٌ في سجل لا يُزاد إلا في آخره. والبرهان في \u2066/proofs\u2069 يقود من تجزئة ورقة القيد إلى جذر آخر نقطة تثبيت: SHA-256 لـ 0x00 ثم الورقة، ولـ 0x01 ثم عقدتين (RFC 9162). احفظ نقطة تثبيت تستطع أن تبيّن لاحقاً هل تغيّر الماضي.",
        Feeds = "الخلاصات الإخبارية (Feeds)",
        FeedsText =
            "تغيّرات الخلاصات بصيغتي Atom وJSON Feed، لمسار من مسارات الصفحة الأولى، أو لمؤشر، أو لمكان مع ما يقع فيه، أو لمصدر؛ وقيمة language ar أو en. ولا تُذكر التنقّلات المخطَّط لها قبل أن يمضي يومها.",
        Licence = "البيانات: CC BY 4.0، وما كتبته المصادر يبقى لها. اذكر السجل مع العنوان واليوم.",
    };

    /// <summary>The words of a language.</summary>
    public static DataWords For(string language) => language == "ar" ? InArabic : English;

    public required string Title { get; init; }
    public required string DatasetName { get; init; }
    public required string Intro { get; init; }
    public required string Contents { get; init; }
    public required string Start { get; init; }
    public required string StartText { get; init; }
    public required string Excel { get; init; }
    public required string Rules { get; init; }
    public required IReadOnlyList<string> RuleList { get; init; }
    public required string Caution { get; init; }
    public required string Operations { get; init; }
    public required string Takes { get; init; }
    public required string Gives { get; init; }
    public required string ExampleOf { get; init; }
    public required string AnswerNow { get; init; }
    public required string Parameters { get; init; }
    public required string Name { get; init; }
    public required string Meaning { get; init; }
    public required string Values { get; init; }
    public required string Dictionary { get; init; }
    public required string DictionaryText { get; init; }
    public required string InJson { get; init; }
    public required string InTables { get; init; }
    public required string Problems { get; init; }
    public required IReadOnlyList<string> ProblemList { get; init; }
    public required string Proofs { get; init; }
    public required string ProofsText { get; init; }
    public required string Feeds { get; init; }
    public required string FeedsText { get; init; }
    public required string Licence { get; init; }

    /// <summary>The kinds of problem with what each means.</summary>
    public IEnumerable<(string Kind, int Status, string Says)> Kinds =>
        ApiProblem.Kinds.Zip(ProblemList, static (kind, says) => (kind.Kind, kind.Status, says));
}
