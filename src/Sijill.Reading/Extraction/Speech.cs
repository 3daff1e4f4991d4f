using System.Runtime.InteropServices;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Finds who says what: verbs of saying with their subjects, "according to", a name before a colon. Keeps the last speaker for pronouns, «البيان» and verbs without a
/// subject, and the last author of a statement.
/// </summary>
internal sealed partial class Speech(CompiledCodebook codebook, SymbolSets sets, Grammar grammar)
{
    private const int LongestSpeaker = 12;

    private readonly Grammar _g = grammar;
    private readonly List<SpeechAct> _acts = [];
    private Draft _draft = new();
    private Speaker _last = Speaker.None;
    private Speaker _author = Speaker.None;
    private Speaker _issued = Speaker.None;

    /// <summary>All acts of the text, by position.</summary>
    public List<SpeechAct> Acts => _acts;

    /// <summary>Forgets the text before.</summary>
    public void Start(Draft draft)
    {
        _draft = draft;
        _acts.Clear();
        _turns.Clear();
        _answers = Speaker.None;
        _known.Clear();
        _last = Speaker.None;
        _author = Speaker.None;
        _issued = Speaker.None;
        _named = default;
    }

    /// <summary>Appends the acts of a sentence.</summary>
    public void Read(int sentence)
    {
        int first = _draft.FirstChunk[sentence];
        int end = _draft.FirstChunk[sentence + 1];
        int before = _acts.Count;
        bool arabic = IsArabicSentence(first, end);
        TryTurn(sentence);
        TryColon(sentence, first, end);
        for (int i = first; i < end; i++)
        {
            Chunk chunk = _draft.Chunks[i];
            if (InsideQuotation(chunk.First))
            {
                continue;
            }
            if (chunk.Kind is not ChunkKind.Word)
            {
                if (
                    !arabic
                    && chunk.Kind == ChunkKind.Quantity
                    && chunk.End - chunk.First > 1
                    && Is(chunk.First, _g.Possessive)
                )
                {
                    AddTally(sentence, first, end, i);
                }
                continue;
            }
            if (Has(chunk, _g.According))
            {
                i = AddAccording(sentence, first, end, i, arabic);
            }
            else if (Has(chunk, _g.Urge) || Has(chunk, _g.PromiseVerb))
            {
                AddAsking(sentence, first, end, i, arabic);
            }
            else if (Has(chunk, _g.Say) || Has(chunk, _g.Deny) || Has(chunk, _g.Allege))
            {
                if (arabic)
                {
                    AddArabic(sentence, first, end, i);
                }
                else
                {
                    AddEnglish(sentence, first, end, i);
                }
            }
        }
        Close(before, first, end);
    }

    /// <summary>The act that covers a chunk: the innermost verb of saying, else "according to"; null where nobody is named.</summary>
    public SpeechAct? Covering(int sentence, int chunk)
    {
        SpeechAct? best = null;
        for (int a = EndOfActs(sentence) - 1; a >= 0 && _acts[a].Sentence == sentence; a--)
        {
            SpeechAct act = _acts[a];
            if (chunk < act.From || chunk >= act.To || !act.Speaker.IsSomebody)
            {
                continue;
            }
            if (
                best is null
                || (best.Value.IsAccording && !act.IsAccording)
                || (best.Value.IsAccording == act.IsAccording && act.From > best.Value.From)
            )
            {
                best = act;
            }
        }
        return best;
    }

    /// <summary>Whether a verb of denial stands before a chunk and reaches it; who is told of in it («ما أوردته صفحات») says what is denied.</summary>
    public bool IsDenied(int sentence, int chunk)
    {
        for (int a = EndOfActs(sentence) - 1; a >= 0 && _acts[a].Sentence == sentence; a--)
        {
            SpeechAct act = _acts[a];
            if (act.Verb >= chunk || chunk >= act.To)
            {
                continue;
            }
            if (act.Denies)
            {
                return true;
            }
            if (!act.IsAccording && !IsToldOf(act))
            {
                return false; // another speaks on: «نفى …، مؤكداً»
            }
        }
        return false;
    }

    /// <summary>Chunk of the last verb of saying of a sentence before a chunk, or -1.</summary>
    public int LastVerbBefore(int sentence, int chunk)
    {
        for (int a = EndOfActs(sentence) - 1; a >= 0 && _acts[a].Sentence == sentence; a--)
        {
            if (_acts[a].Verb < chunk && !_acts[a].IsAccording && !_acts[a].Denies)
            {
                return _acts[a].Verb;
            }
        }
        return -1;
    }

    /// <summary>«ما أوردته صفحات», "what X claimed", "reports that": words told of inside of another's.</summary>
    private bool IsToldOf(in SpeechAct act) =>
        act.Verb > 0
        && _draft.Text.Form(_draft.Chunks[act.Verb - 1].First)
            is "ما"
                or "التي"
                or "الذي"
                or "which"
                or "what"
                or "that";

    /// <summary>Index after the last act of a sentence and of all before it.</summary>
    public int EndOfActs(int sentence) => Sorted.EndOf(_acts, sentence, static act => act.Sentence);

    private void Close(int before, int first, int end)
    {
        Span<SpeechAct> acts = CollectionsMarshal.AsSpan(_acts)[before..];
        for (int a = 0; a < acts.Length; a++)
        {
            if (acts[a].To == 0)
            {
                acts[a].To = end;
            }
        }
        Cited(before, first, end);
        // A commander who speaks in somebody's statement: the statement passes it on.
        for (int a = 0; a < acts.Length; a++)
        {
            for (int b = 0; b < acts.Length; b++)
            {
                if (
                    !acts[a].IsAccording
                    && acts[b].IsAccording
                    && acts[b].Speaker.IsSomebody
                    && acts[b].Speaker != acts[a].Speaker
                )
                {
                    acts[a].Through = acts[b].Speaker;
                }
            }
        }
        _ = first;
    }

    /// <summary>"Reuters reported, citing a CENTCOM statement", «نقلت رويترز عن بيان للقيادة»: who is cited is the origin, the outlet passes it on.</summary>
    private void Cited(int before, int first, int end)
    {
        for (int a = before; a < _acts.Count; a++)
        {
            SpeechAct act = _acts[a];
            if (
                act.Speaker.Entity < 0
                || codebook.Entities[act.Speaker.Entity].Type != EntityType.Outlet
                || act.Through.IsSomebody
            )
            {
                continue;
            }
            for (int k = act.Verb + 1; k < end && k <= act.Verb + 8; k++)
            {
                if (!Has(_draft.Chunks[k], _g.Cite))
                {
                    continue;
                }
                bool arabic = _draft.Text[_draft.Chunks[k].First].IsArabic;
                int stop = arabic ? ArabicSubjectEnd(k + 1, end) : EnglishSubjectEnd(k + 1, end);
                if (stop > k + 1 && (IsNamedOrSpeaker(k + 1, stop) || HasTitle(k + 1, stop)))
                {
                    Speaker origin = SpeakerIn(_draft.Chunks[k + 1].First, _draft.Chunks[stop - 1].End);
                    _acts[a] = act with { Speaker = origin, Through = act.Speaker, From = Math.Min(act.From, first) };
                    _author = origin;
                    Learn(origin, _draft.Chunks[k + 1].First, _draft.Chunks[stop - 1].End);
                }
                break;
            }
        }
    }

    private bool InsideQuotation(int token) => _draft.QuotationAround(token) is { Words: >= 4 };

    private bool IsArabicSentence(int first, int end)
    {
        int arabic = 0;
        int latin = 0;
        for (int i = first; i < end && i < first + 12; i++)
        {
            arabic += _draft.Text[_draft.Chunks[i].First].IsArabic ? 1 : 0;
            latin += _draft.Text[_draft.Chunks[i].First].IsLatin ? 1 : 0;
        }
        return arabic >= latin;
    }

    /// <summary>«الجيش الأميركي: مقتل …»: a name or an office before a colon at the start of a sentence.</summary>
    private void TryColon(int sentence, int first, int end)
    {
        for (int i = first; i < end && i < first + 7; i++)
        {
            Chunk chunk = _draft.Chunks[i];
            if (chunk.Kind == ChunkKind.Mark && MarkAt(i) == ':')
            {
                if (i == first || (i - first == 1 && _draft.Chunks[first].Kind == ChunkKind.UnknownPlace))
                {
                    return;
                }
                Speaker speaker = SpeakerIn(_draft.Chunks[first].First, _draft.Chunks[i - 1].End);
                bool headline = _draft.Sentences[sentence].Role == SentenceRole.Headline;
                if (i > first + 4 && !HasSpeakerNoun(first, i))
                {
                    return; // "RAF air strikes against Daesh: …"
                }
                bool source = HasSpeakerNoun(first, i) && (headline || (speaker.IsVague && sentence == 0));
                if (speaker.Entity >= 0 || source)
                {
                    var act = new SpeechAct
                    {
                        Sentence = sentence,
                        Verb = i,
                        Speaker = speaker,
                        From = i + 1,
                        Through = Speaker.None,
                    };
                    Add(act, false);
                    Learn(speaker, _draft.Chunks[first].First, _draft.Chunks[i - 1].End);
                }
                return;
            }
            if (chunk.Kind is ChunkKind.Date or ChunkKind.Mark or ChunkKind.Quantity)
            {
                return;
            }
        }
    }

    private bool HasSpeakerNoun(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (Has(_draft.Chunks[i], _g.Speaker))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// Reads a run of tokens as a speaker: a person of the codebook, else its first actor, office or outlet unless an unnamed source stands at its head.
    /// </summary>
    private Speaker SpeakerIn(int firstToken, int endToken)
    {
        if (endToken <= firstToken)
        {
            return Speaker.None;
        }
        endToken = Math.Min(endToken, firstToken + LongestSpeaker);
        int entity = -1;
        bool vague = false;
        for (int t = firstToken; t < endToken && t < firstToken + 3; t++)
        {
            vague |= Is(t, _g.VagueSource);
        }
        for (int n = _draft.FirstNameFrom(endToken) - 1; n >= 0 && _draft.Names[n].FirstToken >= firstToken; n--)
        {
            int candidate = SpeakerEntity(_draft.Names[n].Meaning);
            if (
                candidate >= 0
                && (
                    entity < 0
                    || codebook.Entities[candidate].Type == EntityType.Person
                    || codebook.Entities[entity].Type != EntityType.Person
                )
            )
            {
                entity = candidate;
            }
        }
        if (vague && entity >= 0 && codebook.Entities[entity].Kind is "ngo" or "agency")
        {
            vague = false; // «نشطاء المرصد», "SOHR sources": a monitor speaks through its own people
        }
        if (vague)
        {
            entity = -1;
        }
        TextSpan span = new(StartWithoutClitics(firstToken), _draft.Text[endToken - 1].End);
        return new Speaker(entity, span, vague);
    }

    /// <summary>The first meaning of a name that can speak, short ones resolved by what the text has named; -1 for a mere place.</summary>
    private int SpeakerEntity(int meaning)
    {
        return NameChoice.ChooseActor(codebook, _draft, meaning);
    }

    /// <summary>The entity that a name stands for here: of a short name the one named last, of several the one in office on the day.</summary>
    public int Resolve(int meaning) => NameChoice.Choose(codebook, _draft, meaning);

    private int StartWithoutClitics(int token)
    {
        ref readonly Token t = ref _draft.Text[token];
        int n = _draft.FirstNameFrom(token);
        if (n < _draft.Names.Count && _draft.Names[n].FirstToken == token)
        {
            return _draft.Names[n].Span.Start;
        }
        if (t.IsArabic && _draft.Words[token].Analyses is { Length: > 0 } analyses)
        {
            WordAnalysis reading = analyses[0];
            int cut =
                reading.StemStart
                - ((reading.Clitics & Clitics.The) != 0 && (reading.Clitics & Clitics.For) == 0 ? 2 : 0);
            return cut > 0 ? _draft.Text.OriginOf(token, cut) : t.Start;
        }
        return t.Start;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);

    private bool Is(int token, int symbol) => symbol >= 0 && _draft.Words[token].Has(symbol);

    private char MarkAt(int chunk) =>
        _draft.Chunks[chunk].Kind == ChunkKind.Mark
            ? _draft.Text.Text[_draft.Text[_draft.Chunks[chunk].First].Start]
            : '\0';

    private bool IsQuoteMark(int chunk) => MarkAt(chunk) is '"' or '“' or '”' or '«' or '»' or '„';
}
