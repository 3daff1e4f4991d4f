using System.Globalization;
using System.Text;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Bulletins;

/// <summary>A bulletin as plain text: titles, paragraphs, figures that stand in a list, footnotes with the findings that they lead to.</summary>
internal static class BulletinText
{
    /// <summary>The text, with a line end at its end.</summary>
    public static string Of(Bulletin bulletin, CodebookNames names)
    {
        Wording say = Wording.For(bulletin.Language);
        BulletinWords words = BulletinWords.For(bulletin.Language);
        var facts = new FactWords(names, say);
        var text = new StringBuilder();
        text.Append(words.Title(say.Month(bulletin.From))).Append('\n');
        if (bulletin.Sections.Count == 0)
        {
            return text.Append('\n').Append(words.Nothing).Append('\n').ToString();
        }
        var notes = new SortedDictionary<int, string>();
        foreach (BulletinSection section in bulletin.Sections)
        {
            text.Append('\n').Append(section.Title).Append("\n\n");
            foreach (BulletinSentence sentence in section.Sentences)
            {
                text.Append(sentence.Text).Append(' ').Append(Mark(sentence.Note)).Append(' ');
                notes.Add(sentence.Note, words.Note(sentence.Finding.ToString(), facts.Status(sentence.Status)));
            }
            if (section.Sentences.Count > 0)
            {
                text.Length--;
                text.Append('\n');
            }
            foreach (BulletinRow row in section.Rows)
            {
                text.Append("- ")
                    .Append(BulletinWords.Row(row.Figure, facts))
                    .Append(' ')
                    .Append(Mark(row.Note))
                    .Append('\n');
                notes.Add(row.Note, words.Note(row.Figure.Finding.ToString(), facts.Status(row.Figure.Status)));
            }
        }
        text.Append('\n');
        foreach ((int number, string note) in notes)
        {
            text.Append(Mark(number)).Append(' ').Append(note).Append('\n');
        }
        if (bulletin.LeftOut > 0)
        {
            text.Append('\n').Append(words.LeftOut(bulletin.LeftOut)).Append('\n');
        }
        return text.Append('\n').Append(words.Caveat).Append('\n').ToString();
    }

    private static string Mark(int number) => "[" + number.ToString(CultureInfo.InvariantCulture) + "]";
}
