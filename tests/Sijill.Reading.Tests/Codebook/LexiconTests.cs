using System.Numerics;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

public sealed class LexiconTests
{
    private static readonly CompiledCodebook Book = Given.Codebook(
        """
        nouns:
          - {id: element, unit: people, ar: {one: عنصر, many: [عناصر]}, en: {one: element}}
          - {id: fighter, unit: people, ar: {one: مقاتل, many: [ون]}, en: {one: fighter}}
          - {id: family, unit: families, ar: {one: عائلة, many: [ات, عوائل]}, en: {one: family}}
          - {id: force, unit: people, ar: {one: قوة, many: [ات]}}
          - {id: member, unit: people, ar: {one: عضو, many: [أعضاء]}}
          - {id: dead, unit: people, ar: {one: قتيل, many: [قتلى]}}
          - {id: kurd, unit: people, en: {one: Kurd}}
        words:
          - id: kill
            ar: {verbs: [قتل/يقتل], actions: [مقتل, قتل]}
            en: {verbs: [kill], actions: [killing]}
          - {id: throw, ar: {verbs: [ألقى/يلقي]}}
          - {id: continue, ar: {verbs: [واصل/يواصل]}}
          - {id: "on", ar: {words: [على]}}
        actors:
          - {id: iraq, kind: state, names: {en: [Iraq], ar: [العراق]}, nationality: {ar: [عراقي], en: [Iraqi]}}
          - {id: ali, names: {ar: [علي الأول]}}
        indicators:
          - {id: captured, measure: flow, unit: people}
        patterns:
          - {id: captured/ar/seize, indicator: captured, match: "إلقاء <القبض> =على {people}"}
        """
    );

    public static TheoryData<string, string> Readings =>
        new()
        {
            { "عناصر", "element" },
            { "عناصره", "element+Pronoun" },
            { "وعناصرها", "element+And, Pronoun" },
            { "للعناصر", "element+For, The" },
            { "والعناصر", "element+And, The" },
            { "بعنصرين", "element+With" },
            { "عائلته", "family+Pronoun" },
            { "عائلاتهم", "family+Pronoun" },
            { "قواتنا", "force+Pronoun" },
            { "أعضاؤه", "member+Pronoun" },
            { "أعضائها", "member+Pronoun" },
            { "قتلاهم", "dead+Pronoun" },
            { "مقاتلوه", "fighter+Pronoun" },
            { "كمقاتلين", "fighter+Like" },
            { "فللمقاتلين", "fighter+Then, For, The" },
        };

    [Theory]
    [MemberData(nameof(Readings))]
    public void Noun_IsFoundBehindItsClitics(string word, string expected)
    {
        Assert.Contains(expected, Analyze(word).Where(a => a.Entry.Noun is not null).Select(Show));
    }

    [Theory]
    [InlineData("قتلوا", "kill.past")]
    [InlineData("قتلوهم", "kill.past")]
    [InlineData("سيقتل", "kill.present")]
    [InlineData("وسيقتلون", "kill.present")]
    [InlineData("ألقاه", "throw.past")]
    [InlineData("ليقتلهم", "kill.present")]
    [InlineData("بمقتل", "kill.action")]
    [InlineData("مقتله", "kill.action")]
    public void ClassWord_IsFoundBehindItsClitics(string word, string symbol)
    {
        Assert.Contains(symbol, Analyze(word).SelectMany(Symbols));
    }

    [Fact]
    public void Article_DoesNotStandBeforeAVerb()
    {
        Assert.DoesNotContain("kill.past", Analyze("القتل").SelectMany(Symbols));
        Assert.Contains("kill.action", Analyze("القتل").SelectMany(Symbols));
    }

    [Fact]
    public void Future_StandsBeforeThePresentOnly()
    {
        Assert.Empty(Analyze("سقتل"));
    }

    [Fact]
    public void OurFuture_IsFirstPerson()
    {
        WordAnalysis reading = Assert.Single(Analyze("سنواصل"));
        Assert.Equal(Clitics.Will, reading.Clitics);
        Assert.True(reading.Entry.Inflection.HasFlag(Inflection.FirstPerson | Inflection.PluralVerb));
    }

    [Fact]
    public void OurNoun_IsFirstPerson()
    {
        Assert.All(Analyze("قواتنا"), reading => Assert.True(reading.Entry.Inflection.HasFlag(Inflection.FirstPerson)));
        Assert.All(
            Analyze("قواتهم"),
            reading => Assert.False(reading.Entry.Inflection.HasFlag(Inflection.FirstPerson))
        );
    }

    [Fact]
    public void SpeltWord_MayHaveAnyClitics()
    {
        Assert.Contains("=القبض", Analyze("والقبض").SelectMany(Symbols));
        Assert.Contains("=القبض", Analyze("للقبض").SelectMany(Symbols));
        Assert.Contains("=القاء", Analyze("بإلقاء").SelectMany(Symbols));
        Assert.Empty(Analyze("قبض"));
    }

    [Fact]
    public void ExactWord_HasNoClitics()
    {
        Assert.Contains("==علي", Analyze("على").SelectMany(Symbols));
        Assert.DoesNotContain("==علي", Analyze("وعلى").SelectMany(Symbols));
        Assert.Contains("on", Analyze("وعلى").SelectMany(Symbols));
    }

    [Fact]
    public void Dual_IsTheLengthOfItsStem()
    {
        WordAnalysis reading = Analyze("وبعنصرين").First(a => a.Entry.Noun is not null);
        Assert.Equal((2, 6), (reading.StemStart, reading.StemLength));
        Assert.True(reading.Entry.Inflection.HasFlag(Inflection.Dual));
    }

    [Fact]
    public void DualConstruct_AndIndefiniteAccusative_AreTwoReadings()
    {
        Inflection[] features = [.. Analyze("مقاتلا").Select(a => a.Entry.Inflection)];
        Assert.Contains(Inflection.Singular, features);
        Assert.Contains(Inflection.Dual | Inflection.Construct, features);
    }

    [Theory]
    [InlineData("عراقية", Inflection.Feminine)]
    [InlineData("العراقيون", Inflection.Plural)]
    [InlineData("عراقيتين", Inflection.Dual)]
    [InlineData("Iraqis", Inflection.Plural)]
    public void Nationality_IsBentFromItsSingular(string word, Inflection feature)
    {
        Assert.Contains(Analyze(word), a => a.Entry.Nationality == 0 && a.Entry.Inflection.HasFlag(feature));
    }

    [Fact]
    public void NounWithACapital_NeedsOneInTheText()
    {
        Assert.NotEmpty(Analyze("Kurds"));
        Assert.NotEmpty(Analyze("KURDS"));
        Assert.Empty(Analyze("kurds"));
    }

    [Theory]
    [InlineData("killing", "kill.ing", "kill.action")]
    [InlineData("KILLED", "kill.past", "kill")]
    public void EnglishForm_CarriesItsSymbols(string word, params string[] symbols)
    {
        Assert.Superset(symbols.ToHashSet(), Analyze(word).SelectMany(Symbols).ToHashSet());
    }

    [Fact]
    public void Readings_AreAtMostSix_FewestCliticsFirst()
    {
        foreach (string word in (string[])["عناصر", "وبعنصرين", "قتل", "للقتل", "مقاتلين", "ومقتله", "عراقيين"])
        {
            WordAnalysis[] readings = Analyze(word);
            Assert.InRange(readings.Length, 1, 6);
            int[] counts = [.. readings.Select(r => BitOperations.PopCount((uint)r.Clitics))];
            Assert.Equal(counts.Order(), counts);
        }
    }

    private static WordAnalysis[] Analyze(string word)
    {
        TokenizedText text = Tokenizer.Tokenize(word);
        return Book.Lexicon.Analyze(text.Form(0), text[0].Flags);
    }

    private static string Show(WordAnalysis a) => a.Entry.Noun!.Id + (a.Clitics == Clitics.None ? "" : "+" + a.Clitics);

    private static IEnumerable<string> Symbols(WordAnalysis a) => a.Entry.Symbols.Select(id => Book.Symbols[id]);
}
