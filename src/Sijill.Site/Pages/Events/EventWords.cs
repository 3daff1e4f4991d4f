using Sijill.Record.Events;

namespace Sijill.Site.Pages.Events;

/// <summary>Words of the pages of events.</summary>
internal sealed record EventWords
{
    private static readonly EventWords English = new()
    {
        Title = "Events",
        Lead =
            "Happenings as many documents tell of them: what, where, when, and deaths by side. Deaths are never added over sides, and a side of which nothing is told has not zero deaths.",
        Month = "Month",
        Place = "Place",
        Kind = "Kind",
        AnyPlace = "Anywhere",
        AnyKind = "Any kind",
        Show = "Show",
        Empty = "The record tells of no such event. Silence is not zero.",
        When = "When",
        What = "What",
        Where = "Where",
        ByWhom = "By whom",
        Whom = "Whom or what it struck",
        Deaths = "Deaths told",
        NoDeaths = "none told",
        Documents = "Documents",
        SaidBy = "Told by",
        More = "Earlier events",
        Newest = "The newest events",
        Side = "Side",
        Low = "At least",
        Best = "Most sources",
        High = "At most",
        Unbounded = "no bound",
        States = "states and their forces",
        Groups = "armed groups",
        Civilians = "civilians",
        Unknown = "side not told",
        Coder = "Coder's fields",
        CoderNote = "UCDP's precisions (1 is the finest) and clarity, and the nearest sub-event type of ACLED.",
        Day = "Precision of the day",
        PlacePrecision = "Precision of the place",
        Clarity = "Clarity",
        Acled = "ACLED sub-event",
        Tellings = "Who tells what of it",
        NoFigure = "It tells that it happened, and no figure.",
        Kinds = new Dictionary<EventKind, string>
        {
            [EventKind.Strike] = "Air or missile strike",
            [EventKind.Attack] = "Attack",
            [EventKind.Operation] = "Operation",
            [EventKind.Escape] = "Escape",
            [EventKind.Violence] = "Violence",
            [EventKind.Movement] = "Movement of people",
            [EventKind.Trial] = "Trial or sentence",
            [EventKind.Protest] = "Protest",
            [EventKind.Meeting] = "Meeting",
            [EventKind.Joining] = "Joining",
            [EventKind.None] = "",
        },
    };

    private static readonly EventWords Arabic = new()
    {
        Title = "الأحداث",
        Lead =
            "الأحداث كما ترويها وثائق كثيرة: ماذا وأين ومتى، والقتلى بحسب الطرف. لا يُجمع القتلى عبر الأطراف، والطرف الذي لم يُذكر عنه شيء ليس قتلاه صفراً.",
        Month = "الشهر",
        Place = "المكان",
        Kind = "النوع",
        AnyPlace = "أي مكان",
        AnyKind = "أي نوع",
        Show = "اعرض",
        Empty = "لا يذكر السجل حدثاً كهذا، والصمت ليس صفراً.",
        When = "متى",
        What = "ماذا",
        Where = "أين",
        ByWhom = "الفاعل",
        Whom = "من أو ما أصابه",
        Deaths = "القتلى المذكورون",
        NoDeaths = "لم يُذكر قتلى",
        Documents = "الوثائق",
        SaidBy = "رواه",
        More = "أحداث أقدم",
        Newest = "أحدث الأحداث",
        Side = "الطرف",
        Low = "على الأقل",
        Best = "أكثر المصادر",
        High = "على الأكثر",
        Unbounded = "بلا حدّ",
        States = "الدول وقواتها",
        Groups = "الجماعات المسلحة",
        Civilians = "المدنيون",
        Unknown = "طرف غير مذكور",
        Coder = "حقول المرمِّز",
        CoderNote = "دقة اليوم والمكان ووضوح الحدث عند UCDP (1 أدقّها)، وأقرب نوع فرعي عند ACLED.",
        Day = "دقة اليوم",
        PlacePrecision = "دقة المكان",
        Clarity = "الوضوح",
        Acled = "النوع الفرعي عند ACLED",
        Tellings = "من يروي عنه وماذا",
        NoFigure = "تذكر أنه وقع، بلا رقم.",
        Kinds = new Dictionary<EventKind, string>
        {
            [EventKind.Strike] = "ضربة جوية أو صاروخية",
            [EventKind.Attack] = "هجوم",
            [EventKind.Operation] = "عملية",
            [EventKind.Escape] = "فرار",
            [EventKind.Violence] = "عنف",
            [EventKind.Movement] = "انتقال أشخاص",
            [EventKind.Trial] = "محاكمة أو حكم",
            [EventKind.Protest] = "احتجاج",
            [EventKind.Meeting] = "اجتماع",
            [EventKind.Joining] = "انضمام",
            [EventKind.None] = "",
        },
    };

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Month { get; init; }
    public required string Place { get; init; }
    public required string Kind { get; init; }
    public required string AnyPlace { get; init; }
    public required string AnyKind { get; init; }
    public required string Show { get; init; }
    public required string Empty { get; init; }
    public required string When { get; init; }
    public required string What { get; init; }
    public required string Where { get; init; }
    public required string ByWhom { get; init; }
    public required string Whom { get; init; }
    public required string Deaths { get; init; }
    public required string NoDeaths { get; init; }
    public required string Documents { get; init; }
    public required string SaidBy { get; init; }
    public required string More { get; init; }
    public required string Newest { get; init; }
    public required string Side { get; init; }
    public required string Low { get; init; }
    public required string Best { get; init; }
    public required string High { get; init; }
    public required string Unbounded { get; init; }
    public required string States { get; init; }
    public required string Groups { get; init; }
    public required string Civilians { get; init; }
    public required string Unknown { get; init; }
    public required string Coder { get; init; }
    public required string CoderNote { get; init; }
    public required string Day { get; init; }
    public required string PlacePrecision { get; init; }
    public required string Clarity { get; init; }
    public required string Acled { get; init; }
    public required string Tellings { get; init; }
    public required string NoFigure { get; init; }
    public required IReadOnlyDictionary<EventKind, string> Kinds { get; init; }

    /// <summary>The words of a language.</summary>
    public static EventWords For(string language) => language == "ar" ? Arabic : English;

    /// <summary>Each side of which deaths are told, with its name.</summary>
    public IEnumerable<(string Side, Toll Toll)> Sides(Deaths deaths) =>
        new[]
        {
            (States, deaths.A),
            (Groups, deaths.B),
            (Civilians, deaths.Civilians),
            (Unknown, deaths.Unknown),
        }.Where(static side => side.Item2.IsTold);
}
