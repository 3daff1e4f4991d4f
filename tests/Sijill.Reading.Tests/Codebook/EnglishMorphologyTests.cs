using Sijill.Reading.Codebook;
using Sijill.Reading.Codebook.Morphology;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

public sealed class EnglishMorphologyTests
{
    [Theory]
    [InlineData("kill", "kill kills", "killed", "killing")]
    [InlineData("raid", "raid raids", "raided", "raiding")]
    [InlineData("destroy", "destroy destroys", "destroyed", "destroying")]
    [InlineData("try", "try tries", "tried", "trying")]
    [InlineData("release", "release releases", "released", "releasing")]
    [InlineData("free", "free frees", "freed", "freeing")]
    [InlineData("die", "die dies", "died", "dying")]
    [InlineData("stop", "stop stops", "stopped", "stopping")]
    [InlineData("commit", "commit commits", "committed", "committing")]
    [InlineData("visit", "visit visits", "visited", "visiting")]
    [InlineData("attack", "attack attacks", "attacked", "attacking")]
    [InlineData("seize", "seize seizes", "seized", "seizing")]
    [InlineData("target", "target targets", "targeted", "targeting")]
    [InlineData("rescue", "rescue rescues", "rescued", "rescuing")]
    [InlineData("ambush", "ambush ambushes", "ambushed", "ambushing")]
    [InlineData("equip", "equip equips", "equipped", "equipping")]
    [InlineData("strike/struck/struck", "strike strikes", "struck", "striking")]
    [InlineData("take/took/taken", "take takes", "took taken", "taking")]
    [InlineData("shoot/shot", "shoot shoots", "shot", "shooting")]
    [InlineData("undergo/underwent/undergone", "undergo undergoes", "underwent undergone", "undergoing")]
    [InlineData("be", "be am is are", "was were been", "being")]
    [InlineData("have/had/had", "have has", "had", "having")]
    public void Verb_HasItsForms(string verb, string present, string past, string ing)
    {
        var forms = new List<WordForm>();
        Assert.True(EnglishVerb.TryInflect(verb, forms));
        Assert.Superset(present.Split(' ').ToHashSet(), Texts(forms, Inflection.Present));
        Assert.Superset(past.Split(' ').ToHashSet(), Texts(forms, Inflection.Past));
        Assert.Contains(ing, Texts(forms, Inflection.Ing));
    }

    [Theory]
    [InlineData("kill", "killled")]
    [InlineData("attack", "attackked")]
    [InlineData("raid", "raidded")]
    [InlineData("strike/struck/struck", "striked")]
    public void Verb_HasNoWrongForms(string verb, string wrong)
    {
        var forms = new List<WordForm>();
        EnglishVerb.TryInflect(verb, forms);
        Assert.DoesNotContain(wrong, forms.Select(f => f.Text));
    }

    [Theory]
    [InlineData("fighter", "fighters")]
    [InlineData("family", "families")]
    [InlineData("day", "days")]
    [InlineData("church", "churches")]
    [InlineData("bus", "buses")]
    [InlineData("box", "boxes")]
    public void Noun_HasItsPlural(string one, string many) => Assert.Equal(many, EnglishSpelling.WithS(one));

    [Theory]
    [InlineData("carry out")]
    [InlineData("a/b/c/d")]
    [InlineData("re-enter")]
    [InlineData("x")]
    [InlineData("قتل")]
    public void Text_ThatIsNoVerb_IsRefused(string text) => Assert.False(EnglishVerb.TryInflect(text, []));

    private static HashSet<string> Texts(IEnumerable<WordForm> forms, Inflection wanted) =>
        [.. forms.Where(f => f.Inflection.HasFlag(wanted)).Select(f => f.Text)];
}
