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

    /// <summary>
    /// Whom the lead names as its source: a release, and news made of one, go on in that voice where nobody else is named. An unnamed source speaks
    /// only where it is named.
    /// </summary>
    private Speaker OnlySpeaker(Draft draft)
    {
        int lead = draft.Sentences.FindIndex(static s => s.Role == SentenceRole.Body);
        foreach (SpeechAct act in speech.Acts)
        {
            if (act.Sentence == lead && act.Speaker.IsSomebody && !act.Speaker.IsVague && !act.IsContinued)
            {
                return IsIssuer(act.Speaker) || IsAlone(draft, act.Speaker) ? act.Speaker : Speaker.None;
            }
        }
        return OurForces(draft);
    }

    /// <summary>«قواتنا», "our forces" outside quotations: the force that the text names first issues it.</summary>
    private Speaker OurForces(Draft draft)
    {
        for (int t = 0; t < draft.Text.Count; t++)
        {
            ReadOnlySpan<char> form = draft.Text.Form(t);
            bool ours =
                form is "قواتنا" or "لقواتنا" or "بقواتنا" or "وقواتنا"
                || (form is "our" && t + 1 < draft.Text.Count && draft.Text.Form(t + 1) is "forces");
            if (!ours || draft.QuotationAround(t) is { Words: >= 4 })
            {
                continue;
            }
            foreach (Names.NameMatch name in draft.Names)
            {
                int entity = NameChoice.ChooseActor(codebook, draft, name.Meaning);
                if (entity >= 0 && codebook.Entities[entity].Kind == "force")
                {
                    TextSpan words = form[0] == 'o' ? draft.Text.SpanOf(t, t + 2) : draft.Text[t].Span;
                    return new Speaker(entity, words, false);
                }
            }
            break;
        }
        return Speaker.None;
    }

    /// <summary>A force, a ministry, a monitor: who issues statements.</summary>
    private bool IsIssuer(Speaker speaker) =>
        speaker.Entity >= 0
        && codebook.Entities[speaker.Entity] is { Type: EntityType.Actor, Kind: not ("state" or "government") };

    /// <summary>Whether nobody else speaks in the text.</summary>
    private bool IsAlone(Draft draft, Speaker speaker)
    {
        foreach (SpeechAct act in speech.Acts)
        {
            bool same =
                act.Speaker.Entity >= 0 && act.Speaker.Entity == speaker.Entity
                || act.Speaker.Span.Of(draft.Text.Text) == speaker.Span.Of(draft.Text.Text);
            if (draft.Sentences[act.Sentence].Role == SentenceRole.Body && !act.IsContinued && !same)
            {
                return false;
            }
        }
        return true;
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
        if (_going.IsSomebody)
        {
            return _going;
        }
        int a = speech.EndOfActs(sentence - 1) - 1;
        return a >= 0 && draft.Sentences[speech.Acts[a].Sentence].Line == draft.Sentences[sentence].Line
            ? speech.Acts[a].Speaker
            : _only;
    }

    public Source Of(Draft draft, Speaker speaker, string? verb) =>
        new(
            speaker.Entity >= 0 ? codebook.Entities[speaker.Entity].Id : null,
            speaker.Span.Of(draft.Text.Text),
            speaker.Span,
            verb
        );
}
