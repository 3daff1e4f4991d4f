using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>Words around the sentences of a bulletin.</summary>
internal sealed record BulletinWords
{
    private static readonly BulletinWords English = new()
    {
        TitleOf = "What the record says of ",
        Nothing = "The record tells nothing of this month. Silence is not zero.",
        NoteOf = "{0}: {1}",
        LeftOutOf = "Other figures of this month that are less reported and not told here: ",
        Caveat = "What somebody says is a claim of theirs, not a verified fact. What nobody told is not zero.",
    };

    private static readonly BulletinWords Arabic = new()
    {
        TitleOf = "ما يقوله السجل عن ",
        Nothing = "لا يذكر السجل شيئاً عن هذا الشهر، والصمت ليس صفراً.",
        NoteOf = "{0}: {1}",
        LeftOutOf = "أرقام أخرى لهذا الشهر أقل وروداً لم تُذكر هنا: ",
        Caveat = "ما يقوله أحدٌ إفادةٌ منه لا حقيقةٌ متحقَّق منها، وما لم يقله أحد ليس صفراً.",
    };

    public required string TitleOf { get; init; }
    public required string Nothing { get; init; }
    public required string NoteOf { get; init; }
    public required string LeftOutOf { get; init; }
    public required string Caveat { get; init; }

    /// <summary>The words of a language.</summary>
    public static BulletinWords For(string language) => language == "ar" ? Arabic : English;

    /// <summary>The title of a month's bulletin.</summary>
    public string Title(string month) => TitleOf + month;

    /// <summary>A footnote.</summary>
    public string Note(string finding, string status) =>
        NoteOf.Replace("{0}", finding, StringComparison.Ordinal).Replace("{1}", status, StringComparison.Ordinal);

    /// <summary>How many figures are not told.</summary>
    public string LeftOut(int number) => LeftOutOf + Wording.Number(number);

    /// <summary>A figure that stands in a list: value, whom, where, when, who says it.</summary>
    public static string Row(BulletinFigure figure, FactWords facts) =>
        string.Join(
            " · ",
            new[]
            {
                facts.Value(figure.Value, figure.Subject),
                facts.Whom(figure.Subject),
                facts.Where(figure.Subject),
                facts.When(figure.Time),
                facts.Source(figure.SaidBy),
            }.Where(static part => part.Length > 0)
        );
}
