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
            fronts[n++] = new CliticFront(Clitics.The, 2, false);
        }
        n = AfterConjunction(form, 0, Clitics.None, fronts, n);
        if (form.Length > MinStem && form[0] is 'و' or 'ف')
        {
            Clitics conjunction = form[0] == 'و' ? Clitics.And : Clitics.Then;
            fronts[n++] = new CliticFront(conjunction, 1, false);
            if (Article(form, 1))
            {
                fronts[n++] = new CliticFront(conjunction | Clitics.The, 3, false);
            }
            n = AfterConjunction(form, 1, conjunction, fronts, n);
        }
        return n;
    }

    private static int AfterConjunction(ReadOnlySpan<char> form, int at, Clitics before, Span<CliticFront> fronts, int n)
    {
        if (form.Length - at <= MinStem)
        {
            return n;
        }
        Clitics preposition = form[at] switch
        {
            'ب' => Clitics.With,
            'ل' => Clitics.For,
            'ك' => Clitics.Like,
            'س' => Clitics.Will,
            _ => Clitics.None,
        };
        if (preposition == Clitics.None)
        {
            return n;
        }
        fronts[n++] = new CliticFront(before | preposition, at + 1, false);
        if (preposition is Clitics.With or Clitics.Like && Article(form, at + 1))
        {
            fronts[n++] = new CliticFront(before | preposition | Clitics.The, at + 3, false);
        }
        if (preposition == Clitics.For && form[at + 1] == 'ل')
        {
            // «للعناصر» is ل with «العناصر»; a word that is written with its article («القبض») gets it back.
            // Before a stem in ل only two of the three letters are written: «للجنة».
            if (form.Length - at - 2 >= MinStem)
            {
                fronts[n++] = new CliticFront(before | Clitics.For | Clitics.The, at + 2, false);
                fronts[n++] = new CliticFront(before | Clitics.For, at + 2, true);
            }
            fronts[n++] = new CliticFront(before | Clitics.For | Clitics.The, at + 1, false);
            fronts[n++] = new CliticFront(before | Clitics.For, at + 1, true);
        }
        return n;
    }

    private static bool Article(ReadOnlySpan<char> form, int at) => form.Length - at - 2 >= MinStem && form[at] == 'ا' && form[at + 1] == 'ل';
}
