using Sijill.Reading.Codebook;
using Sijill.Reading.Codebook.Morphology;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

public sealed class ArabicNounTests
{
    [Theory]
    [InlineData("مقاتل", "مقاتل مقاتلا", "مقاتلان مقاتلين", "مقاتلا مقاتلي")]
    [InlineData("عائلة", "عائلة", "عائلتان عائلتين", "عائلتا عائلتي")]
    [InlineData("مستشفى", "مستشفى", "مستشفيان مستشفيين", "مستشفيا مستشفيي")]
    [InlineData("لواء", "لواء", "لواءان لوائين", "لواءا لوائي")]
    [InlineData("شيء", "شيء شيئا", "شيئان شيئين", "شيئا شيئي")]
    public void Singular_HasItsDuals(string word, string singular, string dual, string construct)
    {
        var forms = new List<WordForm>();
        ArabicNoun.AddSingular(word, forms);
        Assert.Superset(singular.Split(' ').ToHashSet(), Texts(forms, f => f.HasFlag(Inflection.Singular)));
        Assert.Superset(
            dual.Split(' ').ToHashSet(),
            Texts(forms, f => f.HasFlag(Inflection.Dual) && !f.HasFlag(Inflection.Construct))
        );
        Assert.Superset(
            construct.Split(' ').ToHashSet(),
            Texts(forms, f => f.HasFlag(Inflection.Dual | Inflection.Construct))
        );
    }

    [Theory]
    [InlineData("مقاتل", "ون", "مقاتلون مقاتلين", "مقاتلو مقاتلوا مقاتلي")]
    [InlineData("إرهابي", "ون", "إرهابيون إرهابيين", "إرهابيو إرهابيي")]
    [InlineData("لاجئ", "ون", "لاجئون لاجئين", "لاجئو لاجئي")]
    [InlineData("عائلة", "ات", "عائلات", "")]
    [InlineData("انفجار", "ات", "انفجارات", "")]
    [InlineData("مستشفى", "ات", "مستشفيات", "")]
    [InlineData("لواء", "ات", "لواءات", "")]
    [InlineData("عنصر", "عناصر", "عناصر عناصرا", "")]
    [InlineData("شخص", "أشخاص", "أشخاص أشخاصا", "")]
    [InlineData("قتيل", "قتلى", "قتلى", "")]
    [InlineData("معتد", "معتدون", "معتدون معتدين", "معتدو معتدي")]
    [InlineData("قاض", "قضاة", "قضاة", "")]
    public void Plural_IsMadeOrWritten(string one, string many, string plural, string construct)
    {
        var forms = new List<WordForm>();
        ArabicNoun.AddPlural(one, many, forms);
        Assert.Superset(
            plural.Split(' ').ToHashSet(),
            Texts(forms, f => f.HasFlag(Inflection.Plural) && !f.HasFlag(Inflection.Construct))
        );
        Assert.Superset(
            construct.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(),
            Texts(forms, f => f.HasFlag(Inflection.Construct))
        );
    }

    [Theory]
    [InlineData("قتلى")]
    [InlineData("زعماء")]
    [InlineData("قضاة")]
    public void Plural_ThatTakesNoAlef_GetsNone(string plural)
    {
        var forms = new List<WordForm>();
        ArabicNoun.AddPlural(null, plural, forms);
        Assert.Equal(new WordForm(plural, Inflection.Plural), Assert.Single(forms));
    }

    [Fact]
    public void Nationality_IsBentFromItsMasculine()
    {
        var forms = new List<WordForm>();
        Nationality.AddArabic("سوري", forms);
        Assert.Superset(
            "سوري سوريا سورية سوريان سوريين سوريتان سوريتين سوريون سوريات".Split(' ').ToHashSet(),
            Texts(forms, _ => true)
        );
        Assert.All(forms, form => Assert.True(form.Inflection.HasFlag(Inflection.Adjective)));
    }

    private static HashSet<string> Texts(IEnumerable<WordForm> forms, Func<Inflection, bool> wanted) =>
        [.. forms.Where(f => wanted(f.Inflection)).Select(f => f.Text)];
}
