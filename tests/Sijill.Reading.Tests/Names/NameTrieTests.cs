using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Tests.Codebook;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Names;

public sealed class NameTrieTests
{
    private static readonly CompiledCodebook Book = Given.Codebook(
        """
        actors:
          - {id: isis, names: {en: [ISIS, IS, Islamic State], ar: [داعش, تنظيم داعش, تنظيم الدولة الإسلامية]}, short: {ar: [التنظيم], en: [the group]}}
          - {id: qaeda, names: {en: [al-Qaeda], ar: [القاعدة]}, short: {ar: [التنظيم]}}
          - {id: usa, names: {en: [US, United States], ar: [الولايات المتحدة]}, place: us-land}
          - {id: coalition, names: {ar: [التحالف الدولي]}}
          - {id: committee, names: {ar: [اللجنة الدولية]}}
          - {id: army-old, to: 2024-12-08, names: {ar: [الجيش السوري]}}
          - {id: army-new, from: 2024-12-09, names: {ar: [الجيش السوري]}}
        places:
          - {id: us-land, names: {en: [America]}}
          - {id: hasakah, names: {ar: [الحسكة], en: [Hasakah]}}
          - {id: hasakah-city, parent: hasakah, names: {ar: [الحسكة], en: [Hasakah]}}
          - {id: hol, parent: hasakah, names: {en: [al-Hol, Hol], ar: [الهول, مخيم الهول]}}
        """
    );

    [Theory]
    [InlineData("داعش", "داعش", "isis")]
    [InlineData("وداعش", "داعش", "isis")]
    [InlineData("لداعش", "داعش", "isis")]
    [InlineData("للتحالف الدولي", "تحالف الدولي", "coalition")]
    [InlineData("وللتحالف الدولي", "تحالف الدولي", "coalition")]
    [InlineData("للجنة الدولية", "لجنة الدولية", "committee")]
    [InlineData("بالتحالف الدولي اليوم", "التحالف الدولي", "coalition")]
    [InlineData("تنظيم \"داعش\" الإرهابي", "تنظيم \"داعش\"", "isis")]
    [InlineData("تنظيم «الدولة الإسلامية»", "تنظيم «الدولة الإسلامية»", "isis")]
    [InlineData("\"داعش\"", null, null)]
    [InlineData("al Hol camp", "al Hol", "hol")]
    [InlineData("Al-Hol", "Al-Hol", "hol")]
    [InlineData("AL‑HOL", "AL‑HOL", "hol")]
    [InlineData("Islamic\nState", "Islamic\nState", "isis")]
    [InlineData("Islamic\n\nState", null, null)]
    [InlineData("islamic state", "islamic state", "isis")]
    [InlineData("الولايات المتحده", "الولايات المتحده", "usa us-land")]
    [InlineData("الحسكة", "الحسكة", "hasakah hasakah-city")]
    [InlineData("الجيش السوري", "الجيش السوري", "army-old army-new")]
    public void LongestName_IsFoundAtAToken(string text, string? span, string? entities)
    {
        (string? found, string? ids, _) = Match(text);
        Assert.Equal((span, entities), (found, ids));
    }

    [Theory]
    [InlineData("IS", true)]
    [InlineData("is", false)]
    [InlineData("Is", false)]
    [InlineData("US", true)]
    [InlineData("us", false)]
    [InlineData("ISIS", true)]
    [InlineData("isis", false)]
    [InlineData("Hol", true)]
    [InlineData("hol", false)]
    public void NameOfOneLatinWord_AsksForItsCapitals(string text, bool found)
    {
        Assert.Equal(found, Match(text).Span is not null);
    }

    [Fact]
    public void ShortName_NamesAllWhoBearIt_InTheOrderDeclared()
    {
        Assert.Equal(("التنظيم", "isis qaeda", true), Match("التنظيم"));
        Assert.False(Match("داعش").IsShort);
    }

    [Fact]
    public void Name_DoesNotReachBeyondTheEnd()
    {
        TokenizedText text = Tokenizer.Tokenize("تنظيم الدولة الإسلامية");
        Assert.False(Book.Names.TryMatch(text, 0, 2, out _));
        Assert.True(Book.Names.TryMatch(text, 0, 3, out NameMatch match));
        Assert.Equal((0, 3), (match.FirstToken, match.EndToken));
    }

    [Fact]
    public void ClosingMark_BelongsToANameThatOpensOne()
    {
        TokenizedText text = Tokenizer.Tokenize("تنظيم \"داعش\" اليوم");
        Assert.True(Book.Names.TryMatch(text, 0, text.Count, out NameMatch match));
        Assert.Equal(4, match.EndToken);
    }

    [Theory]
    [InlineData("وداعش", true)]
    [InlineData("للتحالف", true)]
    [InlineData("isis", true)]
    [InlineData("كتاب", false)]
    public void MayStart_LooksBehindClitics(string folded, bool expected)
    {
        Assert.Equal(expected, Book.Names.MayStart(folded));
    }

    private static (string? Span, string? Entities, bool IsShort) Match(string words)
    {
        TokenizedText text = Tokenizer.Tokenize(words);
        if (!Book.Names.TryMatch(text, 0, text.Count, out NameMatch match))
        {
            return default;
        }
        NameMeaning meaning = Book.Names.Meanings[match.Meaning];
        return (
            match.Span.Of(words),
            string.Join(' ', meaning.Entities.Select(i => Book.Entities[i].Id)),
            meaning.IsShort
        );
    }
}
