using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Quotations and their speakers.</summary>
internal sealed class Quoting(
    CompiledCodebook codebook,
    SymbolSets sets,
    Grammar grammar,
    Speech speech,
    Issuers issuers
)
{
    private const int FewestWords = 4;
    private readonly Grammar _g = grammar;
    private readonly Sources _sources = new(codebook, speech, issuers);
    private readonly List<Statement> _statements = [];

    public IReadOnlyList<Statement> Read(Draft draft)
    {
        _statements.Clear();
        Speaker last = Speaker.None;
        foreach (Quotation quotation in draft.Quotations)
        {
            int sentence = SentenceAt(draft, quotation.OpenToken);
            if (
                sentence < 0
                || draft.Sentences[sentence].Role is SentenceRole.Page or SentenceRole.Headline
                || quotation.Words < FewestWords
            )
            {
                continue;
            }
            (Speaker speaker, bool near) = SpeakerOf(draft, sentence, quotation, last);
            if (!speaker.IsSomebody || (!near && quotation.Words < 6))
            {
                continue;
            }
            last = speaker;
            int start = draft.Text[Math.Min(quotation.OpenToken + 1, draft.Text.Count - 1)].Start;
            int end = quotation.IsClosed
                ? draft.Text[quotation.CloseToken].Start
                : draft.Text[Math.Max(quotation.OpenToken, quotation.CloseToken - 1)].End;
            if (end > start)
            {
                _statements.Add(new Statement(_sources.Of(draft, speaker, null), "direct", new TextSpan(start, end)));
            }
        }
        return [.. _statements];
    }

    private static int SentenceAt(Draft draft, int token)
    {
        int sentence = Sorted.EndOf(draft.Sentences, token, static s => s.FirstToken) - 1;
        return sentence >= 0 && token < draft.Sentences[sentence].EndToken ? sentence : -1;
    }

    /// <summary>The speaker of the nearest word of saying: in the quotation's sentence, or in the one where it closes.</summary>
    private (Speaker Speaker, bool Near) SpeakerOf(Draft draft, int sentence, Quotation quotation, Speaker last)
    {
        int closing = SentenceAt(draft, Math.Min(quotation.CloseToken, draft.Text.Count - 1));
        SpeechAct? best = null;
        int bestDistance = int.MaxValue;
        int from = speech.EndOfActs(sentence - 1);
        int to = speech.EndOfActs(closing);
        for (int a = from; a < to; a++)
        {
            SpeechAct act = speech.Acts[a];
            if (act.Sentence != sentence && act.Sentence != closing)
            {
                a = speech.EndOfActs(closing - 1) - 1; // what lies between speaks inside the quotation
                continue;
            }
            int verb = draft.Chunks[act.Verb].First;
            if (verb > quotation.OpenToken && verb < quotation.CloseToken)
            {
                continue;
            }
            int distance = verb < quotation.OpenToken ? quotation.OpenToken - verb : (verb - quotation.CloseToken) + 2;
            if (act.IsAccording)
            {
                distance += 12;
            }
            if (distance < bestDistance)
            {
                (best, bestDistance) = (act, distance);
            }
        }
        if (best is { } found)
        {
            return (found.Speaker, true);
        }
        if (AppealVerbBefore(draft, quotation) is { IsSomebody: true } asker)
        {
            return (asker, true);
        }
        // A paragraph that is only a quotation goes on with the last speaker.
        bool whole = draft.Sentences[sentence].FirstToken == quotation.OpenToken;
        return whole || quotation.Words >= 8
            ? (last.IsSomebody ? last : LastActBefore(sentence), false)
            : (Speaker.None, false);
    }

    private Speaker LastActBefore(int sentence)
    {
        int a = speech.EndOfActs(sentence - 1) - 1;
        return a >= 0 && speech.Acts[a].Sentence >= sentence - 2 ? speech.Acts[a].Speaker : Speaker.None;
    }

    /// <summary>"X urged partners to “empty the camps …”": who asks is who speaks.</summary>
    private Speaker AppealVerbBefore(Draft draft, Quotation quotation)
    {
        int sentence = SentenceAt(draft, quotation.OpenToken);
        int first = draft.FirstChunk[sentence];
        for (int i = draft.FirstChunk[sentence + 1] - 1; i >= first; i--)
        {
            if (draft.Chunks[i].First < quotation.OpenToken && _g.Urge >= 0 && sets.Has(draft.Chunks[i].Set, _g.Urge))
            {
                return speech.SubjectOf(sentence, i);
            }
        }
        return Speaker.None;
    }
}
