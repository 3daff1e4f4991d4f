using CsCheck;
using Sijill.Reading.Text;
using Sijill.Site.Publication;
using Sijill.Site.Publication.Names;

namespace Sijill.Site.Tests;

/// <summary>Wherever an invented name is put, no part of it is left.</summary>
public sealed class MaskingPropertyTests(DemoSite demo)
{
    private const int Times = 3000;

    private static readonly string[] ArabicGiven = Given(static letter => letter > '\u0600');
    private static readonly string[] EnglishGiven = [.. Given(static letter => letter < '\u0600').Select(Capital)];

    private static readonly string[] ArabicPlain =
    [
        "قال {0} إن العائلات غادرت المخيم يوم الأحد.",
        "قُتل {0} في غارة قرب الرقة.",
        "اعتقلت قوات سوريا الديمقراطية {0} أمس مع 12 عنصراً من داعش.",
        "أُصيب خمسة أشخاص، بينهم {0}، في الحسكة.",
        "وهم: {0} وثلاثة آخرون.",
        "استعادت فرنسا 15 امرأة و{0} في تموز 2025.",
        "نُقلت رسالة إلى {0} عبر الهلال الأحمر.",
    ];

    private static readonly string[] ArabicTold =
    [
        "قال الناشط {0} إن العائلات غادرت المخيم.",
        "مقتل المدعو {0} في ريف دير الزور.",
        "قالت السيدة {0} لوكالة رويترز إن ابنها في السجن.",
        "اعتقال القيادي {0} بريف الحسكة.",
        "عُثر على جثة الملقب بـ«{0}» في الشدادي.",
        "أُصيبت الطفلة {0} بشظايا.",
        "توفي أبو {0} في المخيم.",
    ];

    private static readonly string[] English =
    [
        "{0} said that families had left the camp on Sunday.",
        "The SDF arrested {0} and 12 ISIS fighters in Raqqa.",
        "Among the dead were {0} and three others.",
        "A strike killed {0}, officials said.",
        "Activist {0} told Reuters that 40 people left.",
        "The man, known as {0}, was held in Hasakah.",
        "\"We were afraid,\" {0} said.",
        "France repatriated {0} with 15 children in July 2025.",
        "The detainee {0} was moved to Iraq.",
    ];

    private static readonly Gen<string> ArabicInvented = Gen.Select(
        OneOf([.. "جحخدرزشصضطظعغقمنه"]),
        Gen.Char["جحدرزشعغقمنهوي"].Array[3, 5],
        static (first, rest) => first + new string(rest)
    );

    private static readonly Gen<string> EnglishInvented = OneOf(
        "zar",
        "blo",
        "kuv",
        "dri",
        "mav",
        "qor",
        "hux",
        "vel",
        "jub",
        "xan",
        "gro",
        "tiv"
    )
        .Array[2, 3]
        .Select(static parts => Capital(string.Concat(parts)));

    private Masking Masking => field ??= new Masking(demo.Codebook);

    [Fact]
    public void AnArabicNameFromTheList_WithAFamilysName_IsNeverLeft() =>
        Gen.Select(OneOf(ArabicPlain), OneOf(ArabicGiven), OneOf(ArabicGiven), Gen.Bool)
            // «وجيهان» is two notables before it is Jihan.
            .Where((_, given, _, _) => demo.Codebook.Lexicon.Find("و" + given).Length == 0)
            .Where((_, _, family, _) => NameLists.Instance.Of("ال" + family) == NameWord.None)
            .Sample(
                (template, given, family, definite) => Leaves(template, given, definite ? "ال" + family : family),
                iter: Times
            );

    [Fact]
    public void AnArabicNameOutsideTheList_BehindATitle_IsNeverLeft() =>
        Gen.Select(OneOf(ArabicTold), ArabicInvented, ArabicInvented)
            .Where((_, first, second) => IsStrange(first) && IsStrange(second))
            .Sample(Leaves, iter: Times);

    [Fact]
    public void AnEnglishName_FromTheListOrOutside_IsNeverLeft() =>
        Gen.Select(OneOf(English), Gen.OneOf(OneOf(EnglishGiven), EnglishInvented), EnglishInvented)
            .Where((_, first, second) => !IsWord(first) && !IsWord(second))
            .Sample(Leaves, iter: Times);

    [Fact]
    public void ALatinNameInArabic_AndAnArabicOneInEnglish_IsNeverLeft()
    {
        Gen.Select(OneOf(ArabicTold), OneOf(EnglishGiven), EnglishInvented)
            .Where((_, _, family) => !IsWord(family))
            .Sample(Leaves, iter: Times);
        Gen.Select(OneOf(English), OneOf(ArabicGiven), OneOf(ArabicGiven))
            .Where((_, _, family) => NameLists.Instance.Of("ال" + family) == NameWord.None)
            .Sample((template, given, family) => Leaves(template, given, "ال" + family), iter: Times);
    }

    /// <summary>True where nothing of the name is published; else the test shows the sentence.</summary>
    private bool Leaves(string template, string first, string second)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, template, first + " " + second);
        string? masked = Masking.Masked(text);
        if (masked is null || IsOfCodebook(first + " " + second))
        {
            return true;
        }
        TokenizedText words = Tokenizer.Tokenize(masked);
        var around = new HashSet<string>(StringComparer.Ordinal);
        TokenizedText frame = Tokenizer.Tokenize(template);
        for (int i = 0; i < frame.Count; i++)
        {
            around.Add(frame.Form(i).ToString());
        }
        for (int i = 0; i < words.Count; i++)
        {
            string form = words.Form(i).ToString();
            bool ours = form == Folding.Fold(first) || form == Folding.Fold(second);
            Assert.False(ours && !around.Contains(form), $"{text} → {masked}");
        }
        return true;
    }

    private bool IsOfCodebook(string name)
    {
        TokenizedText text = Tokenizer.Tokenize(name);
        return demo.Codebook.Names.TryMatch(text, 0, text.Count, out Reading.Names.NameMatch match)
            && match.EndToken == text.Count;
    }

    private bool IsStrange(string name)
    {
        TokenizedText text = Tokenizer.Tokenize(name);
        return new NameSenses(demo.Codebook.Lexicon).Of(text.Form(0), text[0]).Is == NameWord.None
            && !demo.Codebook.Names.TryMatch(text, 0, 1, out _);
    }

    private static bool IsWord(string name) => (NameLists.Instance.Of(Folding.Fold(name)) & NameWord.Known) != 0;

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string[] Given(Predicate<char> script) =>
        [
            .. NameLists
                .Instance.Words.Where(word =>
                    word.Value == NameWord.Given
                    && script(word.Key[0])
                    && word.Key.Length > 2
                    && !word.Key.Contains('-')
                )
                .Select(static word => word.Key)
                .Order(StringComparer.Ordinal),
        ];

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
