using Sijill.Reading.Codebook;
using Sijill.Site.Publication;
using Sijill.Site.Publication.Names;

namespace Sijill.Site.Tests;

/// <summary>Names that are masked, and their neighbours that are not. The cases are files: Masking/ar.txt and Masking/en.txt.</summary>
public sealed class MaskingTests(DemoSite demo)
{
    private Masking Masking => field ??= new Masking(demo.Codebook);

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (string file in (string[])["ar.txt", "en.txt"])
            {
                string[] lines =
                [
                    .. TestFiles.Lines("Masking/" + file).Where(static line => line.Length > 0 && line[0] != '#'),
                ];
                for (int i = 0; i + 1 < lines.Length; i += 2)
                {
                    cases.Add(lines[i], lines[i + 1]);
                }
            }
            return cases;
        }
    }

    public static TheoryData<string> Neighbours =>
        [.. TestFiles.Lines("Masking/neighbours.txt").Where(static line => line.Length > 0 && line[0] != '#')];

    [Theory]
    [MemberData(nameof(Cases))]
    public void ANameThatTheCodebookDoesNotHold_IsReplaced(string text, string published) =>
        Assert.Equal(published, Masking.Masked(text));

    [Theory]
    [MemberData(nameof(Neighbours))]
    public void WhatIsNoPrivateName_Stays(string text) => Assert.Equal(text, Masking.Masked(text));

    [Fact]
    public void EveryPersonOfTheCodebook_Stays_ByEveryWholeName()
    {
        var lost = new List<string>();
        foreach (Entity person in demo.Codebook.Entities.Where(static one => one.Type == EntityType.Person))
        {
            foreach ((string language, IReadOnlyList<string> names) in person.Names)
            {
                foreach (string name in names)
                {
                    string text =
                        language == "ar" ? $"قال {name} إن العملية انتهت." : $"On Monday {name} said that it was over.";
                    if (Masking.Masked(text) != text)
                    {
                        lost.Add(name);
                    }
                }
            }
        }
        Assert.Empty(lost);
    }

    [Fact]
    public void EveryPlaceOfTheCodebook_Stays_WhereASentenceSaysItIsAPlace()
    {
        var lost = new List<string>();
        foreach (Entity place in demo.Codebook.Entities.Where(static one => one.Type == EntityType.Place))
        {
            foreach ((string language, IReadOnlyList<string> names) in place.Names)
            {
                string text =
                    language == "ar" ? $"وقع الهجوم في {names[0]} أمس." : $"The attack was in {names[0]} on Monday.";
                if (Masking.Masked(text) != text)
                {
                    lost.Add(names[0]);
                }
            }
        }
        Assert.Empty(lost);
    }

    [Fact]
    public void Spans_AreInOrder_ApartFromEachOther_AndInsideTheText()
    {
        foreach (string row in Cases.Select(static row => row.Data.Item1))
        {
            string text = row;
            int end = 0;
            foreach (MaskedSpan span in Masking.Names(text, out _))
            {
                Assert.InRange(span.Start, end, text.Length);
                Assert.InRange(span.End, span.Start + 1, text.Length);
                end = span.End;
            }
        }
    }

    [Fact]
    public void MaskedWords_HaveNoOtherName()
    {
        foreach (string row in Cases.Select(static row => row.Data.Item1))
        {
            string masked = Masking.Masked(row)!;

            Assert.Equal(masked, Masking.Masked(masked));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("@")]
    [InlineData("«")]
    [InlineData("أبو")]
    [InlineData("al-")]
    [InlineData("\uD800")]
    [InlineData("الملقب بـ")]
    [InlineData("known as \"")]
    [InlineData("A.")]
    [InlineData("أ.")]
    [InlineData("12,")]
    public void TextsThatEndEarly_DoNoHarm(string text) => Assert.NotNull(Masking.Names(text, out _));

    [Fact]
    public void TheLists_HoldSomeHundredsOfNamesInBothScripts()
    {
        string[] given =
        [
            .. NameLists
                .Instance.Words.Where(static word => (word.Value & (NameWord.Given | NameWord.GivenOrWord)) != 0)
                .Select(static word => word.Key),
        ];

        Assert.True(given.Count(static name => name[0] > '\u0600') > 700);
        Assert.True(given.Count(static name => name[0] < '\u0600') > 900);
    }
}
