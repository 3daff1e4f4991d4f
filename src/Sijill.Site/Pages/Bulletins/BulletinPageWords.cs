namespace Sijill.Site.Pages.Bulletins;

/// <summary>Words of the pages of bulletins.</summary>
internal sealed record BulletinPageWords
{
    private static readonly BulletinPageWords English = new()
    {
        Title = "Bulletins",
        Lead =
            "What the record says of a month, in prose. Every figure has a footnote that leads to who said it and to the sentence. The record's own reader, given a bulletin, finds the same figures in it.",
        Empty = "The record tells of no month yet. Add documents, then come back.",
        Notes = "Footnotes",
        NotInProse = "Told as a list, since no sentence of ours would tell it without loss:",
        Earlier = "The month before",
        Later = "The month after",
        All = "All bulletins",
    };

    private static readonly BulletinPageWords Arabic = new()
    {
        Title = "النشرات",
        Lead =
            "ما يقوله السجل عن شهر بعبارة متصلة. لكل رقم حاشية تقود إلى من قاله وإلى الجملة. وإذا أُعطيت النشرة لقارئ السجل وجد فيها الأرقام نفسها.",
        Empty = "لا يذكر السجل أي شهر بعد. أضف وثائق ثم عُد.",
        Notes = "الحواشي",
        NotInProse = "أرقام في قائمة، إذ لا تقولها جملة منّا من غير نقص:",
        Earlier = "الشهر السابق",
        Later = "الشهر التالي",
        All = "كل النشرات",
    };

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Empty { get; init; }
    public required string Notes { get; init; }
    public required string NotInProse { get; init; }
    public required string Earlier { get; init; }
    public required string Later { get; init; }
    public required string All { get; init; }

    /// <summary>The words of a language.</summary>
    public static BulletinPageWords For(string language) => language == "ar" ? Arabic : English;
}
