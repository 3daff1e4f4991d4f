namespace Sijill.Reading.Text;

/// <summary>The closed table of what may stand before and behind an Arabic stem, on folded forms.</summary>
internal static class CliticTable
{
    /// <summary>The most ways to cut the front of a form.</summary>
    public const int MaxFronts = 24;

    /// <summary>The shortest stem that is left when something is cut.</summary>
    public const int MinStem = 2;

    /// <summary>Pronouns at the end.</summary>
    public static readonly string[] Pronouns = ["ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "كن", "نا", "ني", "ي"];

    /// <summary>Ways to cut the front of a form, the whole form first; returns how many.</summary>
    public static int Fronts(ReadOnlySpan<char> form, Span<CliticFront> fronts)
    {
        int n = 0;
        fronts[n++] = default;
        if (Article(form, 0))
        {
            fronts[n++] = new CliticFront(FrontClitics.The, 2, false);
        }
        n = AfterConjunction(form, 0, FrontClitics.None, fronts, n);
        if (form.Length > MinStem && form[0] is 'و' or 'ف')
        {
            FrontClitics conjunction = form[0] == 'و' ? FrontClitics.And : FrontClitics.Then;
            fronts[n++] = new CliticFront(conjunction, 1, false);
            if (Article(form, 1))
            {
                fronts[n++] = new CliticFront(conjunction | FrontClitics.The, 3, false);
            }
            n = AfterConjunction(form, 1, conjunction, fronts, n);
        }
        return n;
    }

    private static int AfterConjunction(
        ReadOnlySpan<char> form,
        int at,
        FrontClitics before,
        Span<CliticFront> fronts,
        int n
    )
    {
        if (form.Length - at <= MinStem)
        {
            return n;
        }
        FrontClitics preposition = form[at] switch
        {
            'ب' => FrontClitics.With,
            'ل' => FrontClitics.For,
            'ك' => FrontClitics.Like,
            'س' => FrontClitics.Will,
            _ => FrontClitics.None,
        };
        if (preposition == FrontClitics.None)
        {
            return n;
        }
        fronts[n++] = new CliticFront(before | preposition, at + 1, false);
        if (preposition is FrontClitics.With or FrontClitics.Like && Article(form, at + 1))
        {
            fronts[n++] = new CliticFront(before | preposition | FrontClitics.The, at + 3, false);
        }
        if (preposition == FrontClitics.For && form[at + 1] == 'ل')
        {
            // «للعناصر» is ل with «العناصر»; a word that is written with its article («القبض») gets it back.
            // Before a stem in ل only two of the three letters are written: «للجنة».
            if (form.Length - at - 2 >= MinStem)
            {
                fronts[n++] = new CliticFront(before | FrontClitics.For | FrontClitics.The, at + 2, false);
                fronts[n++] = new CliticFront(before | FrontClitics.For, at + 2, true);
            }
            fronts[n++] = new CliticFront(before | FrontClitics.For | FrontClitics.The, at + 1, false);
            fronts[n++] = new CliticFront(before | FrontClitics.For, at + 1, true);
        }
        return n;
    }

    private static bool Article(ReadOnlySpan<char> form, int at) =>
        form.Length - at - 2 >= MinStem && form[at] == 'ا' && form[at + 1] == 'ل';
}
