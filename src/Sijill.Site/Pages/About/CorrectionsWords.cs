using Sijill.Site.Publication;

namespace Sijill.Site.Pages.About;

/// <summary>Words of the page on corrections.</summary>
internal sealed record CorrectionsWords
{
    private static readonly CorrectionsWords English = new()
    {
        Lead = "The record errs where it reads wrongly, and where what it read was wrong. Both can be put right, and every time it was is listed below.",
        Ask = "How to ask for a correction",
        AskPoints =
        [
            "Tell the address of the page and what is wrong. A link or the words of the source help most.",
            "Where a source itself was wrong, tell where it says so: the figure is then shown as taken back or revised, not removed.",
            "Where a person could be known from a page, say so first: that is handled before anything else.",
        ],
        WriteTo = "Write to",
        NoContact =
            "The operator of this site has given no address for corrections. Whoever serves a record can give one when starting it.",
        Log = "What was put right",
        LogText =
            "Reviewers decide on claims; they never change a text. Each decision is an entry of the log. Listed are all of them, the newest first: what, when, what it concerns, and why. Who decided is not published.",
        Empty = "No reviewer has decided anything yet. That does not mean that nothing is wrong: it means that nobody has looked or found anything to put right.",
        EmptyThen = "On that day no reviewer had decided anything.",
        Why = "Reason:",
        NoReason = "no reason given",
        Waits = "The reason is not shown: a name may be in it, or a movement still to come.",
        Document = "the document",
        Finding = "the finding",
        Entry = "entry of the log",
        More = "Earlier decisions",
        Newest = "The newest decisions",
        Kinds = new Dictionary<CorrectionKind, string>
        {
            [CorrectionKind.Confirmed] = "A claim was confirmed against its text",
            [CorrectionKind.Retracted] = "A claim was taken out of account",
            [CorrectionKind.Chosen] = "A value was chosen",
            [CorrectionKind.Merged] = "Claims were joined into one finding",
            [CorrectionKind.Split] = "Claims were parted from a finding",
            [CorrectionKind.EventsMerged] = "Reports were joined into one event",
            [CorrectionKind.EventsSplit] = "Reports were parted from an event",
            [CorrectionKind.Dated] = "A document was given its day",
            [CorrectionKind.Closed] = "A stock was closed",
        },
    };

    private static readonly CorrectionsWords Arabic = new()
    {
        Lead = "يخطئ السجل حين يخطئ القراءة، وحين يكون ما قرأه خطأً. وكلاهما يُصوَّب، وكل تصويب جرى مذكور أدناه.",
        Ask = "كيف تطلب تصويباً",
        AskPoints =
        [
            "اذكر عنوان الصفحة والخطأ فيها. وأنفع ما يصحب ذلك رابط المصدر أو كلماته.",
            "إذا أخطأ المصدر نفسه فاذكر أين صحّح قوله: يُعرض الرقم عندئذ مسحوباً أو معدَّلاً ولا يُحذف.",
            "إذا كان شخص يُعرف من صفحة فابدأ بذكر ذلك، فهو مقدَّم على كل ما سواه.",
        ],
        WriteTo = "اكتب إلى",
        NoContact = "لم يذكر القائم على هذا الموقع عنواناً للتصويبات. ولمن ينشر سجلاً أن يذكر عنوانه عند تشغيله.",
        Log = "ما صُوِّب",
        LogText =
            "يبتّ المراجعون في الإفادات ولا يغيّرون نصاً أبداً، وكل قرار قيد في سجل القيود. وهذه القرارات كلها، الأحدث أولاً: ما القرار ومتى وعمّ وما سببه. ولا يُنشر من اتخذه.",
        Empty = "لم يبتّ أي مراجع في شيء بعد. وليس معنى هذا أنه لا خطأ، بل أنه لم ينظر أحد أو لم يجد ما يصوّبه.",
        EmptyThen = "لم يكن أي مراجع قد بتّ في شيء في ذلك اليوم.",
        Why = "السبب:",
        NoReason = "لم يُذكر سبب",
        Waits = "لا يُعرض السبب: فقد يكون فيه اسم أو تنقّل لم يقع بعد.",
        Document = "الوثيقة",
        Finding = "الخلاصة",
        Entry = "القيد",
        More = "قرارات أقدم",
        Newest = "أحدث القرارات",
        Kinds = new Dictionary<CorrectionKind, string>
        {
            [CorrectionKind.Confirmed] = "ثُبِّتت إفادة بعد مقابلتها بنصها",
            [CorrectionKind.Retracted] = "أُخرجت إفادة من الحساب",
            [CorrectionKind.Chosen] = "اختيرت قيمة",
            [CorrectionKind.Merged] = "ضُمّت إفادات في خلاصة واحدة",
            [CorrectionKind.Split] = "فُصلت إفادات عن خلاصة",
            [CorrectionKind.EventsMerged] = "ضُمّت روايات في حدث واحد",
            [CorrectionKind.EventsSplit] = "فُصلت روايات عن حدث",
            [CorrectionKind.Dated] = "عُيّن يوم وثيقة",
            [CorrectionKind.Closed] = "أُقفل عدد قائم",
        },
    };

    public required string Lead { get; init; }
    public required string Ask { get; init; }
    public required IReadOnlyList<string> AskPoints { get; init; }
    public required string WriteTo { get; init; }
    public required string NoContact { get; init; }
    public required string Log { get; init; }
    public required string LogText { get; init; }
    public required string Empty { get; init; }
    public required string EmptyThen { get; init; }
    public required string Why { get; init; }
    public required string NoReason { get; init; }
    public required string Waits { get; init; }
    public required string Document { get; init; }
    public required string Finding { get; init; }
    public required string Entry { get; init; }
    public required string More { get; init; }
    public required string Newest { get; init; }
    public required IReadOnlyDictionary<CorrectionKind, string> Kinds { get; init; }

    /// <summary>The words of a language.</summary>
    public static CorrectionsWords For(string language) => language == "ar" ? Arabic : English;
}
