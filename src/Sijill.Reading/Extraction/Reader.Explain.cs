using Sijill.Reading.Automaton;
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

    /// <summary>The patterns of the text's language whose head stands there and has no part in a claim, those that came farthest first.</summary>
    private List<NearMiss> ExplainMisses(int s)
    {
        Span<Chunk> chunks = _draft.ChunksOf(s);
        if (_draft.Sentences[s].Role is SentenceRole.Page || chunks.IsEmpty)
        {
            return [];
        }
        int first = _draft.FirstChunk[s];
        int[] setsOfChunks = new int[chunks.Length];
        for (int i = 0; i < chunks.Length; i++)
        {
            setsOfChunks[i] = chunks[i].Set;
        }
        var spoke = new HashSet<int>();
        foreach (Frame frame in _draft.FramesOf(s))
        {
            if (frame.Won)
            {
                spoke.Add(frame.Head - first);
                spoke.Add(frame.Amount - first);
            }
        }
        var found = new List<NearMissInfo>();
        _matcher.NearMisses(setsOfChunks, found);
        found.RemoveAll(miss =>
            spoke.Contains(miss.Head)
            || (
                Codebook.Patterns[miss.Pattern].Language is var language
                && language != "*"
                && language != _draft.Language
            )
        );
        found.Sort(
            static (a, b) =>
                a.Found != b.Found ? b.Found - a.Found
                : a.Head != b.Head ? a.Head - b.Head
                : a.Pattern - b.Pattern
        );
        var misses = new List<NearMiss>(found.Count);
        foreach (NearMissInfo miss in found)
        {
            string lacks = PatternInWords.Describe(Codebook, new ItemNode(miss.Lacks, IsHead: false, Slot: -1));
            string side = miss.Side == Side.After ? "after" : "before";
            misses.Add(
                new NearMiss(
                    Codebook.Patterns[miss.Pattern].Id,
                    _draft.SpanOf(chunks[miss.Head]),
                    $"{lacks} {side} the head"
                )
            );
        }
        return misses;
    }
}
