using Sijill.Reading.Codebook;
using Sijill.Reading.Names;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <content>Telling how a text was read.</content>
public sealed partial class Reader
{
    /// <summary>Tells what was recognised in each sentence, which pattern spoke, and which nearly did.</summary>
    public Explanation Explain(DocumentInput document, CancellationToken cancellation = default)
    {
        DocumentReading reading = Read(document, cancellation);
        var sentences = new List<ExplainedSentence>();
        for (int s = 0; s < _draft.Sentences.Count; s++)
        {
            sentences.Add(ExplainSentence(s));
        }
        return new Explanation
        {
            Reading = reading,
            Amounts = [.. _draft.Amounts],
            Dates = [.. _draft.Dates],
            Names = ExplainNames(),
            Sentences = sentences,
        };
    }

    private List<RecognisedName> ExplainNames()
    {
        var names = new List<RecognisedName>();
        foreach (NameMatch match in _draft.Names)
        {
            foreach (int index in Codebook.Names.Meanings[match.Meaning].Entities)
            {
                Entity entity = Codebook.Entities[index];
                names.Add(new RecognisedName(match.Span, entity.Id, entity.Type.ToString().ToLowerInvariant()));
            }
        }
        return names;
    }

    private ExplainedSentence ExplainSentence(int s)
    {
        Sentence sentence = _draft.Sentences[s];
        TextSpan span = _draft.Text.SpanOf(sentence.FirstToken, sentence.EndToken);
        string role = sentence.Role.ToString().ToLowerInvariant();
        var chunks = new List<ExplainedChunk>();
        foreach (Chunk chunk in _draft.ChunksOf(s))
        {
            var symbols = new List<string>();
            foreach (int symbol in _sets[chunk.Set])
            {
                symbols.Add(Codebook.Symbols[symbol]);
            }
            chunks.Add(new ExplainedChunk(_draft.SpanOf(chunk), symbols));
        }
        return new ExplainedSentence(span, role, chunks, ExplainMatches(s), ExplainMisses(s));
    }

    private List<ExplainedMatch> ExplainMatches(int s)
    {
        var matches = new List<ExplainedMatch>();
        foreach (bool won in (ReadOnlySpan<bool>)[true, false])
        {
            foreach (Frame frame in _draft.FramesOf(s))
            {
                if (frame.Won != won)
                {
                    continue;
                }
                string name = frame.Pattern >= 0 ? Codebook.Patterns[frame.Pattern].Id : "rule";
                string id = frame.Rule is null ? name : name + "+" + frame.Rule;
                TextSpan words = _draft
                    .SpanOf(_draft.Chunks[frame.First])
                    .Cover(_draft.SpanOf(_draft.Chunks[frame.End - 1]));
                matches.Add(new ExplainedMatch(id, words, won, frame.WhyNot));
            }
        }
        return matches;
    }

    private List<NearMiss> ExplainMisses(int s)
    {
        var misses = new List<NearMiss>();
        _ = s;
        return misses;
    }
}
