using Sijill.Site.Words;

namespace Sijill.Site.Pages.Repatriation;

/// <summary>Words of the pages of returns.</summary>
internal sealed record RepatriationWords
{
    private static readonly RepatriationWords English = new()
    {
        Comma = ", ",
        Title = "Returns by state of nationality",
        Lead =
            "What was asked of each state, what it promised, what is planned and what was carried out, each with who says it.",
        Rules =
            "People and families are two counts of one movement: shown side by side, never added. What is planned is not what was done. Nothing told is not zero.",
        FewRule = "Of fewer than ten people no destination, no camp and no sentence is shown here.",
        Empty = "No return is recorded yet. Silence is not zero.",
        State = "State",
        Asked = "Asked",
        Promised = "Committed",
        Planned = "Planned",
        Done = "Carried out",
        Nothing = "nothing told",
        SaidBy = "said by",
        SaidByUntold = "said by somebody who is not named here",
        ReadAt = "Read at",
        Cut = "Only the latest findings were looked at; the pages of the states have the earlier ones.",
        MoreInSeries = "There are more: as a series",
        ByYear = "By year",
        ByYearRule =
            "Figures of periods that overlap are not added: of those the ones are taken that tell of most days. A year has what was told of it, not all that happened.",
        Whom = "Who",
        Year = "Year",
        Told = "Told",
        DaysTold = "Made of",
    };

    private static readonly RepatriationWords Arabic = new()
    {
        Comma = "، ",
        Title = "الإعادة إلى الأوطان بحسب دولة الجنسية",
        Lead = "ما طُلب من كل دولة، وما تعهّدت به، وما خُطِّط له، وما نُفِّذ، ومع كلٍّ منها من قاله.",
        Rules =
            "الأشخاص والعائلات عدّان لحركة واحدة: يُعرضان جنباً إلى جنب ولا يُجمعان. وما خُطِّط له غير ما نُفِّذ، والصمت ليس صفراً.",
        FewRule = "إذا قلّ العدد عن عشرة أشخاص فلا تُعرض هنا الوجهة ولا المخيم ولا نص الشاهد.",
        Empty = "لم تُسجَّل أي إعادة بعد. والصمت ليس صفراً.",
        State = "الدولة",
        Asked = "طُلب منها",
        Promised = "تعهّدت به",
        Planned = "مخطَّط له",
        Done = "نُفِّذ",
        Nothing = "لم يُذكر شيء",
        SaidBy = "المصدر الأول:",
        SaidByUntold = "المصدر الأول لا يُسمّى هنا",
        ReadAt = "يُقرأ لدى",
        Cut = "نُظر في أحدث الخلاصات فقط، وفي صفحات الدول ما سبقها.",
        MoreInSeries = "هناك المزيد: كسلسلة زمنية",
        ByYear = "بحسب السنة",
        ByYearRule =
            "لا تُجمع أرقام الفترات المتداخلة، بل يؤخذ منها ما يغطي أكثر الأيام. ولكل سنة ما قيل عنها لا كل ما جرى فيها.",
        Whom = "من",
        Year = "السنة",
        Told = "ما قيل",
        DaysTold = "من",
    };

    /// <summary>The words of a language.</summary>
    public static RepatriationWords For(string language) => language == "ar" ? Arabic : English;

    public required string Comma { get; init; }
    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Rules { get; init; }
    public required string FewRule { get; init; }
    public required string Empty { get; init; }
    public required string State { get; init; }
    public required string Asked { get; init; }
    public required string Promised { get; init; }
    public required string Planned { get; init; }
    public required string Done { get; init; }
    public required string Nothing { get; init; }
    public required string SaidByUntold { get; init; }
    public required string SaidBy { get; init; }
    public required string ReadAt { get; init; }
    public required string Cut { get; init; }
    public required string MoreInSeries { get; init; }
    public required string ByYear { get; init; }
    public required string ByYearRule { get; init; }
    public required string Whom { get; init; }
    public required string Year { get; init; }
    public required string Told { get; init; }
    public required string DaysTold { get; init; }

    /// <summary>"3 findings".</summary>
    public string FromFindings(int count, Wording say) => say.Count(count, "finding");
}
