using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Who speaks in the first person at a place of the text, and what both appeals and commitments need of words.</summary>
internal sealed class Voices(CompiledCodebook codebook, SymbolSets sets, Speech speech, Issuers issuers)
{
    private IReadOnlyList<Statement> _statements = [];

    public void Start(IReadOnlyList<Statement> statements) => _statements = statements;

    /// <summary>Who says "we" at a chunk: whose quotation it stands in, else who speaks in its sentence, else who issued the text.</summary>
    public Speaker We(Draft draft, int sentence, int chunk)
    {
        int start = draft.Chunks[chunk].Start;
        int after = Sorted.EndOf(_statements, start, static statement => statement.Span.Start);
        if (after > 0 && _statements[after - 1].Span.Contains(start) && _statements[after - 1].Speaker is { } said)
        {
            return new Speaker(said.Id is { } id ? codebook.EntityIndex[id] : -1, said.Span, false);
        }
        if (speech.IsTranscript)
        {
            return speech.TurnAt(draft.Chunks[chunk].First);
        }
        return speech.Covering(sentence, chunk)?.Speaker ?? issuers.Current;
    }

    /// <summary>Whether a chunk stands in a quotation, or in a text that its issuer tells.</summary>
    public bool IsSpoken(Draft draft, int chunk) =>
        draft.QuotationAround(draft.Chunks[chunk].First) is not null
        || issuers.Current.IsSomebody
        || speech.IsTranscript;

    public Mention? MentionOf(Draft draft, Speaker speaker) =>
        speaker.IsSomebody
            ? new Mention(
                speaker.Entity >= 0 ? codebook.Entities[speaker.Entity].Id : null,
                speaker.Span.Of(draft.Text.Text),
                speaker.Span,
                Via.Sentence
            )
            : null;

    public static TextSpan Words(Draft draft, int sentence) =>
        draft.Text.SpanOf(draft.Sentences[sentence].FirstToken, draft.Sentences[sentence].EndToken);

    public bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);

    /// <summary>Whether all readings of a word as a verb are in the first person, or its form can be nothing else: «ندعو», «سنواصل».</summary>
    public static bool IsWe(Draft draft, in Chunk chunk)
    {
        foreach (WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if (
                (analysis.Entry.Inflection & Inflection.FirstPerson) != 0
                && (analysis.Entry.Inflection & Inflection.Present) != 0
                && draft.Text.Form(chunk.First)[analysis.StemStart] == 'ن'
            )
            {
                return true;
            }
        }
        return false;
    }
}
