using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Who said a figure: the act of speech that covers it, else the speaker who goes on in the same paragraph.</summary>
internal sealed class Sources(CompiledCodebook codebook, Speech speech, Issuers issuers)
{
    private Speaker _going = Speaker.None;
    private Speaker _only = Speaker.None;
    private bool _isIssued;
    private IReadOnlyList<Statement> _statements = [];
    private int _line = -1;

    public void Start(Draft draft, IReadOnlyList<Statement> statements)
    {
        _statements = statements;
        _going = Speaker.None;
        _line = -1;
        _only = OnlySpeaker(draft);
    }

    /// <summary>
    /// Whom the lead names as its source: a release, and news made of one, go on in that voice where nobody else is named. An unnamed source speaks
    /// only where it is named.
    /// </summary>
    private Speaker OnlySpeaker(Draft draft)
    {
        Speaker issuer = issuers.Find(draft);
        _isIssued = issuer.IsSomebody;
        if (_isIssued)
        {
            return issuer;
        }
        int lead = draft.Sentences.FindIndex(static s => s.Role == SentenceRole.Body);
        foreach (SpeechAct act in speech.Acts)
        {
            if (
                act.Sentence == lead
                && act.Speaker.IsSomebody
                && !act.Speaker.IsVague
                && !act.IsContinued
                && !act.IsAsking
            )
            {
                bool body =
                    act.Speaker.Entity >= 0 ? issuers.IsIssuer(act.Speaker.Entity) : !speech.IsPersonal(act.Speaker);
                return body ? act.Speaker : Speaker.None;
            }
        }
        return lead > 0 ? HeadlineSpeaker(draft, lead) : Speaker.None;
    }

    /// <summary>«المرصد السوري: مقتل …» over a text that names no source: the headline has named it.</summary>
    private Speaker HeadlineSpeaker(Draft draft, int lead)
    {
        foreach (SpeechAct act in speech.Acts)
        {
            if (act.Sentence >= lead)
            {
                break;
            }
            Chunk verb = draft.Chunks[act.Verb];
            bool colon = verb.Kind == ChunkKind.Mark && act.Speaker.Entity >= 0;
            if (
                colon
                && draft.Sentences[act.Sentence].Role == SentenceRole.Headline
                && issuers.IsIssuer(act.Speaker.Entity)
            )
            {
                return act.Speaker;
            }
        }
        return Speaker.None;
    }

    /// <summary>Whether nobody but a speaker has spoken up to a sentence's end: news made of a statement goes on in its voice until somebody else is cited.</summary>
    private bool GoesOn(Draft draft, Speaker speaker, int sentence)
    {
        int a = speech.EndOfActs(sentence) - 1;
        if (a < 0)
        {
            return true;
        }
        if (speech.Acts[a].Denies)
        {
            return false; // it answered others
        }
        Speaker last = speech.Acts[a].Speaker;
        return speech.Acts[a].IsContinued && last == speaker
            || last.Entity >= 0 && last.Entity == speaker.Entity
            || last.Span.Of(draft.Text.Text) == speaker.Span.Of(draft.Text.Text);
    }

    /// <summary>Called for each sentence in order, before its claims.</summary>
    public void Enter(Draft draft, int sentence)
    {
        int line = draft.Sentences[sentence].Line;
        if (line != _line)
        {
            (_going, _line) = (Speaker.None, line);
        }
    }

    /// <summary>The origin first, then who passed it on; empty where nobody is named.</summary>
    public IReadOnlyList<Source> Of(Draft draft, in Frame frame, SpeechAct? act, bool pledged)
    {
        if (Quoted(draft, frame) is { } quoted)
        {
            return act is { Through.IsSomebody: true } passed ? [quoted, Of(draft, passed.Through, null)] : [quoted];
        }
        if (act is { } a && a.Speaker.IsSomebody)
        {
            _going = a.Speaker;
            string? verb = draft.Text.SpanOf(draft.Chunks[a.Verb].First, draft.Chunks[a.Verb].End).Of(draft.Text.Text);
            Source origin = Of(draft, a.Speaker, verb);
            return a.Through.IsSomebody ? [origin, Of(draft, a.Through, null)] : [origin];
        }
        if (pledged && speech.PledgerOf(frame.Sentence, frame.Head, frame.Amount) is { IsSomebody: true } giver)
        {
            return [Of(draft, giver, null)];
        }
        Speaker going = GoingOn(draft, frame.Sentence);
        return going.IsSomebody ? [Of(draft, going, null)] : TitleSpeaker(draft.Document.Title);
    }

    /// <summary>"Press Briefing by X": a transcript is its speaker's. The title is context: the source has no span.</summary>
    private static Source[] TitleSpeaker(string? title)
    {
        if (title is null)
        {
            return [];
        }
        bool transcript = false;
        foreach (
            string kind in (ReadOnlySpan<string>)["briefing", "remarks", "press conference", "statement", "testimony"]
        )
        {
            transcript |= title.Contains(kind, StringComparison.OrdinalIgnoreCase);
        }
        int by = title.IndexOf(" by ", StringComparison.OrdinalIgnoreCase);
        if (!transcript || by < 0)
        {
            return [];
        }
        string name = title[(by + 4)..];
        int stop = name.AsSpan().IndexOfAny(",;(");
        name = (stop < 0 ? name : name[..stop]).Trim();
        return name.Length == 0 ? [] : [new Source(null, name, default, null)];
    }

    /// <summary>Who says the quotation that the figure stands in, however many sentences it has.</summary>
    private Source? Quoted(Draft draft, in Frame frame)
    {
        int start = draft.Chunks[frame.Amount >= 0 ? frame.Amount : frame.Head].Start;
        int after = Sorted.EndOf(_statements, start, static statement => statement.Span.Start);
        return after > 0 && _statements[after - 1].Span.Contains(start) ? _statements[after - 1].Speaker : null;
    }

    /// <summary>The speaker of the sentence before in the same paragraph, where this one names nobody.</summary>
    private Speaker GoingOn(Draft draft, int sentence)
    {
        if (speech.IsTranscript)
        {
            return speech.TurnAt(draft.Sentences[sentence].FirstToken);
        }
        if (!_isIssued && IsBackground(draft, sentence))
        {
            return Speaker.None;
        }
        if (_going.IsSomebody)
        {
            return _going;
        }
        int a = speech.EndOfActs(sentence - 1) - 1;
        return a >= 0
            && !speech.Acts[a].IsAsking
            && draft.Sentences[speech.Acts[a].Sentence].Line == draft.Sentences[sentence].Line
                ? speech.Acts[a].Speaker
            : _isIssued || (_only.IsSomebody && GoesOn(draft, _only, sentence)) ? _only
            : Speaker.None;
    }

    /// <summary>
    /// «يذكر أن», «وكانت القوات قد نفذت»: the outlet tells what went before, so whoever was cited last does not say it. English says it with a tense that it also
    /// uses inside of what people say, so only «يذكر» and «كان … قد» at the start of a sentence tell.
    /// </summary>
    private static bool IsBackground(Draft draft, int sentence)
    {
        int first = draft.Sentences[sentence].FirstToken;
        int end = Math.Min(draft.Sentences[sentence].EndToken, first + 9);
        ReadOnlySpan<char> form = draft.Text.Form(first);
        if (form is "وكان" or "وكانت" or "كان" or "كانت")
        {
            for (int t = first + 1; t < end; t++)
            {
                if (draft.Text.Form(t) is "قد")
                {
                    return true;
                }
            }
            return false;
        }
        if (form is "يذكر" or "ويذكر" or "يشار" or "ويشار" or "الجدير" or "والجدير" or "جدير" or "تجدر" or "وتجدر")
        {
            for (int t = first + 1; t < end && t <= first + 4; t++)
            {
                if (draft.Text.Form(t) is "ان" or "بان" or "انه" or "بانه" or "انها")
                {
                    return true;
                }
            }
        }
        return form is "وسبق" or "سبق";
    }

    public Source Of(Draft draft, Speaker speaker, string? verb) =>
        new(
            speaker.Entity >= 0 ? codebook.Entities[speaker.Entity].Id : null,
            speaker.Span.Of(draft.Text.Text),
            speaker.Span,
            verb
        );
}
