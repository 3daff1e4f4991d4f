using Sijill.Record.Series;

namespace Sijill.Site.Pages.Series;

/// <summary>Words of the page of a series.</summary>
internal sealed record SeriesWords
{
    private static readonly SeriesWords English = new()
    {
        Heading = "Figures over time",
        Lead =
            "Each figure with its bounds, its disputes and the words that say it. Where nothing is told there is no figure: silence is not zero.",
        ChooseOne = "Choose what is counted. Only what the record tells of is listed.",
        Nothing = "The record holds no figure yet.",
        Empty =
            "The record tells nothing of this. Silence is not zero. Choose another place or party, or a longer time.",
        OnlyTogether = "Of this place alone the record tells nothing; figures of several places together are below.",
        Form = "Choose a figure",
        Indicator = "What is counted",
        Place = "Where",
        Target = "Who",
        Group = "Group",
        By = "Gathered by",
        From = "From",
        To = "To",
        AsKnownOn = "As the record knew it on",
        Anywhere = "everywhere",
        Anyone = "anybody",
        AnyGroup = "all groups",
        Show = "Show",
        Latest = "The latest figure",
        LastBefore = "The last figure before it",
        ClosedOn = "Closed on {0}; the last figure is shown and never carried forward.",
        Disputed = "disputed",
        AfterClosing = "after it was closed",
        ToTable = "To the table",
        Table = "The same as a table",
        When = "When",
        Figure = "Figure",
        Said = "All that is said",
        Standing = "How it stands",
        SaidBy = "Who says it",
        Age = "Age",
        Added = "{0} added where they do not overlap",
        LeftOut = "left out because it overlaps:",
        DaysTold = "tells of {0} of {1} days",
        Spanning = "Figures over longer times",
        SpanningWhy =
            "They reach over more than one stretch of the chart, or have an open end. They are shown as they were told and never divided.",
        Together = "Told of several places together",
        TogetherWhy = "These are figures of all their places at once; they are points of none of them alone.",
        Lines = "Other lines that answer this",
        LinesMore = "{0} more lines: choose a place or a party above.",
        Others = "Told besides: other units, groups and parts",
        Cut =
            "There is more than one page can tell: this is made of the latest {0} findings. Choose a place, a party or a time.",
        Download = "Download",
        Copy = "Copy with source",
        Copied = "Copied",
        CopyLabel = "The figure with its source, to be copied",
        Earlier = "Earlier figures",
        Later = "Later figures",
        Stretch = "Figures {0} to {1} of {2}, the latest first",
        Description = "{0} from {1} to {2}.",
        Whole = "the whole",
        Stocks = "How many there are on a day",
        Flows = "What happened in a period",
        Events = "What took place",
        Buckets = ["as told", "day", "week", "month", "year"],
    };

    private static readonly SeriesWords Arabic = new()
    {
        Heading = "الأرقام عبر الزمن",
        Lead = "كل رقم بحدوده وما فيه من تضارب والكلمات التي قالته. حيث لم يُروَ شيء فلا رقم: الصمت ليس صفراً.",
        ChooseOne = "اختر ما يُعَدّ. لا يُعرض إلا ما يروي عنه السجل.",
        Nothing = "ليس في السجل أي رقم بعد.",
        Empty = "لا يروي السجل شيئاً عن هذا. الصمت ليس صفراً. اختر مكاناً آخر أو جهة أخرى أو فترة أطول.",
        OnlyTogether = "لا يروي السجل شيئاً عن هذا المكان وحده؛ أما أرقام عدة أماكن معاً فهي أدناه.",
        Form = "اختر رقماً",
        Indicator = "ما يُعَدّ",
        Place = "المكان",
        Target = "من",
        Group = "الفئة",
        By = "مجموعاً بحسب",
        From = "من",
        To = "إلى",
        AsKnownOn = "كما عُرف في",
        Anywhere = "كل الأماكن",
        Anyone = "الجميع",
        AnyGroup = "كل الفئات",
        Show = "اعرض",
        Latest = "أحدث رقم",
        LastBefore = "آخر رقم قبل ذلك",
        ClosedOn = "أُغلق في {0}؛ يُعرض آخر رقم ولا يُمَدّ إلى ما بعده أبداً.",
        Disputed = "متضارب",
        AfterClosing = "بعد الإغلاق",
        ToTable = "إلى الجدول",
        Table = "الأرقام نفسها في جدول",
        When = "الزمان",
        Figure = "الرقم",
        Said = "كل ما قيل",
        Standing = "الحالة",
        SaidBy = "المصدر الأول",
        Age = "العمر",
        Added = "جُمعت {0} حيث لا تتداخل",
        LeftOut = "تُرك لأنه يتداخل:",
        DaysTold = "أيام يُروى عنها: {0} من {1}",
        Spanning = "أرقام لفترات أطول",
        SpanningWhy = "تمتد على أكثر من جزء واحد من الرسم أو لها طرف مفتوح. تُعرض كما رُويت ولا تُقسَّم أبداً.",
        Together = "مرويّ عن عدة أماكن معاً",
        TogetherWhy = "هذه أرقام أماكنها كلها معاً، وليست أرقاماً لأيٍّ منها وحده.",
        Lines = "سلاسل أخرى تجيب عن هذا",
        LinesMore = "عدد السلاسل الأخرى: {0}. اختر مكاناً أو جهة أعلاه.",
        Others = "مرويّ أيضاً: وحدات وفئات وأجزاء أخرى",
        Cut = "في السجل أكثر مما تتسع له صفحة: صُنعت هذه من أحدث {0} من الخلاصات. اختر مكاناً أو جهة أو فترة.",
        Download = "تنزيل",
        Copy = "انسخ مع المصدر",
        Copied = "نُسخ",
        CopyLabel = "الرقم مع مصدره، للنسخ",
        Earlier = "أرقام أقدم",
        Later = "أرقام أحدث",
        Stretch = "الأرقام من {0} إلى {1} من أصل {2}، الأحدث أولاً",
        Description = "{0} من {1} إلى {2}.",
        Whole = "الكل",
        Stocks = "العدد القائم في يوم",
        Flows = "ما جرى خلال فترة",
        Events = "ما وقع",
        Buckets = ["كما رُوي", "اليوم", "الأسبوع", "الشهر", "العام"],
    };

    /// <summary>The words of a language.</summary>
    public static SeriesWords For(string language) => language == "ar" ? Arabic : English;

    public required string Heading { get; init; }
    public required string Lead { get; init; }
    public required string ChooseOne { get; init; }
    public required string Nothing { get; init; }
    public required string Empty { get; init; }
    public required string OnlyTogether { get; init; }
    public required string Form { get; init; }
    public required string Indicator { get; init; }
    public required string Place { get; init; }
    public required string Target { get; init; }
    public required string Group { get; init; }
    public required string By { get; init; }
    public required string From { get; init; }
    public required string To { get; init; }
    public required string AsKnownOn { get; init; }
    public required string Anywhere { get; init; }
    public required string Anyone { get; init; }
    public required string AnyGroup { get; init; }
    public required string Show { get; init; }
    public required string Latest { get; init; }
    public required string LastBefore { get; init; }
    public required string ClosedOn { get; init; }
    public required string Disputed { get; init; }
    public required string AfterClosing { get; init; }
    public required string ToTable { get; init; }
    public required string Table { get; init; }
    public required string When { get; init; }
    public required string Figure { get; init; }
    public required string Said { get; init; }
    public required string Standing { get; init; }
    public required string SaidBy { get; init; }
    public required string Age { get; init; }
    public required string Added { get; init; }
    public required string LeftOut { get; init; }
    public required string DaysTold { get; init; }
    public required string Spanning { get; init; }
    public required string SpanningWhy { get; init; }
    public required string Together { get; init; }
    public required string TogetherWhy { get; init; }
    public required string Lines { get; init; }
    public required string LinesMore { get; init; }
    public required string Others { get; init; }
    public required string Cut { get; init; }
    public required string Download { get; init; }
    public required string Copy { get; init; }
    public required string Copied { get; init; }
    public required string CopyLabel { get; init; }
    public required string Earlier { get; init; }
    public required string Later { get; init; }
    public required string Stretch { get; init; }
    public required string Description { get; init; }
    public required string Whole { get; init; }
    public required string Stocks { get; init; }
    public required string Flows { get; init; }
    public required string Events { get; init; }

    /// <summary>Names of the buckets, in the order of <see cref="Bucket"/>.</summary>
    public required string[] Buckets { get; init; }

    /// <summary>The name of a bucket.</summary>
    public string Of(Bucket bucket) => Buckets[(int)bucket];
}
