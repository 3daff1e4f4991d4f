namespace Sijill.Site.Pages.Coalition;

/// <summary>Words of the register of the coalition.</summary>
internal sealed record CoalitionWords
{
    private static readonly CoalitionWords English = new()
    {
        Title = "Register of the coalition",
        Lead = "Who joined and when, as far as it is told; how many members were counted; each with who says it.",
        Empty = "Nothing is recorded of members yet. Silence is not zero.",
        Counts = "How many members were counted",
        CountsRule =
            "States, institutions and members are counted apart: “86 countries” and “five institutions” are two counts, and no dispute with “91 members”.",
        When = "When",
        HowMany = "How many",
        SaidBy = "said by",
        SaidByUntold = "somebody who is not named here",
        ToRegister = "To the register of",
        Ordinals = "Places in the row of members",
        OrdinalsRule = "“The 90th member” is a place in a row, not a count of members on that day.",
        Register = "Members",
        RegisterRule =
            "“By” a day: named as a member by then, the day of joining is not told. Who is not listed may be a member of whom the record has no figure.",
        Member = "Member",
        Joined = "Joined",
        ToldOn = "told on",
        By = "by",
        Place = "Place in the row",
        NotTold = "not told",
        Source = "Who says it",
        Others = "and",
        Unnamed = "Joinings without a name that the record can tell",
    };

    private static readonly CoalitionWords Arabic = new()
    {
        Title = "سجل أعضاء التحالف",
        Lead = "من انضم ومتى بقدر ما قيل، وكم عُدّ من الأعضاء، ومع كلٍّ منها من قاله.",
        Empty = "لم يُسجَّل شيء عن الأعضاء بعد. والصمت ليس صفراً.",
        Counts = "كم عُدّ من الأعضاء",
        CountsRule =
            "تُعدّ الدول والمؤسسات والأعضاء كلٌّ على حدة: «86 دولة» و«خمس مؤسسات» عدّان، ولا تضارب بينهما وبين «91 عضواً».",
        When = "متى",
        HowMany = "كم",
        SaidBy = "المصدر الأول:",
        SaidByUntold = "لا يُسمّى هنا",
        ToRegister = "إلى السجل، وفيه",
        Ordinals = "مواضع في ترتيب الأعضاء",
        OrdinalsRule = "«العضو التسعون» موضع في ترتيب، لا عدد الأعضاء في ذلك اليوم.",
        Register = "الأعضاء",
        RegisterRule =
            "«بحلول» يوم: ذُكر عضواً حتى ذلك اليوم ولم يُذكر يوم انضمامه. ومن لم يُدرج هنا فقد يكون عضواً لا رقم عنه في السجل.",
        Member = "العضو",
        Joined = "انضم",
        ToldOn = "ذُكر في",
        By = "بحلول",
        Place = "موضعه في الترتيب",
        NotTold = "لم يُذكر",
        Source = "المصدر الأول",
        Others = "ومعه",
        Unnamed = "انضمامات لا يعرف السجل أسماء أصحابها",
    };

    /// <summary>The words of a language.</summary>
    public static CoalitionWords For(string language) => language == "ar" ? Arabic : English;

    public required string Title { get; init; }
    public required string Lead { get; init; }
    public required string Empty { get; init; }
    public required string Counts { get; init; }
    public required string CountsRule { get; init; }
    public required string When { get; init; }
    public required string HowMany { get; init; }
    public required string SaidByUntold { get; init; }
    public required string ToRegister { get; init; }
    public required string SaidBy { get; init; }
    public required string Ordinals { get; init; }
    public required string OrdinalsRule { get; init; }
    public required string Register { get; init; }
    public required string RegisterRule { get; init; }
    public required string Member { get; init; }
    public required string Joined { get; init; }
    public required string ToldOn { get; init; }
    public required string By { get; init; }
    public required string Place { get; init; }
    public required string NotTold { get; init; }
    public required string Source { get; init; }
    public required string Others { get; init; }
    public required string Unnamed { get; init; }
}
