namespace Sijill.Site.Pages.Sources;

/// <summary>Words of the pages of sources.</summary>
internal sealed record SourcesWords
{
    private static readonly SourcesWords English = new()
    {
        Title = "Sources",
        Lead =
            "Who published what the record holds: what each was the first to publish, what it carried from others, and what its copies changed.",
        Source = "Source",
        Documents = "Documents",
        Originated = "Originated",
        Carried = "Carried",
        Corrupted = "Claims changed in copies",
        Claims = "Claims",
        Last = "Newest",
        First = "Oldest",
        Unknown = "day not known",
        Hidden =
            "Sources that are neither in the codebook nor an internet domain are not named here. How many there are:",
        Empty =
            "The record holds no documents yet. Whoever runs this site can add some: sijill add FILE|FOLDER|ADDRESS --record DIR.",
        NextPage = "More sources",
        FirstPage = "First page",
        AllSources = "All sources",
        Rows = "rows of tables among them",
        Arrivals = "Expected and arrived",
        ArrivalsLead =
            "Documents by day of publication over the last 8 weeks, beside what was to be expected: the median of the same weekday over the eight weeks before. Rows of tables are left out.",
        Silent = "silent",
        SilentNow =
            "Nothing has come from this source in the last seven days, although it was publishing. A silent feed is not a quiet week: what happened may be missing here.",
        SilentLead = "A day is marked as silent where nothing came on it and the six days before.",
        Week = "Week from",
        Of = "expected",
        NotExpected = "nothing can be expected yet",
        Newest = "Newest documents",
        Older = "Older",
        Latest = "Newest",
        Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    };

    private static readonly SourcesWords Arabic = new()
    {
        Title = "المصادر",
        Lead = "من نشر ما في السجل: ما كان كل مصدر أول من نشره، وما نقله عن غيره، وما بدّلته نسخه.",
        Source = "المصدر",
        Documents = "الوثائق",
        Originated = "أول ناشر",
        Carried = "ناقل",
        Corrupted = "إفادات تبدّلت في النسخ",
        Claims = "الإفادات",
        Last = "أحدثها",
        First = "أقدمها",
        Unknown = "اليوم غير معروف",
        Hidden = "لا يُسمّى هنا مصدر ليس في دليل الترميز وليس نطاقاً على الإنترنت. عدد هذه المصادر:",
        Empty =
            "ليس في السجل وثائق بعد. يستطيع من يدير هذا الموقع أن يضيف: sijill add FILE|FOLDER|ADDRESS --record DIR.",
        NextPage = "بقية المصادر",
        FirstPage = "الصفحة الأولى",
        AllSources = "كل المصادر",
        Rows = "منها أسطر جداول",
        Arrivals = "المتوقَّع والواصل",
        ArrivalsLead =
            "الوثائق بحسب يوم النشر في آخر 8 أسابيع، إلى جانب ما كان متوقَّعاً: وسيط اليوم نفسه من الأسبوع في الأسابيع الثمانية السابقة. لا تدخل فيها أسطر الجداول.",
        Silent = "صامت",
        SilentNow =
            "لم يصل من هذا المصدر شيء في الأيام السبعة الأخيرة مع أنه كان ينشر. صمت المصدر ليس أسبوعاً هادئاً، وقد يغيب هنا ما حدث.",
        SilentLead = "يوصف اليوم بالصامت إذا لم يصل فيه ولا في الأيام الستة قبله شيء.",
        Week = "الأسبوع من",
        Of = "المتوقَّع",
        NotExpected = "لا يمكن توقّع شيء بعد",
        Newest = "أحدث الوثائق",
        Older = "الأقدم",
        Latest = "الأحدث",
        Days = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    };

    /// <summary>The words of a language.</summary>
    public static SourcesWords For(string language) => language == "ar" ? Arabic : English;

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Source { get; init; }
    public required string Documents { get; init; }
    public required string Originated { get; init; }
    public required string Carried { get; init; }
    public required string Corrupted { get; init; }
    public required string Claims { get; init; }
    public required string Last { get; init; }
    public required string First { get; init; }
    public required string Unknown { get; init; }
    public required string Hidden { get; init; }
    public required string Empty { get; init; }
    public required string NextPage { get; init; }
    public required string FirstPage { get; init; }
    public required string AllSources { get; init; }
    public required string Rows { get; init; }
    public required string Arrivals { get; init; }
    public required string ArrivalsLead { get; init; }
    public required string Silent { get; init; }
    public required string SilentNow { get; init; }
    public required string SilentLead { get; init; }
    public required string Week { get; init; }
    public required string Of { get; init; }
    public required string NotExpected { get; init; }
    public required string Newest { get; init; }
    public required string Older { get; init; }
    public required string Latest { get; init; }

    /// <summary>Days of the week, Monday first.</summary>
    public required IReadOnlyList<string> Days { get; init; }
}
