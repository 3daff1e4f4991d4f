using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Transcripts: "GEN. HARLAN: …", "Q: …", "A: …" at the start of lines. Who has the turn speaks until the next label.</summary>
internal sealed partial class Speech
{
    private const int LongestLabel = 9;

    private readonly List<(int Token, Speaker Speaker)> _turns = [];
    private Speaker _answers = Speaker.None;

    /// <summary>Whether the text is a transcript: lines are labelled with who speaks, and more than once.</summary>
    public bool IsTranscript => _turns.Count >= 2;

    /// <summary>Who has the turn at a token of a transcript; nobody in a question, and where the label of an answer stands for nobody named.</summary>
    public Speaker TurnAt(int token)
    {
        int after = IsTranscript ? Sorted.EndOf(_turns, token, static turn => turn.Token) : 0;
        return after > 0 ? _turns[after - 1].Speaker : Speaker.None;
    }

    /// <summary>A label in capitals and a colon at the start of a line.</summary>
    private void TryTurn(int sentence)
    {
        if (sentence > 0 && _draft.Sentences[sentence - 1].Line == _draft.Sentences[sentence].Line)
        {
            return;
        }
        int first = _draft.Sentences[sentence].FirstToken;
        int colon = first;
        int letters = 0;
        while (colon < _draft.Text.Count && colon <= first + LongestLabel && !IsMarkOf(colon, ':'))
        {
            if (_draft.Text[colon].Kind == TokenKind.Word)
            {
                if (!_draft.Text[colon].IsLatin || !IsInCapitals(colon))
                {
                    return;
                }
                letters += _draft.Text[colon].FormLength;
            }
            else if (_draft.Text[colon].Kind == TokenKind.Digits)
            {
                return;
            }
            colon++;
        }
        if (colon == first || colon >= _draft.Text.Count || !IsMarkOf(colon, ':'))
        {
            return;
        }
        ReadOnlySpan<char> label = _draft.Text.Form(first);
        bool alone = colon == first + 1;
        if (alone && label is "q" or "question" or "moderator" or "staff" or "operator" or "press")
        {
            _turns.Add((first, Speaker.None));
        }
        else if (alone && label is "a" or "answer")
        {
            _turns.Add((first, _answers));
        }
        else if (letters >= 3)
        {
            _answers = Named(first, colon);
            _turns.Add((first, _answers));
        }
    }

    /// <summary>The speaker of a label: an entity, else the full name that the text has given before to the surname of the label.</summary>
    private Speaker Named(int first, int colon)
    {
        Speaker label = SpeakerIn(first, colon);
        if (label.Entity >= 0)
        {
            return label;
        }
        int surname = LastContent(first, colon);
        for (int k = 0; k < _draft.Chunks.Count && surname >= 0; k++)
        {
            Chunk chunk = _draft.Chunks[k];
            if (chunk.First >= first || k > MostKnown * 4)
            {
                break; // the head of a transcript tells who speaks
            }
            bool full = chunk.Kind == ChunkKind.ProperName && chunk.End - chunk.First > 1;
            if (full && _draft.Text.Form(chunk.End - 1).SequenceEqual(_draft.Text.Form(surname)))
            {
                return new Speaker(-1, _draft.SpanOf(chunk), false);
            }
        }
        return label;
    }

    private bool IsMarkOf(int token, char mark) => _draft.Text.Text[_draft.Text[token].Start] == mark;

    private bool IsInCapitals(int token)
    {
        foreach (char c in _draft.Text.SpanOf(token, token + 1).Of(_draft.Text.Text))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }
        return true;
    }
}
