using Sijill.Archive.Pipeline;
using Sijill.Reading.Extraction;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Site.Publication;

namespace Sijill.Site.Bulletins;

/// <summary>Reads sentences with the record's own reader, and tells whether they say what they were made to say, and nothing besides. Not safe for several threads.</summary>
/// <param name="knowledge">The codebook.</param>
internal sealed class ReadBack(Knowledge knowledge)
{
    private readonly Reader _reader = new(knowledge.Codebook);

    /// <summary>Whether a sentence by itself says exactly this figure.</summary>
    public bool Says(string sentence, string language, BulletinFigure figure)
    {
        IReadOnlyList<RecordClaim> claims = Claims(sentence, language);
        return claims.Count == 1 && Same(claims[0], figure);
    }

    /// <summary>Which of a text's sentences, each with its figure, do not say it where they stand; what the sentences before leave in a reader's mind counts too.</summary>
    /// <param name="text">The text, in which the sentences stand in order.</param>
    /// <param name="language">Its language.</param>
    /// <param name="sentences">Its sentences with their figures.</param>
    /// <returns>The indexes of those that fail.</returns>
    public IReadOnlyList<int> Failing(
        string text,
        string language,
        IReadOnlyList<(string Sentence, BulletinFigure Figure)> sentences
    )
    {
        IReadOnlyList<RecordClaim> claims = Claims(text, language);
        var failing = new List<int>();
        int at = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            int start = text.IndexOf(sentences[i].Sentence, at, StringComparison.Ordinal);
            at = start + sentences[i].Sentence.Length;
            RecordClaim[] here = [.. claims.Where(claim => claim.Evidence.Start >= start && claim.Evidence.End <= at)];
            if (here.Length != 1 || !Same(here[0], sentences[i].Figure))
            {
                failing.Add(i);
            }
        }
        return failing;
    }

    /// <summary>What the reader finds in a text.</summary>
    public IReadOnlyList<RecordClaim> Claims(string text, string language)
    {
        DocumentReading reading = _reader.Read(new DocumentInput("bulletin", text) { Language = language });
        return RecordClaims.From(reading, new DocumentKey(0));
    }

    /// <summary>Whether a claim says the same as a figure: fact, time, value, and who says it.</summary>
    public bool Same(RecordClaim claim, BulletinFigure figure) =>
        claim.Value == figure.Value
        && claim.Time.Edtf == figure.Time.Edtf
        && Subject.Of(claim, knowledge.Gazetteer).Text == figure.Subject.Text
        && SaidBySame(claim, figure.SaidBy);

    private static bool SaidBySame(RecordClaim claim, PublicSource source) =>
        !source.Known || claim.Attribution.Any(said => said.Id == source.Id);
}
