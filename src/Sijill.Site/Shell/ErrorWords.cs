using Sijill.Archive;

namespace Sijill.Site.Shell;

/// <summary>Words of the pages that say what went wrong.</summary>
internal sealed record ErrorWords
{
    private static readonly ErrorWords English = new()
    {
        NotFound = "There is no such page",
        NotFoundNext =
            "The record has nothing at this address. It may have been mistyped, or what stood here was merged or withdrawn.",
        BadRequest = "This address cannot be read",
        BadRequestNext = "These parts of it are not what they should be:",
        ToOverview = "To the overview",
        ToSearch = "Search the record",
        Empty = "There is no record here yet",
        EmptyNext =
            "Whoever runs this site can fill it: sijill add FILE|FOLDER|ADDRESS --record DIR. This page then shows what it holds.",
        Locked = "The record is busy",
        LockedNext = "It is being written to. Try again in a few seconds.",
        Damaged = "The record cannot be read",
        DamagedNext =
            "Whoever runs this site can find out why: sijill verify --record DIR. Nothing that was published elsewhere is lost by this.",
    };

    private static readonly ErrorWords Arabic = new()
    {
        NotFound = "لا توجد صفحة كهذه",
        NotFoundNext = "ليس في السجل شيء عند هذا العنوان؛ ربما كُتب خطأً، أو دُمج ما كان هنا في غيره أو سُحب.",
        BadRequest = "لا يمكن قراءة هذا العنوان",
        BadRequestNext = "هذه الأجزاء منه ليست كما ينبغي:",
        ToOverview = "إلى النظرة العامة",
        ToSearch = "ابحث في السجل",
        Empty = "لا يوجد سجل هنا بعد",
        EmptyNext =
            "يستطيع من يدير هذا الموقع أن يملأه: sijill add FILE|FOLDER|ADDRESS --record DIR، ثم تعرض هذه الصفحة ما فيه.",
        Locked = "السجل مشغول",
        LockedNext = "تجري الكتابة فيه الآن. حاول مجدداً بعد ثوانٍ.",
        Damaged = "لا يمكن قراءة السجل",
        DamagedNext = "يستطيع من يدير هذا الموقع أن يعرف السبب: sijill verify --record DIR.",
    };

    /// <summary>The words of a language.</summary>
    public static ErrorWords For(string language) => language == "ar" ? Arabic : English;

    public required string NotFound { get; init; }
    public required string NotFoundNext { get; init; }
    public required string BadRequest { get; init; }
    public required string BadRequestNext { get; init; }
    public required string ToOverview { get; init; }
    public required string ToSearch { get; init; }
    public required string Empty { get; init; }
    public required string EmptyNext { get; init; }
    public required string Locked { get; init; }
    public required string LockedNext { get; init; }
    public required string Damaged { get; init; }
    public required string DamagedNext { get; init; }

    /// <summary>What is wrong with a record, and what to do next.</summary>
    public (string What, string Next) Of(RecordProblem problem) =>
        problem switch
        {
            RecordProblem.Missing => (Empty, EmptyNext),
            RecordProblem.Locked => (Locked, LockedNext),
            _ => (Damaged, DamagedNext),
        };
}
