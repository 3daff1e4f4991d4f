using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Appeals (X asks Y to do Z) and commitments (X will do Z).</summary>
internal sealed class Asking(
    CompiledCodebook codebook,
    SymbolSets sets,
    Grammar grammar,
    Speech speech,
    Issuers issuers
)
{
    private readonly Grammar _g = grammar;

    public List<Appeal> Appeals { get; } = [];

    public List<Commitment> Commitments { get; } = [];

    public void Read(Draft draft, IReadOnlyList<Statement> statements, IReadOnlyList<Claim> claims)
    {
        Appeals.Clear();
        Commitments.Clear();
        for (int s = 0; s < draft.Sentences.Count; s++)
        {
            if (draft.Sentences[s].Role is SentenceRole.Page or SentenceRole.Dateline or SentenceRole.Headline)
            {
                continue;
            }
            int first = draft.FirstChunk[s];
            int end = draft.FirstChunk[s + 1];
            for (int i = first; i < end; i++)
            {
                if (draft.Chunks[i].Kind != ChunkKind.Word)
                {
                    continue;
                }
                if (Has(draft.Chunks[i], _g.Urge))
                {
                    AddAppeal(draft, s, i, end);
                }
                else if (IsPromise(draft, i, end))
                {
                    AddCommitment(draft, s, i, statements, claims);
                }
            }
        }
    }

    private void AddAppeal(Draft draft, int s, int verb, int end)
    {
        if (
            verb > draft.FirstChunk[s]
            && (
                Has(draft.Chunks[verb - 1], _g.Be)
                || Has(draft.Chunks[verb - 1], _g.The)
                || Has(draft.Chunks[verb - 1], _g.A)
            )
        )
        {
            return;
        }
        if (!AsksForSomething(draft, verb, end))
        {
            return;
        }
        Speaker by = speech.SubjectOf(s, verb);
        if (!by.IsSomebody)
        {
            return;
        }
        Appeals.Add(new Appeal(MentionOf(draft, by), null, Words(draft, s, draft.Chunks[verb].First)));
    }

    /// <summary>English: "to" or "for" or "on" follows within a few words; Arabic: a complement «إلى», «على», «ب», «أن» or a name.</summary>
    private bool AsksForSomething(Draft draft, int verb, int end)
    {
        bool arabic = draft.Text[draft.Chunks[verb].First].IsArabic;
        bool noun = arabic && IsNounOfAction(draft, draft.Chunks[verb]);
        if (noun && verb > 0 && draft.Text.Form(draft.Chunks[verb - 1].First) is "عن" or "وعن" or "حول")
        {
            return false;
        }
        if (arabic && !noun && draft.Text.Form(draft.Chunks[verb].First) is not ("طلب" or "طلبت" or "وطلب" or "وطلبت"))
        {
            return verb + 1 < end;
        }
        for (int k = verb + 1; k < end && k <= verb + 9; k++)
        {
            Chunk chunk = draft.Chunks[k];
            ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
            if (
                noun ? form is "الي"
                : arabic
                    ? form is "الي" or "علي" or "ان" or "لدعم" || (chunk.Clitics & (Clitics.With | Clitics.For)) != 0
                : form is "to" or "for" or "on" or "that"
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsNounOfAction(Draft draft, in Chunk chunk)
    {
        foreach (WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if ((analysis.Entry.Inflection & (Inflection.Past | Inflection.Present)) != 0)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>"we will", "X will continue", «سنواصل», «ستواصل», promised, pledged.</summary>
    private bool IsPromise(Draft draft, int i, int end)
    {
        Chunk chunk = draft.Chunks[i];
        WordInfo word = draft.Words[chunk.First];
        foreach (WordAnalysis analysis in word.Analyses)
        {
            bool will = (analysis.Clitics & Clitics.Will) != 0 && (analysis.Entry.Inflection & Inflection.Present) != 0;
            if (will && draft.Text.Form(chunk.First)[analysis.StemStart] is 'ن' or 'ي' or 'ت')
            {
                return true; // not «سابق», which could be "I shall stay"
            }
        }
        if (
            draft.Text.Form(chunk.First) is "committed"
            && i > 0
            && !Has(draft.Chunks[i - 1], _g.Have)
            && draft.Chunks[i - 1].Kind is not (ChunkKind.Name or ChunkKind.ProperName)
        )
        {
            return false; // "all nations committed to"
        }
        if (Has(chunk, _g.PromiseVerb))
        {
            return true;
        }
        return Has(chunk, _g.Will)
            && i + 1 < end
            && !draft.Text[chunk.First].IsArabic
            && draft.Text.Form(chunk.First) is not "would"
            && i > 0
            && (Has(draft.Chunks[i - 1], _g.We) || draft.Chunks[i - 1].Kind is ChunkKind.Name or ChunkKind.ProperName);
    }

    private void AddCommitment(
        Draft draft,
        int s,
        int verb,
        IReadOnlyList<Statement> statements,
        IReadOnlyList<Claim> claims
    )
    {
        Speaker by = Committer(draft, s, verb, statements);
        if (!by.IsSomebody)
        {
            return;
        }
        TextSpan span = Words(draft, s, draft.Chunks[verb].First);
        string? claim = null;
        int from = Sorted.EndOf(claims, span.Start - 1, static c => c.Evidence.Start);
        for (int c = from; c < claims.Count && claims[c].Evidence.Start < span.End; c++)
        {
            if (claims[c].Status is "planned" or "pledged")
            {
                claim = claims[c].Id;
                break;
            }
        }
        Commitments.Add(new Commitment(MentionOf(draft, by), null, null, claim, span));
    }

    private Speaker Committer(Draft draft, int s, int verb, IReadOnlyList<Statement> statements)
    {
        Chunk chunk = draft.Chunks[verb];
        bool we = (verb > 0 && Has(draft.Chunks[verb - 1], _g.We)) || IsFirstPerson(draft, chunk);
        if (we)
        {
            int after = Sorted.EndOf(statements, chunk.Start, static statement => statement.Span.Start);
            if (
                after > 0
                && statements[after - 1].Span.Contains(chunk.Start)
                && statements[after - 1].Speaker is { } said
            )
            {
                return new Speaker(said.Id is { } id ? codebook.EntityIndex[id] : -1, said.Span, false);
            }
            return speech.Covering(s, verb)?.Speaker ?? Speaker.None;
        }
        return speech.SubjectOf(s, verb);
    }

    private static bool IsFirstPerson(Draft draft, in Chunk chunk)
    {
        foreach (WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if ((analysis.Entry.Inflection & Inflection.FirstPerson) != 0 && (analysis.Clitics & Clitics.Will) != 0)
            {
                return true;
            }
        }
        return false;
    }

    private Mention? MentionOf(Draft draft, Speaker speaker) =>
        speaker.IsSomebody
            ? new Mention(
                speaker.Entity >= 0 ? codebook.Entities[speaker.Entity].Id : null,
                speaker.Span.Of(draft.Text.Text),
                speaker.Span,
                Via.Sentence
            )
            : null;

    /// <summary>The sentence; of a long one with a quotation only what lies on the verb's side of its mark.</summary>
    private static TextSpan Words(Draft draft, int s, int token)
    {
        Sentence sentence = draft.Sentences[s];
        _ = token;
        return draft.Text.SpanOf(sentence.FirstToken, sentence.EndToken);
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);
}
