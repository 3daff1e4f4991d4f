using Sijill.Reading.Codebook;
using Sijill.Reading.Codebook.Morphology;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

public sealed class ArabicVerbTests
{
    /// <summary>Verb; forms in the past (she, they two, they, I, we); forms in the present (she, we, they, they two, jussive).</summary>
    public static TheoryData<string, string, string> Verbs =>
        new()
        {
            {
                "قتل/يقتل",
                "قتل قتلت قتلا قتلتا قتلوا قتلن قتلنا",
                "يقتل تقتل نقتل أقتل يقتلون تقتلون يقتلوا يقتلان تقتلان يقتلن تقتلين"
            },
            {
                "قام/يقوم",
                "قام قامت قاما قامتا قاموا قمت قمنا",
                "يقوم تقوم نقوم أقوم يقومون يقوموا يقومان يقمن يقم تقم نقم"
            },
            { "أعاد/يعيد", "أعاد أعادت أعادوا أعدنا أعدت أعيد أعيدت أعيدوا", "يعيد تعيد يعيدون يعد يعاد تعاد يعادون" },
            { "أصاب/يصيب", "أصاب أصابت أصيب أصيبت أصيبوا", "يصيب تصيب يصاب تصاب" },
            {
                "ألقى/يلقي",
                "ألقى ألقت ألقوا ألقيا ألقتا ألقيت ألقينا",
                "يلقي تلقي نلقي ألقي يلقون يلقوا يلقيان يلقين يلق تلق"
            },
            { "دعا/يدعو", "دعا دعت دعوا دعوت دعونا", "يدعو تدعو ندعو أدعو يدعون يدعوا يدعوان يدع" },
            { "بقي/يبقى", "بقي بقيت بقوا بقيا بقينا", "يبقى تبقى يبقون يبقيان يبق" },
            { "شنّ/يشنّ", "شن شنت شنا شنوا شننت شننا", "يشن تشن نشن يشنون يشنوا يشنان" },
            { "احتل/يحتل", "احتل احتلت احتلوا احتللنا", "يحتل تحتل يحتلون" },
            { "أعلن/يعلن", "أعلن أعلنت أعلنوا أعلنا", "يعلن تعلن نعلن يعلنون" },
            { "بدأ/يبدأ", "بدأ بدأت بدأوا بدؤوا بدأنا", "يبدأ تبدأ يبدأون يبدؤون" },
            { "جاء/يجيء", "جاء جاءت جاءوا جاؤوا جئت جئنا", "يجيء تجيء يجيئون" },
            { "هاجم/يهاجم", "هاجم هاجمت هاجموا هوجم هوجمت هوجموا", "يهاجم تهاجم نهاجم يهاجمون" },
            { "أخذ/يأخذ", "أخذ أخذت أخذوا أخذنا", "يأخذ تأخذ نأخذ آخذ يأخذون" },
            { "رأى/يرى", "رأى رأت رأوا رأينا", "يرى ترى نرى يرون" },
        };

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Verb_HasAllItsForms(string verb, string past, string present)
    {
        List<WordForm> forms = Inflect(verb);
        HashSet<string> inPast = [.. forms.Where(f => f.Inflection.HasFlag(Inflection.Past)).Select(f => f.Text)];
        HashSet<string> inPresent = [.. forms.Where(f => f.Inflection.HasFlag(Inflection.Present)).Select(f => f.Text)];
        Assert.Superset(past.Split(' ').ToHashSet(), inPast);
        Assert.Superset(present.Split(' ').ToHashSet(), inPresent);
    }

    [Theory]
    [InlineData("قتل/يقتل", "قتلوا", Inflection.Past | Inflection.PluralVerb)]
    [InlineData("قتل/يقتل", "قتلت", Inflection.Past | Inflection.Feminine)]
    [InlineData("قتل/يقتل", "نقتل", Inflection.Present | Inflection.PluralVerb | Inflection.FirstPerson)]
    [InlineData("قتل/يقتل", "أقتل", Inflection.Present | Inflection.FirstPerson)]
    [InlineData("قام/يقوم", "قمنا", Inflection.Past | Inflection.PluralVerb | Inflection.FirstPerson)]
    [InlineData("قتل/يقتل", "يقتلان", Inflection.Present | Inflection.Dual)]
    public void Form_CarriesPersonAndNumber(string verb, string form, Inflection inflection)
    {
        Assert.Contains(new WordForm(form, inflection), Inflect(verb));
    }

    [Theory]
    [InlineData("قام/يقوم", "قمن")]
    [InlineData("مات/يموت", "متن")]
    [InlineData("نوه/ينوه", "أنه")]
    [InlineData("بقي/يبقى", "أبق")]
    public void Form_ThatIsAnotherWord_IsLeftOut(string verb, string form)
    {
        Assert.DoesNotContain(form, Inflect(verb).Select(f => f.Text));
    }

    [Theory]
    [InlineData("قتل")]
    [InlineData("قتل/")]
    [InlineData("/يقتل")]
    [InlineData("kill/kills")]
    [InlineData("قتلت/تقتل")]
    [InlineData("ق/يق")]
    [InlineData("ألقى القبض/يلقي القبض")]
    public void Text_ThatIsNoVerb_IsRefused(string text)
    {
        Assert.False(ArabicVerb.TryInflect(text, []));
    }

    private static List<WordForm> Inflect(string verb)
    {
        var forms = new List<WordForm>();
        Assert.True(ArabicVerb.TryInflect(verb, forms));
        return forms;
    }
}
