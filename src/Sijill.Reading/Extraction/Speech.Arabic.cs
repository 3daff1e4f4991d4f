using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>Arabic: the verb first, then its subject, then أن/إن, a colon or the quotation.</summary>
internal sealed partial class Speech
{
    private void AddArabic(int sentence, int first, int end, int i)
    {
        Chunk chunk = _draft.Chunks[i];
        if (
            !IsVerbOfSaying(i, end)
            || _draft.Text.Form(chunk.First) is "بينهم" or "وبينهم" or "بينها" or "وبينها" or "بينهما" or "بينهن"
            || (
                _draft.Text.Form(chunk.First) is "بين" or "وبين"
                && !(i == first && (chunk.Clitics & Clitics.And) != 0 && SaysForward(i + 1, end))
            )
        )
        {
            return; // «بين» is "between" but at the start of a sentence that goes on with أن
        }
        if (i == first && IsImpersonal(_draft.Text.Form(chunk.First)) && SaysAtOnce(AfterPreposition(i + 1, end), end))
        {
            return; // «يذكر أن»: nobody says it
        }
        bool weak = Has(chunk, _g.SayWeak);
        int subject = AfterAdverbs(i, end);
        int stop = Has(chunk, _g.SayParticiple) ? subject : ArabicSubjectEnd(subject, end);
        bool continued = false;
        Speaker speaker = stop > subject ? Speaking(subject, stop, out continued) : Speaker.None;
        if (speaker.IsSomebody && IsAnaphor(subject, stop))
        {
            Speaker author = StatementAuthor;
            (speaker, continued) = author.IsSomebody ? (author, true) : (speaker, false);
        }
        if (
            speaker.IsSomebody
            && !continued
            && speaker.Entity < 0
            && !IsNamedOrSpeaker(subject, stop)
            && !HasTitle(subject, stop)
            && !(SaysAtOnce(stop, end) && !weak)
            && !FollowsRelative(i, first)
        )
        {
            return; // «كشف هويته»: no speaker, nothing said
        }
        if (!speaker.IsSomebody)
        {
            Speaker before = SubjectBefore(first, i);
            if (weak && !before.IsSomebody && !SaysAtOnce(stop, end))
            {
                return;
            }
            (speaker, continued) =
                before.IsSomebody ? (before, false)
                : i > first && StatementNounAt(i - 1, i) && LastActorBefore(first, i) is { IsSomebody: true } issuer
                    ? (issuer, false)
                : (_last, true); // «نشر المركز بياناً قال فيه»
        }
        if (!speaker.IsSomebody)
        {
            return;
        }
        // In the first sentence of a relative clause («ما أفاد به مصدر») what is said stands before the verb.
        bool backward = !SaysForward(stop, end) && i > first + 2;
        var act = new SpeechAct
        {
            Sentence = sentence,
            Verb = i,
            Speaker = speaker,
            Through = Speaker.None,
            From = backward ? first : i,
            To = backward ? i + 1 : end,
            IsContinued = continued,
            Denies = Has(chunk, _g.Deny),
            Alleges = Has(chunk, _g.Allege),
        };
        Add(act, !continued && !speaker.IsVague);
    }

    private static bool IsImpersonal(ReadOnlySpan<char> form) => form is "يذكر" or "ويذكر" or "يشار" or "ويشار";

    private int AfterPreposition(int i, int end) => i < end && Has(_draft.Chunks[i], _g.To) ? i + 1 : i;

    private int AfterAdverbs(int verb, int end)
    {
        int subject = verb + 1;
        while (subject < end && (_draft.Chunks[subject].Kind == ChunkKind.Date || IsBackwardPronoun(subject)))
        {
            subject++;
        }
        return subject;
    }

    /// <summary>«على ما أفاد قائمقام القضاء», «كما ذكر شهود»: whoever follows is the source.</summary>
    private bool FollowsRelative(int verb, int first) =>
        verb > first
        && _draft.Text.Form(_draft.Chunks[verb - 1].First) is "ما" or "كما" or "حسبما" or "وفقما" or "مثلما";

    /// <summary>A masdar ("إعلان") is no verb of saying, nor is a verb that counts («سجل هدفاً») without a clause or an amount behind it.</summary>
    private bool IsVerbOfSaying(int i, int end)
    {
        Chunk chunk = _draft.Chunks[i];
        foreach (WordAnalysis analysis in _draft.Words[chunk.First].Analyses)
        {
            Inflection inflection = analysis.Entry.Inflection;
            if (
                (inflection & Inflection.Action) != 0
                && (inflection & (Inflection.Past | Inflection.Present)) == 0
                && _draft.Words[chunk.First].Analyses.Length == 1
            )
            {
                return false;
            }
        }
        // «نقل» carries, unless it carries words: «نقلت رويترز عن».
        ReadOnlySpan<char> form = _draft.Text.Form(chunk.First);
        if (form.IndexOf("ذهب") >= 0)
        {
            return FollowedByThat(i, end); // «ذهبت صفحات إلى أن»
        }
        if (_draft.Chunks[i].Kind == ChunkKind.Word && Bare(form) is "علم" or "علمت" or "يعلم")
        {
            return HasSourceFrom(i, end); // «علم المرصد من مصادر موثوقة أن»
        }
        return form.IndexOf("نقل") < 0 || FollowedBySource(i, end);
    }

    private bool FollowedByThat(int i, int end)
    {
        for (int k = i + 2; k < end && k <= i + 8; k++)
        {
            if (Has(_draft.Chunks[k], _g.ThatSay))
            {
                return Has(_draft.Chunks[k - 1], _g.To);
            }
        }
        return false;
    }

    private bool HasSourceFrom(int i, int end)
    {
        bool from = false;
        for (int k = i + 1; k < end && k <= i + 9; k++)
        {
            from |= Has(_draft.Chunks[k], _g.From);
            if (Has(_draft.Chunks[k], _g.ThatSay))
            {
                return from || _draft.Chunks[i + 1].Kind == ChunkKind.Name;
            }
        }
        return from && _draft.Chunks[i + 1].Kind == ChunkKind.Name;
    }

    private bool FollowedBySource(int i, int end)
    {
        for (int k = i + 1; k < end && k <= i + 6; k++)
        {
            if (Has(_draft.Chunks[k], _g.Cite))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsBackwardPronoun(int chunk) =>
        _draft.Chunks[chunk].Kind == ChunkKind.Word
        && _draft.Text.Form(_draft.Chunks[chunk].First)
            is "به"
                or "بها"
                or "ايضا"
                or "كذلك"
                or "عن"
                or "فيه"
                or "فيها"
                or "له"
                or "لها"
                or "قد"
                or "في"
        && !StatementFollows(chunk);

    private bool StatementFollows(int chunk) => _draft.Text.Form(_draft.Chunks[chunk].First) is "في" or "عن";

    /// <summary>The subject ends before أن/إن, a mark, a day, «في بيان», «خلال», «إلى», another verb.</summary>
    private int ArabicSubjectEnd(int subject, int end)
    {
        int i = subject;
        while (i < end && i < subject + 12)
        {
            Chunk chunk = _draft.Chunks[i];
            if (chunk.Kind == ChunkKind.Date)
            {
                break;
            }
            if (chunk.Kind == ChunkKind.Mark)
            {
                int after = AfterMark(i, subject, end);
                if (after == i)
                {
                    break;
                }
                i = after;
                continue;
            }
            if (Has(chunk, _g.ThatSay) || Has(chunk, _g.That) || Has(chunk, _g.According))
            {
                break;
            }
            ReadOnlySpan<char> form = _draft.Text.Form(chunk.First);
            bool issued = form is "صادر" or "صادره" or "الصادر" or "الصادره" or "صدر";
            if (issued && i > subject && i + 2 < end && _draft.Text.Form(_draft.Chunks[i + 1].First) is "عن")
            {
                i += 2; // «وفقاً لبيان صادر عن القيادة»
                continue;
            }
            if (
                form
                is "خلال"
                    or "عبر"
                    or "الي"
                    or "مع"
                    or "عن"
                    or "بعد"
                    or "قبل"
                    or "انه"
                    or "انها"
                    or "طلب"
                    or "طلبت"
                    or "حول"
                    or "عقب"
                    or "من"
                    or "اثر"
                    or "ضد"
                    or "رفض"
                    or "فضل"
                    or "عدم"
                    or "عدد"
                    or "حصيله"
                    or "لوكاله"
                    or "لقناه"
                    or "لصحيفه"
                    or "لموقع"
                    or "لاذاعه"
                    or "بالقول"
                    or "بقوله"
                    or "بقولها"
                    or "امس"
                    or "ضمن"
                    or "لدي"
            )
            {
                break;
            }
            if (form is "علي" && (chunk.First == _draft.Chunks[subject].First || IsUpon(chunk.First)))
            {
                break; // not «علي», a name
            }
            if (i > subject && (chunk.Clitics & Clitics.With) != 0 && form is not "باسم")
            {
                break;
            }
            if (form is "في" && (StatementNounAt(i + 1, end) || chunk.Kind == ChunkKind.Word && i == subject))
            {
                break;
            }
            if ((chunk.Clitics & Clitics.For) != 0 && chunk.Kind == ChunkKind.Name && IsOutlet(chunk))
            {
                break;
            }
            if (
                chunk.Kind == ChunkKind.Quantity
                && _draft.Quantities[chunk.Detail].Form is QuantityForm.Counted or QuantityForm.None
            )
            {
                break;
            }
            if (
                chunk.Kind == ChunkKind.Word
                && i > subject
                && (IsFiniteVerb(chunk) || ((chunk.Clitics & Clitics.The) == 0 && IsActionNoun(chunk)))
            )
            {
                break;
            }
            i++;
        }
        return i;
    }

    /// <summary>The chunk behind a mark that a subject may hold (short quotation, brackets, an initial, a hyphen); the mark itself where it ends the subject.</summary>
    private int AfterMark(int i, int subject, int end)
    {
        Chunk chunk = _draft.Chunks[i];
        if (MarkAt(i) == '(' && i + 2 < end && MarkAt(i + 2) == ')')
        {
            return i + 3;
        }
        bool held =
            (IsQuoteMark(i) && !OpensLongQuotation(chunk.First))
            || (MarkAt(i) == '.' && i > subject && _draft.Text[_draft.Chunks[i - 1].First].FormLength <= 2)
            || (MarkAt(i) == '-' && !_draft.Text[chunk.First].SpaceBefore);
        return held ? i + 1 : i;
    }

    private bool IsUpon(int token) => (_draft.Text[token].Flags & Text.TokenFlags.FinalAlefMaqsura) != 0;

    private bool IsOutlet(in Chunk chunk)
    {
        int entity = Resolve(_draft.Names[chunk.Detail].Meaning);
        return entity >= 0 && codebook.Entities[entity].Type == EntityType.Outlet;
    }

    private bool StatementNounAt(int i, int end) => i < end && Has(_draft.Chunks[i], _g.StatementNoun);

    private bool IsFiniteVerb(in Chunk chunk)
    {
        WordInfo word = _draft.Words[chunk.First];
        if (word.Analyses.Length == 0)
        {
            return false;
        }
        foreach (WordAnalysis analysis in word.Analyses)
        {
            if ((analysis.Entry.Inflection & (Inflection.Past | Inflection.Present)) == 0)
            {
                return false;
            }
        }
        return true;
    }

    private bool OpensLongQuotation(int token) =>
        _draft.QuotationAround(token + 1) is { Words: >= 4 } quotation && quotation.OpenToken == token;
}
