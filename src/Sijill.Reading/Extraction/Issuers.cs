using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Finds who issued a text that is a statement: it says "our forces", it is signed or headed by an office, its title calls it one's statement, or nobody speaks in
/// it and its first sentence tells what a force or a ministry did. Who issues a text speaks in all of it.
/// </summary>
internal sealed class Issuers(CompiledCodebook codebook, SymbolSets sets, Grammar grammar, Speech speech)
{
    private const int LongestSignature = 12;
    private readonly Grammar _g = grammar;

    /// <summary>The issuer of the text that was looked at last, or nobody: then it is somebody's report.</summary>
    public Speaker Current { get; private set; } = Speaker.None;

    /// <summary>Finds the issuer, once all acts of speech are known.</summary>
    public Speaker Find(Draft draft) => Current = Look(draft);

    private Speaker Look(Draft draft)
    {
        if (speech.IsTranscript)
        {
            return Speaker.None; // several speak
        }
        Speaker signed = Signed(draft);
        if (FirstPerson(draft) is { IsEmpty: false } ours)
        {
            return signed.IsSomebody ? signed : FirstForce(draft, ours);
        }
        if (signed.IsSomebody)
        {
            return signed;
        }
        Speaker titled = Titled(draft);
        return titled.IsSomebody ? titled : Silent(draft);
    }

    /// <summary>«قواتنا», "our forces" outside of quotations.</summary>
    private static TextSpan FirstPerson(Draft draft)
    {
        for (int t = 0; t < draft.Text.Count; t++)
        {
            ReadOnlySpan<char> form = draft.Text.Form(t);
            int length =
                form
                    is "قواتنا"
                        or "لقواتنا"
                        or "بقواتنا"
                        or "وقواتنا"
                        or "مقاتلونا"
                        or "مقاتلينا"
                        or "قطعاتنا"
                        or "وحداتنا"
                        or "فرقنا"
                        or "شعبنا"
                    ? 1
                : form is "our" && t + 1 < draft.Text.Count && IsForceWord(draft.Text.Form(t + 1)) ? 2
                : 0;
            if (length > 0 && draft.QuotationAround(t) is not { Words: >= 4 })
            {
                return draft.Text.SpanOf(t, t + length);
            }
        }
        return default;
    }

    private static bool IsForceWord(ReadOnlySpan<char> form) =>
        form
            is "forces"
                or "troops"
                or "fighters"
                or "units"
                or "teams"
                or "partners"
                or "partner"
                or "personnel"
                or "operations"
                or "people";

    private Speaker FirstForce(Draft draft, TextSpan words)
    {
        foreach (Names.NameMatch name in draft.Names)
        {
            int entity = NameChoice.ChooseActor(codebook, draft, name.Meaning);
            if (entity >= 0 && codebook.Entities[entity].Kind == "force")
            {
                return new Speaker(entity, words, false);
            }
        }
        return Speaker.None;
    }

    /// <summary>A short line at the head or the foot of the text that holds nothing but an office, a day and a place.</summary>
    private Speaker Signed(Draft draft)
    {
        int count = draft.Sentences.Count;
        for (int n = 0; n < Math.Min(count, 7); n++)
        {
            int s = n < 4 ? count - 1 - n : n - 4;
            if (s < 0 || count < 3)
            {
                break;
            }
            Sentence sentence = draft.Sentences[s];
            bool alone =
                (s == 0 || draft.Sentences[s - 1].Line != sentence.Line)
                && (s + 1 == count || draft.Sentences[s + 1].Line != sentence.Line);
            if (
                !alone
                || sentence.Role is SentenceRole.Page
                || sentence.EndToken - sentence.FirstToken > LongestSignature
            )
            {
                continue;
            }
            Speaker speaker = Signature(draft, s);
            if (speaker.IsSomebody)
            {
                return speaker;
            }
        }
        return Speaker.None;
    }

    private Speaker Signature(Draft draft, int sentence)
    {
        Speaker found = Speaker.None;
        Span<Chunk> chunks = draft.ChunksOf(sentence);
        for (int k = 0; k < chunks.Length; k++)
        {
            Chunk chunk = chunks[k];
            if (chunk.Kind == ChunkKind.Name && !found.IsSomebody)
            {
                int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[chunk.Detail].Meaning);
                if (entity >= 0 && IsIssuer(entity))
                {
                    TextSpan line = draft.SpanOf(chunks[0]).Cover(draft.SpanOf(chunk));
                    found = new Speaker(entity, line, false);
                    continue;
                }
            }
            bool telling =
                chunk.Kind is ChunkKind.Quantity or ChunkKind.Uncounted
                || (chunk.Kind == ChunkKind.Word && (IsVerb(draft, chunk) || sets.Has(chunk.Set, _g.At)));
            if (telling)
            {
                return Speaker.None;
            }
        }
        return found;
    }

    private static bool IsVerb(Draft draft, in Chunk chunk)
    {
        foreach (WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if ((analysis.Entry.Inflection & (Inflection.Past | Inflection.Present | Inflection.Action)) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"CJTF-OIR monthly civilian casualty report", «بيان صادر عن قوات سوريا الديمقراطية»: the title names a statement and whose it is.</summary>
    private Speaker Titled(Draft draft)
    {
        if (draft.Sentences.Count == 0 || draft.Sentences[0].Role != SentenceRole.Headline)
        {
            return Speaker.None;
        }
        bool statement = false;
        Speaker found = Speaker.None;
        foreach (Chunk chunk in draft.ChunksOf(0))
        {
            statement |= sets.Has(chunk.Set, _g.StatementNoun);
            if (chunk.Kind == ChunkKind.Word && sets.Has(chunk.Set, _g.Say) && !sets.Has(chunk.Set, _g.StatementNoun))
            {
                return Speaker.None;
            }
            if (chunk.Kind == ChunkKind.Name && !found.IsSomebody)
            {
                int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[chunk.Detail].Meaning);
                found = entity >= 0 && IsIssuer(entity) ? new Speaker(entity, draft.SpanOf(chunk), false) : found;
            }
        }
        return statement ? found : Speaker.None;
    }

    /// <summary>Nobody is cited but a person who is quoted further down: the force or the ministry that the first sentence begins with tells of its own deeds.</summary>
    private Speaker Silent(Draft draft)
    {
        int lead = draft.Sentences.FindIndex(static s => s.Role == SentenceRole.Body);
        if (lead < 0)
        {
            return Speaker.None;
        }
        foreach (SpeechAct act in speech.Acts)
        {
            bool quotes =
                draft.Sentences[act.Sentence].Line > draft.Sentences[lead].Line && speech.IsPersonal(act.Speaker);
            if (draft.Sentences[act.Sentence].Role == SentenceRole.Body && !quotes)
            {
                return Speaker.None;
            }
        }
        // The first paragraph: "TAMPA, Fla. – On Aug. 11, …" may be cut in two.
        int last = lead;
        if (
            draft.Sentences[lead].EndToken - draft.Sentences[lead].FirstToken <= 8
            && last + 1 < draft.Sentences.Count
            && draft.Sentences[last + 1].Line == draft.Sentences[lead].Line
        )
        {
            last++;
        }
        for (int c = draft.FirstChunk[lead]; c < draft.FirstChunk[last + 1]; c++)
        {
            Chunk chunk = draft.Chunks[c];
            if (chunk.Kind != ChunkKind.Name || (c > draft.FirstChunk[lead] && IsObject(draft, draft.Chunks[c - 1])))
            {
                continue;
            }
            int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[chunk.Detail].Meaning);
            if (entity >= 0 && IsIssuer(entity))
            {
                return new Speaker(entity, draft.SpanOf(chunk), false);
            }
        }
        return Speaker.None;
    }

    /// <summary>"supporting Iraqi troops", "alongside the SDF": whoever stands behind a participle or "with" does not tell of it.</summary>
    private bool IsObject(Draft draft, in Chunk before)
    {
        ReadOnlySpan<char> form = draft.Text.Form(before.First);
        return before.Kind == ChunkKind.Word
            && (
                sets.Has(before.Set, _g.With)
                || form is "against" or "ضد"
                || form.EndsWith("ing", StringComparison.Ordinal)
            );
    }

    /// <summary>A force, a ministry, a monitor: who issues statements.</summary>
    public bool IsIssuer(int entity) =>
        codebook.Entities[entity] is { Type: EntityType.Actor, Kind: not ("state" or "government" or "armed-group") };
}
