using Sijill.Record.Reconciliation;

namespace Sijill.Site.Pages.Findings;

/// <summary>Words of the pages of findings.</summary>
internal sealed record FindingWords
{
    private static readonly FindingWords English = new()
    {
        ListHeading = "Findings",
        ListLead =
            "What the record holds to be one fact, from the claims of one document or of many. The latest first.",
        Empty = "The record tells nothing of this. Silence is not zero. Choose another place, or a longer time.",
        Form = "Choose findings",
        Indicator = "What is counted",
        Place = "Where",
        StatusLabel = "How it stands",
        From = "From",
        To = "To",
        AsKnownOn = "As the record knew it on",
        Any = "all",
        Show = "Show",
        Next = "Earlier findings",
        First = "To the latest",
        What = "What",
        Who = "Who",
        Where = "Where",
        When = "When",
        Value = "How much",
        Range = "All that is said",
        Best = "Why this value",
        Origins = "Who says it",
        OriginsOf = "first sources: {0}; independent parties: {1}",
        Said = "First and last said",
        Confirmed = "A reviewer confirmed it.",
        Series = "The figure over time",
        SaidBy = "Said by",
        CarriedBy = "Passed on by",
        Published = "Published by",
        Day = "Said on",
        Document = "Document",
        Address = "Where to read it",
        Row =
            "This is a row of a table that people compiled: it has no sentence of its own. Read it where it was taken from.",
        Confidence = "Graded by its compiler",
        Withheld = "The rest of this sentence waits for a reviewer, since it may name somebody who is not public.",
        Differs = "What differs",
        Source = "The source says",
        Copy = "This copy says",
        More = "{0} more claims of this finding are not shown here; the data has all.",
        Related = "Related findings",
        RelatedWhy = "Linked, never merged and never added.",
        Versions = "How it stood",
        Since = "since {0}",
        Now = "so it stands",
        CopyWithSource = "Copy with source",
        Copied = "Copied",
        CopyLabel = "The figure with its source, to be copied",
        Data = "As data",
        Annotations = "W3C annotations of its document",
        Roles =
        [
            "First sources",
            "Carriers",
            "Corrupted copies",
            "Parts",
            "Said before, and something else since",
            "Taken back",
        ],
        RolesWhy =
        [
            "What each source says now.",
            "They pass on what a source says; they count for no more than it.",
            "They pass it on wrongly. Shown beside their source, and counted for nothing.",
            "Parts of another figure here; never added to it.",
            "What a source said before it said something else.",
            "A reviewer noted that it was taken back.",
        ],
        Links = new Dictionary<(LinkKind, bool), string>
        {
            [(LinkKind.PlannedAndDone, true)] = "What was done",
            [(LinkKind.PlannedAndDone, false)] = "What was planned",
            [(LinkKind.Denies, true)] = "What it denies",
            [(LinkKind.Denies, false)] = "Denied by",
            [(LinkKind.CorrectedBy, true)] = "Corrected by",
            [(LinkKind.CorrectedBy, false)] = "What it corrects",
            [(LinkKind.AllegedAndDone, true)] = "Told as done",
            [(LinkKind.AllegedAndDone, false)] = "Alleged",
            [(LinkKind.Within, true)] = "Of a longer time that holds this one",
            [(LinkKind.Within, false)] = "Of times within this one",
            [(LinkKind.Overlaps, true)] = "Overlaps in time",
            [(LinkKind.Overlaps, false)] = "Overlaps in time",
            [(LinkKind.FamiliesAndPeople, true)] = "The same counted in people",
            [(LinkKind.FamiliesAndPeople, false)] = "The same counted in families",
        },
    };

    private static readonly FindingWords Arabic = new()
    {
        ListHeading = "الخلاصات",
        ListLead = "ما يعدّه السجل واقعة واحدة، من إفادات وثيقة واحدة أو وثائق كثيرة. الأحدث أولاً.",
        Empty = "لا يروي السجل شيئاً عن هذا. الصمت ليس صفراً. اختر مكاناً آخر أو فترة أطول.",
        Form = "اختر الخلاصات",
        Indicator = "ما يُعَدّ",
        Place = "المكان",
        StatusLabel = "الحالة",
        From = "من",
        To = "إلى",
        AsKnownOn = "كما عُرف في",
        Any = "الكل",
        Show = "اعرض",
        Next = "خلاصات أقدم",
        First = "إلى الأحدث",
        What = "ماذا",
        Who = "من",
        Where = "أين",
        When = "متى",
        Value = "كم",
        Range = "كل ما قيل",
        Best = "لماذا هذه القيمة",
        Origins = "من قاله",
        OriginsOf = "المصادر الأولى: {0}؛ الجهات المستقلة: {1}",
        Said = "أول ما قيل وآخره",
        Confirmed = "أكّده مراجع.",
        Series = "الرقم عبر الزمن",
        SaidBy = "المصدر الأول",
        CarriedBy = "الناقل",
        Published = "الناشر",
        Day = "قيل في",
        Document = "الوثيقة",
        Address = "موضع القراءة",
        Row = "هذا صفّ من جدول جمعه أناس، ولا جملة له. اقرأه حيث أُخذ منه.",
        Confidence = "درجة الثقة عند جامعه",
        Withheld = "تنتظر بقية هذه الجملة مراجعاً، إذ قد تسمّي شخصاً غير عام.",
        Differs = "موضع الاختلاف",
        Source = "يقول المصدر",
        Copy = "تقول هذه النسخة",
        More = "إفادات أخرى لهذه الخلاصة لا تُعرض هنا وهي كلها في البيانات، وعددها {0}.",
        Related = "خلاصات ذات صلة",
        RelatedWhy = "مرتبطة، لا تُدمج ولا تُجمع أبداً.",
        Versions = "كيف كانت من قبل",
        Since = "منذ {0}",
        Now = "هكذا هي",
        CopyWithSource = "انسخ مع المصدر",
        Copied = "نُسخ",
        CopyLabel = "الرقم مع مصدره، للنسخ",
        Data = "بيانات",
        Annotations = "شروح W3C لوثيقتها",
        Roles = ["المصادر الأولى", "الناقلون", "نسخ محرَّفة", "أجزاء", "قيل من قبل، ثم قيل غيره", "مسحوب"],
        RolesWhy =
        [
            "ما يقوله كل مصدر الآن.",
            "ينقلون ما قاله مصدر، ولا يزيد نقلهم في وزنه شيئاً.",
            "تنقله على غير وجهه. تُعرض إلى جانب مصدرها ولا يُحسب لها شيء.",
            "أجزاء من رقم آخر هنا، لا تُضاف إليه أبداً.",
            "ما قاله مصدر قبل أن يقول غيره.",
            "سجّل مراجع أنه سُحب.",
        ],
        Links = new Dictionary<(LinkKind, bool), string>
        {
            [(LinkKind.PlannedAndDone, true)] = "ما تمّ",
            [(LinkKind.PlannedAndDone, false)] = "ما خُطّط له",
            [(LinkKind.Denies, true)] = "ما تنفيه",
            [(LinkKind.Denies, false)] = "تنفيها",
            [(LinkKind.CorrectedBy, true)] = "صحّحتها",
            [(LinkKind.CorrectedBy, false)] = "ما تصحّحه",
            [(LinkKind.AllegedAndDone, true)] = "ما رُوي أنه تمّ",
            [(LinkKind.AllegedAndDone, false)] = "ما نُسب إلى جهة",
            [(LinkKind.Within, true)] = "لفترة أطول تضمّ هذه",
            [(LinkKind.Within, false)] = "لفترات داخل هذه",
            [(LinkKind.Overlaps, true)] = "تتداخل زمناً",
            [(LinkKind.Overlaps, false)] = "تتداخل زمناً",
            [(LinkKind.FamiliesAndPeople, true)] = "العدد نفسه بالأشخاص",
            [(LinkKind.FamiliesAndPeople, false)] = "العدد نفسه بالعائلات",
        },
    };

    /// <summary>The words of a language.</summary>
    public static FindingWords For(string language) => language == "ar" ? Arabic : English;

    public required string ListHeading { get; init; }
    public required string ListLead { get; init; }
    public required string Empty { get; init; }
    public required string Form { get; init; }
    public required string Indicator { get; init; }
    public required string Place { get; init; }
    public required string StatusLabel { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string AsKnownOn { get; init; }
    public required string Any { get; init; }
    public required string Show { get; init; }
    public required string Next { get; init; }
    public required string First { get; init; }
    public required string What { get; init; }
    public required string Who { get; init; }
    public required string Where { get; init; }
    public required string When { get; init; }
    public required string Value { get; init; }
    public required string Range { get; init; }
    public required string Best { get; init; }
    public required string Origins { get; init; }
    public required string OriginsOf { get; init; }
    public required string Said { get; init; }
    public required string Confirmed { get; init; }
    public required string Series { get; init; }
    public required string SaidBy { get; init; }
    public required string CarriedBy { get; init; }
    public required string Published { get; init; }
    public required string Day { get; init; }
    public required string Document { get; init; }
    public required string Address { get; init; }
    public required string Row { get; init; }
    public required string Confidence { get; init; }
    public required string Withheld { get; init; }
    public required string Differs { get; init; }
    public required string Source { get; init; }
    public required string Copy { get; init; }
    public required string More { get; init; }
    public required string Related { get; init; }
    public required string RelatedWhy { get; init; }
    public required string Versions { get; init; }
    public required string Since { get; init; }
    public required string Now { get; init; }
    public required string CopyWithSource { get; init; }
    public required string Copied { get; init; }
    public required string CopyLabel { get; init; }
    public required string Data { get; init; }
    public required string Annotations { get; init; }

    /// <summary>Headings, in the order of <see cref="MemberRole"/>.</summary>
    public required string[] Roles { get; init; }

    /// <summary>What they mean, in the same order.</summary>
    public required string[] RolesWhy { get; init; }

    /// <summary>Headings of links, by kind and by whether the finding itself is the first of the two.</summary>
    public required IReadOnlyDictionary<(LinkKind Kind, bool IsFrom), string> Links { get; init; }
}
