using Sijill.Record.Statements;

namespace Sijill.Site.Pages.Overview;

/// <summary>Words of the first page.</summary>
internal sealed record OverviewWords
{
    private static readonly OverviewWords English = new()
    {
        Comma = ", ",
        Semicolon = "; ",
        Colon = ": ",
        And = " and ",
        Holds = "The record holds",
        Texts = "Texts:",
        ArabicText = "Arabic",
        EnglishText = "English",
        OtherLanguage = "another language",
        Since = "Kept since",
        Changed = "last entry",
        Closed = "Closed on",
        LastFigure = "The last figure before that:",
        OnThatDay = "On that day:",
        InFamilies = "Counted in families:",
        Before = "Before that:",
        Planned = "planned",
        SaidBy = "said by",
        SaidByUntold = "said by somebody who is not named here",
        SaidByNobody = "who says it is not told",
        Evidence = "Evidence",
        ReadAt = "read at",
        AtLeast = "at least ",
        Silent = "Nothing is told of the following (silence is not zero):",
        Statements = "The last statement",
        Appeals = "The last appeal",
        Commitments = "The last commitment",
        NothingSaid = "None by anybody whom the codebook names.",
        Lately = "What changed lately",
        NewDisputes = "Newly disputed",
        NoDisputes = "Nothing is disputed.",
        Corrections = "Revised or taken back",
        NoCorrections = "Nothing was revised or taken back.",
        AllCorrections = "How to ask for a correction",
        Recorded = "recorded",
    };

    private static readonly OverviewWords InArabic = new()
    {
        Comma = "، ",
        Semicolon = "؛ ",
        Colon = ": ",
        And = " و",
        Holds = "في السجل",
        Texts = "منها",
        ArabicText = "بالعربية",
        EnglishText = "بالإنجليزية",
        OtherLanguage = "بلغة أخرى",
        Since = "يُحفظ منذ",
        Changed = "وآخر قيد في",
        Closed = "أُغلق في",
        LastFigure = "وآخر رقم قبل ذلك:",
        OnThatDay = "في ذلك اليوم:",
        InFamilies = "بعدد العائلات:",
        Before = "وقبل ذلك:",
        Planned = "مخطَّط له",
        SaidBy = "المصدر الأول:",
        SaidByUntold = "المصدر الأول لا يُسمّى هنا",
        SaidByNobody = "لم يُذكر من قال ذلك",
        Evidence = "الشاهد",
        ReadAt = "يُقرأ لدى",
        AtLeast = "على الأقل ",
        Silent = "لم يُذكر شيء عن (والصمت ليس صفراً):",
        Statements = "آخر تصريح",
        Appeals = "آخر دعوة",
        Commitments = "آخر تعهّد",
        NothingSaid = "لا شيء ممن يسمّيهم دليل الترميز.",
        Lately = "ما تغيّر أخيراً",
        NewDisputes = "متضارب حديثاً",
        NoDisputes = "لا شيء متضارب.",
        Corrections = "عُدّل أو سُحب",
        NoCorrections = "لم يُعدَّل شيء ولم يُسحب.",
        AllCorrections = "كيف تطلب تصويباً",
        Recorded = "قُيِّد في",
    };

    /// <summary>The words of a language.</summary>
    public static OverviewWords For(string language) => language == "ar" ? InArabic : English;

    public required string Comma { get; init; }
    public required string Semicolon { get; init; }
    public required string Colon { get; init; }
    public required string And { get; init; }
    public required string Holds { get; init; }
    public required string Texts { get; init; }
    public required string ArabicText { get; init; }
    public required string EnglishText { get; init; }
    public required string OtherLanguage { get; init; }
    public required string Since { get; init; }
    public required string Changed { get; init; }
    public required string Closed { get; init; }
    public required string LastFigure { get; init; }
    public required string OnThatDay { get; init; }
    public required string InFamilies { get; init; }
    public required string Before { get; init; }
    public required string Planned { get; init; }
    public required string SaidBy { get; init; }
    public required string SaidByUntold { get; init; }
    public required string SaidByNobody { get; init; }
    public required string Evidence { get; init; }
    public required string ReadAt { get; init; }
    public required string AtLeast { get; init; }
    public required string Silent { get; init; }
    public required string Statements { get; init; }
    public required string Appeals { get; init; }
    public required string Commitments { get; init; }
    public required string NothingSaid { get; init; }
    public required string Lately { get; init; }
    public required string NewDisputes { get; init; }
    public required string NoDisputes { get; init; }
    public required string Corrections { get; init; }
    public required string NoCorrections { get; init; }
    public required string AllCorrections { get; init; }
    public required string Recorded { get; init; }

    /// <summary>What a saying is called.</summary>
    public string Saying(SayingKind kind) =>
        kind switch
        {
            SayingKind.Appeal => Appeals,
            SayingKind.Commitment => Commitments,
            _ => Statements,
        };

    /// <summary>"Arabic: 12 documents", «12 وثيقة بالعربية».</summary>
    public string InLanguage(string language, string count)
    {
        string name =
            language == "ar" ? ArabicText
            : language == "en" ? EnglishText
            : OtherLanguage;
        return ReferenceEquals(this, InArabic) ? count + " " + name : name + " " + count;
    }
}
