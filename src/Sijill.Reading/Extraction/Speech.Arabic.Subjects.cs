using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <content>Who speaks in Arabic where the verb does not name them: before it, in another clause, behind «بحسب».</content>
internal sealed partial class Speech
{
    /// <summary>«البيان», «التقرير», "the statement": whoever spoke before.</summary>
    private bool IsAnaphor(int subject, int stop)
    {
        Chunk chunk = _draft.Chunks[subject];
        if (stop - subject > 2 || chunk.Kind == ChunkKind.Name)
        {
            return false;
        }
        ReadOnlySpan<char> form = _draft.Text.Form(chunk.First);
        bool the =
            form.StartsWith("ال", StringComparison.Ordinal)
            || form.StartsWith("وال", StringComparison.Ordinal)
            || form.StartsWith("لل", StringComparison.Ordinal);
        bool same = stop - subject == 2 && IsSame(_draft.Text.Form(_draft.Chunks[subject + 1].First));
        return the && (Is(chunk.First, _g.StatementNoun) || (form is "المصدر" or "المصادر" && (_last.IsVague || same)));
    }

    private static bool IsSame(ReadOnlySpan<char> form) => form is "ذاته" or "نفسه" or "عينه" or "ذاتها" or "نفسها";

    /// <summary>A subject before its verb: «والقيادة أعلنت», «البيان أوضح»; only names and speaker nouns right before the verb.</summary>
    private Speaker SubjectBefore(int first, int verb)
    {
        int k = verb - 1;
        while (
            k >= first
            && (
                _draft.Chunks[k].Kind is ChunkKind.Name
                || Has(_draft.Chunks[k], _g.Speaker)
                || _draft.Chunks[k].Kind == ChunkKind.Date
                || Has(_draft.Chunks[k], _g.Qad)
                || IsQuoteMark(k)
            )
        )
        {
            k--;
        }
        k++;
        while (k < verb && (_draft.Chunks[k].Kind == ChunkKind.Date || IsQuoteMark(k)))
        {
            k++;
        }
        int stop = verb;
        while (
            stop > k
            && (
                _draft.Chunks[stop - 1].Kind == ChunkKind.Date
                || Has(_draft.Chunks[stop - 1], _g.Qad)
                || IsQuoteMark(stop - 1)
            )
        )
        {
            stop--;
        }
        if (
            stop <= k
            || ((_draft.Chunks[k].Clitics & (Clitics.With | Clitics.For)) != 0 && !FollowsTally(k, first))
            || (
                k > first
                && (
                    Has(_draft.Chunks[k - 1], _g.At)
                    || Has(_draft.Chunks[k - 1], _g.From)
                    || Has(_draft.Chunks[k - 1], _g.To)
                )
            )
        )
        {
            return SubjectOfClause(first, verb);
        }
        return Speaking(k, stop, out _);
    }

    /// <summary>«حصيلة أولية للشرطة قد أشارت», «أرقام للأمم المتحدة»: whose count it is speaks.</summary>
    private bool FollowsTally(int k, int first)
    {
        for (int j = k - 1; j >= first && j >= k - 2; j--)
        {
            ReadOnlySpan<char> form = _draft.Text.Form(_draft.Chunks[j].First);
            if (
                form.EndsWith("حصيله")
                || form.EndsWith("احصاييه")
                || form.EndsWith("احصاءات")
                || form.EndsWith("ارقام")
                || form.EndsWith("تقديرات")
                || form.EndsWith("بيانات")
                || form.EndsWith("تقرير")
                || form.EndsWith("بيان")
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«غير أن مصدراً داخل السجن طلب عدم نشر اسمه تحدث عن»: the subject after أن, however long what is told of it.</summary>
    private Speaker SubjectOfClause(int first, int verb)
    {
        for (int k = verb - 1; k > first && k >= verb - 9; k--)
        {
            if (_draft.Chunks[k].Kind == ChunkKind.Mark)
            {
                return Speaker.None;
            }
            if (
                Has(_draft.Chunks[k - 1], _g.ThatSay)
                && (Has(_draft.Chunks[k], _g.Speaker) || _draft.Chunks[k].Kind == ChunkKind.Name)
            )
            {
                int stop = ArabicSubjectEnd(k, verb);
                return stop > k ? Speaking(k, stop, out _) : Speaker.None;
            }
        }
        return Speaker.None;
    }

    /// <summary>Whether what is said follows: أن, إن, a colon, a quotation, إلى أن, عن, an amount.</summary>
    private bool SaysForward(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            Chunk chunk = _draft.Chunks[i];
            if (
                Has(chunk, _g.ThatSay)
                || chunk.Kind == ChunkKind.Quantity
                || MarkAt(i) == ':'
                || (IsQuoteMark(i) && OpensLongQuotation(chunk.First))
                || IsActionNoun(chunk)
            )
            {
                return true;
            }
        }
        return false;
    }

    private bool SaysAtOnce(int from, int end) =>
        from < end
        && (
            Has(_draft.Chunks[from], _g.ThatSay)
            || MarkAt(from) == ':'
            || (IsQuoteMark(from) && OpensLongQuotation(_draft.Chunks[from].First))
        );

    private bool IsActionNoun(in Chunk chunk)
    {
        foreach (WordAnalysis analysis in _draft.Words[chunk.First].Analyses)
        {
            if ((analysis.Entry.Inflection & Inflection.Action) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"according to X", «وفق ما أفاد به X». Returns its last chunk.</summary>
    private int AddAccording(int sentence, int first, int end, int i, bool arabic)
    {
        int subject = i + 1;
        while (
            subject < end
            && (
                Has(_draft.Chunks[subject], _g.To)
                || _draft.Text.Form(_draft.Chunks[subject].First) is "ما" or "به" or "بها" or "عن" or "ل" or "لما"
                || (arabic && Has(_draft.Chunks[subject], _g.Say))
                || (MarkAt(subject) is 'ـ' or '"')
            )
        )
        {
            subject++;
        }
        int stop = arabic ? ArabicSubjectEnd(subject, end) : EnglishSubjectEnd(subject, end);
        bool continued = false;
        Speaker speaker = stop > subject ? Speaking(subject, stop, out continued) : Speaker.None;
        bool statement = speaker.IsSomebody && (arabic ? IsAnaphor(subject, stop) : TellsStatement(subject, stop));
        if (statement && StatementAuthor is { IsSomebody: true } author)
        {
            (speaker, continued) = (author, true);
        }
        int last = Math.Max(i, stop - 1);
        if (
            !speaker.IsSomebody
            || (
                arabic
                && !continued
                && speaker.Entity < 0
                && !IsNamedOrSpeaker(subject, stop)
                && !HasTitle(subject, stop)
            )
        )
        {
            return last; // «وفق المادة 4», «وفق معلومات دقيقة»: nobody speaks
        }
        var act = new SpeechAct
        {
            Sentence = sentence,
            Verb = i,
            Speaker = speaker,
            Through = Speaker.None,
            // At the start of a sentence it covers what follows, else the sentence around it.
            From = first,
            To = end,
            IsContinued = continued,
            IsAccording = true,
        };
        Add(act, !continued && !speaker.IsVague);
        return last;
    }
}
