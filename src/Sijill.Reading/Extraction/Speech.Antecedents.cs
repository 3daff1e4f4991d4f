using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>Whom a surname, a pronoun, «الوزارة» or "the official" stands for: a speaker that the text has named before.</summary>
internal sealed partial class Speech
{
    private const int MostKnown = 24;
    private const int LongestAnaphor = 5;

    // Speakers in the order in which they spoke, with the tokens that named them; the last ones only, so that the work stays in proportion to the text.
    private readonly List<Known> _known = [];

    // The last run that was read as a speaker: it is kept once it says something.
    private Known _named;

    private readonly record struct Known(Speaker Speaker, int First, int End);

    /// <summary>Keeps an act and whom it makes the last speaker.</summary>
    private void Add(in SpeechAct act, bool isAuthor)
    {
        _acts.Add(act);
        _last = act.Speaker;
        if (!act.IsContinued && _named.Speaker == act.Speaker)
        {
            Learn(act.Speaker, _named.First, _named.End);
        }
        if (!isAuthor)
        {
            return;
        }
        if (TellsOfStatement(act.Sentence) && !IsToldInStatement(act))
        {
            (_issued, _author) = (act.Speaker, act.Speaker);
        }
        else if (!_author.IsSomebody || !IsLearntPerson(act.Speaker))
        {
            _author = act.Speaker;
        }
    }

    /// <summary>Whose «البيان» is: who spoke where a statement or a report was first told of, else the last office that spoke, else the last speaker.</summary>
    private Speaker StatementAuthor =>
        _issued.IsSomebody ? _issued
        : _author.IsSomebody ? _author
        : _last;

    /// <summary>Whether a sentence names a statement or a report: who speaks in it is its author, person or not.</summary>
    private bool TellsOfStatement(int sentence)
    {
        foreach (Chunk chunk in _draft.ChunksOf(sentence))
        {
            if (Has(chunk, _g.StatementNoun))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"X said in its statement that the president announced": whoever speaks behind the statement's noun is told of in it.</summary>
    private bool IsToldInStatement(in SpeechAct act)
    {
        if (
            !_issued.IsSomebody
            || _acts.Count < 2
            || _acts[^2].Sentence != act.Sentence
            || _acts[^2].Speaker != _issued
        )
        {
            return false;
        }
        for (int k = _acts[^2].Verb; k < act.Verb; k++)
        {
            if (Has(_draft.Chunks[k], _g.StatementNoun))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsLearntPerson(Speaker speaker) =>
        _known.Count > 0 && _known[^1].Speaker == speaker && IsPerson(_known[^1]);

    private void Learn(Speaker speaker, int first, int end)
    {
        if (_known.Count == MostKnown)
        {
            _known.RemoveAt(0);
        }
        _known.Add(new Known(speaker, first, end));
    }

    /// <summary>
    /// Reads chunks as a speaker, and whom they mean: "Harlan" is the Matthew Harlan of before, «الوزارة» the ministry that spoke, "the official" the last official.
    /// </summary>
    private Speaker Speaking(int from, int to, out bool continued)
    {
        int first = _draft.Chunks[from].First;
        int end = _draft.Chunks[to - 1].End;
        Speaker speaker = SpeakerIn(first, end);
        continued = false;
        if (!speaker.IsSomebody)
        {
            return speaker;
        }
        Speaker before = end - first <= LongestAnaphor ? Antecedent(speaker, first, end) : Speaker.None;
        if (before.IsSomebody)
        {
            continued = true;
            return before;
        }
        _named = new Known(speaker, first, Math.Min(end, first + LongestSpeaker));
        return speaker;
    }

    /// <summary>The speaker of before that a short run of tokens names again; nobody where it names somebody new.</summary>
    private Speaker Antecedent(Speaker speaker, int first, int end)
    {
        bool arabic = _draft.Text[first].IsArabic;
        int head = arabic ? FirstContent(first, end) : LastContent(first, end);
        if (head < 0)
        {
            return Speaker.None;
        }
        bool definite = IsDefinite(first, head, arabic);
        if (speaker.Entity >= 0 && !(definite && IsShortName(first, end)))
        {
            return Speaker.None;
        }
        bool common = Is(head, _g.Speaker) || Is(head, _g.StatementNoun) || Is(head, _g.VagueSource);
        if (common && !definite)
        {
            return Speaker.None;
        }
        if (!common && speaker.Entity < 0)
        {
            head = LastContent(first, end); // a surname stands last in both languages
        }
        for (int k = _known.Count - 1; k >= 0; k--)
        {
            if (_known[k].First != first && HoldsWord(_known[k], head) && HoldsRest(_known[k], first, end))
            {
                return _known[k].Speaker;
            }
        }
        if (common && speaker.Entity < 0 && IsSaidToBeTheSame(first, end) && _last.IsSomebody)
        {
            return _last;
        }
        return speaker.Entity >= 0 || !common ? Speaker.None
            : IsPersonWord(head) ? LastPerson()
            : Is(head, _g.Speaker) ? BodyNamedBefore(first, head)
            : Speaker.None;
    }

    /// <summary>«الخلية», "the directorate": where it has not spoken yet, the body of that kind that the text has named last.</summary>
    private Speaker BodyNamedBefore(int first, int head)
    {
        int stop = _draft.FirstNameFrom(first);
        for (int n = stop - 1; n >= 0 && n >= stop - MostKnown; n--)
        {
            Names.NameMatch name = _draft.Names[n];
            if (
                name.EndToken - name.FirstToken > 1
                && HoldsWord(new Known(Speaker.None, name.FirstToken, name.EndToken), head)
                && SpeakerEntity(name.Meaning) is >= 0 and var entity
                && codebook.Entities[entity].Type == EntityType.Actor
            )
            {
                return new Speaker(entity, name.Span, false);
            }
        }
        return Speaker.None;
    }

    /// <summary>«المصدر ذاته», "the same source": whoever spoke last.</summary>
    private bool IsSaidToBeTheSame(int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            if (_draft.Text.Form(t) is "ذاته" or "نفسه" or "عينه" or "ذاتها" or "نفسها" or "same")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the run is told as known: «ال» on its first word, "the" before it.</summary>
    private bool IsDefinite(int first, int head, bool arabic)
    {
        if (arabic)
        {
            return Bare(_draft.Text.Form(head)).Length < _draft.Text.Form(head).Length;
        }
        for (int t = first; t < head; t++)
        {
            if (Is(t, _g.The) || Is(t, _g.Possessive))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsShortName(int first, int end)
    {
        int n = _draft.FirstNameFrom(first);
        return n < _draft.Names.Count
            && _draft.Names[n].EndToken <= end
            && codebook.Names.Meanings[_draft.Names[n].Meaning].IsShort;
    }

    private int FirstContent(int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            if (IsContent(t))
            {
                return t;
            }
        }
        return -1;
    }

    private int LastContent(int first, int end)
    {
        for (int t = end - 1; t >= first; t--)
        {
            if (IsContent(t))
            {
                return t;
            }
        }
        return -1;
    }

    private bool IsContent(int token) =>
        _draft.Text[token].Kind == Text.TokenKind.Word
        && _draft.Text[token].FormLength > 1
        && !Is(token, _g.The)
        && !Is(token, _g.Possessive)
        && _draft.Text.Form(token)
            is not ("نفسه" or "ذاته" or "عينه" or "نفسها" or "ذاتها" or "عينها" or "s" or "himself");

    /// <summary>«الخارجية النرويجية» is not the American one of before: all that the run says of whom it names must hold; titles and offices may be new.</summary>
    private bool HoldsRest(in Known known, int first, int end)
    {
        for (int t = first; t < end; t++)
        {
            if (IsContent(t) && !Is(t, _g.Title) && !Is(t, _g.Speaker) && !HoldsWord(known, t))
            {
                return false;
            }
        }
        return true;
    }

    private bool HoldsWord(in Known known, int token)
    {
        ReadOnlySpan<char> word = Bare(_draft.Text.Form(token));
        for (int t = known.First; t < known.End; t++)
        {
            if (_draft.Text[t].Kind == Text.TokenKind.Word && Bare(_draft.Text.Form(t)).SequenceEqual(word))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A folded form without its article and one-letter particles, or an English one without its plural.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> form)
    {
        if (
            form.Length > 4
            && form[0] is 'و' or 'ف' or 'ب' or 'ك'
            && form[1..].StartsWith("ال", StringComparison.Ordinal)
        )
        {
            return form[3..];
        }
        if (
            form.Length > 4
            && (form.StartsWith("ال", StringComparison.Ordinal) || form.StartsWith("لل", StringComparison.Ordinal))
        )
        {
            return form[2..];
        }
        return form.Length > 3 && form[^1] == 's' ? form[..^1] : form;
    }

    private bool IsPersonWord(int token) => Is(token, _g.PersonNoun);

    /// <summary>The last speaker who is a person: an official, a source, somebody with a name.</summary>
    private Speaker LastPerson()
    {
        for (int k = _known.Count - 1; k >= 0; k--)
        {
            if (IsPerson(_known[k]))
            {
                return _known[k].Speaker;
            }
        }
        return Speaker.None;
    }

    private Speaker LastBody()
    {
        for (int k = _known.Count - 1; k >= 0; k--)
        {
            if (!IsPerson(_known[k]))
            {
                return _known[k].Speaker;
            }
        }
        return Speaker.None;
    }

    /// <summary>Whether a speaker is a person rather than an office, a force or a paper.</summary>
    public bool IsPersonal(Speaker speaker)
    {
        foreach (Known known in _known)
        {
            if (known.Speaker == speaker)
            {
                return IsPerson(known);
            }
        }
        return false;
    }

    private bool IsPerson(in Known known)
    {
        if (known.Speaker.Entity >= 0 && codebook.Entities[known.Speaker.Entity].Type == EntityType.Person)
        {
            return true;
        }
        for (int t = known.First; t < known.End; t++)
        {
            if ((Is(t, _g.PersonNoun) || Is(t, _g.Title)) && !IsInName(t, known.Speaker.Entity))
            {
                return true;
            }
        }
        return known.Speaker.Entity < 0 && !HasBodyWord(known);
    }

    /// <summary>"Lead Inspector General", "Secretary General's office": words of an office's own name make no person of it.</summary>
    private bool IsInName(int token, int entity)
    {
        int n = _draft.FirstNameFrom(token + 1) - 1;
        return entity >= 0
            && n >= 0
            && _draft.Names[n].EndToken > token
            && SpeakerEntity(_draft.Names[n].Meaning) == entity;
    }

    private bool HasBodyWord(in Known known)
    {
        for (int t = known.First; t < known.End; t++)
        {
            if (Is(t, _g.Speaker))
            {
                return true;
            }
        }
        return false;
    }
}
