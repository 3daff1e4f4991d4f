using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Who said a figure: the act of speech that covers it, else the speaker who goes on in the same paragraph.</summary>
internal sealed class Sources(CompiledCodebook codebook, Speech speech)
{
    private Speaker _going = Speaker.None;
    private Speaker _only = Speaker.None;
    private IReadOnlyList<Statement> _statements = [];
    private int _line = -1;

    public void Start(Draft draft, IReadOnlyList<Statement> statements)
    {
        _statements = statements;
        _going = Speaker.None;
        _line = -1;
        _only = OnlySpeaker(draft);
    }

    /// <summary>Who the lead names, where nobody else speaks in the text: then all of it is theirs. An unnamed source speaks only where it is named.</summary>
    private Speaker OnlySpeaker(Draft draft)
    {
        int lead = draft.Sentences.FindIndex(static s => s.Role == SentenceRole.Body);
        Speaker only = Speaker.None;
        foreach (SpeechAct act in speech.Acts)
        {
            if (draft.Sentences[act.Sentence].Role != SentenceRole.Body || act.Speaker == only || act.IsContinued)
            {
                continue;
            }
            bool same =
                only.IsSomebody
                && (
                    act.Speaker.Entity >= 0
                        ? act.Speaker.Entity == only.Entity
                        : act.Speaker.Span.Of(draft.Text.Text) == only.Span.Of(draft.Text.Text)
                );
            if (only.IsSomebody ? !same : act.Sentence != lead || act.Speaker.IsVague)
            {
                return Speaker.None;
            }
            only = only.IsSomebody ? only : act.Speaker;
        }
        return only;
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
        if (pledged && speech.SubjectOf(frame.Sentence, frame.Head) is { IsSomebody: true } giver)
        {
            return [Of(draft, giver, null)];
        }
        Speaker going = GoingOn(draft, frame.Sentence);
        return going.IsSomebody ? [Of(draft, going, null)] : [];
    }

    /// <summary>Who says the quotation that the figure stands in, however many sentences it has.</summary>
    private Source? Quoted(Draft draft, in Frame frame)
    {
        int start = draft.Chunks[frame.Amount >= 0 ? frame.Amount : frame.Head].Start;
        foreach (Statement statement in _statements)
        {
            if (statement.Span.Contains(start))
            {
                return statement.Speaker;
            }
        }
        return null;
    }

    /// <summary>The speaker of the sentence before in the same paragraph, where this one names nobody.</summary>
    private Speaker GoingOn(Draft draft, int sentence)
    {
        if (_going.IsSomebody)
        {
            return _going;
        }
        for (int a = speech.Acts.Count - 1; a >= 0; a--)
        {
            SpeechAct act = speech.Acts[a];
            if (act.Sentence < sentence && draft.Sentences[act.Sentence].Line == draft.Sentences[sentence].Line)
            {
                return act.Speaker;
            }
        }
        return _only;
    }

    public Source Of(Draft draft, Speaker speaker, string? verb) =>
        new(
            speaker.Entity >= 0 ? codebook.Entities[speaker.Entity].Id : null,
            speaker.Span.Of(draft.Text.Text),
            speaker.Span,
            verb
        );
}
