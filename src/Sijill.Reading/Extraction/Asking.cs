using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Appeals: X asks Y to do Z.</summary>
internal sealed class Asking(CompiledCodebook codebook, Grammar grammar, Speech speech, Voices voices)
{
    private const int Reach = 14;
    private readonly Grammar _g = grammar;

    public List<Appeal> Appeals { get; } = [];

    public void Read(Draft draft)
    {
        Appeals.Clear();
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
                Chunk chunk = draft.Chunks[i];
                if (!Has(chunk, _g.Urge) || chunk.Kind is ChunkKind.Name or ChunkKind.Date)
                {
                    continue;
                }
                Speaker by = draft.Text[chunk.First].IsArabic
                    ? ArabicAsker(draft, s, i, end)
                    : EnglishAsker(draft, s, first, i, end);
                if (by.IsSomebody)
                {
                    Appeals.Add(
                        new Appeal(
                            voices.MentionOf(draft, by),
                            voices.MentionOf(draft, Asked(draft, i, end, by)),
                            Voices.Words(draft, s)
                        )
                    );
                }
            }
        }
    }

    /// <summary>Who asks: "X urged Y to", "is calling on", "we ask", "a call for", "residents are urged to".</summary>
    private Speaker EnglishAsker(Draft draft, int s, int first, int i, int end)
    {
        Chunk chunk = draft.Chunks[i];
        ReadOnlySpan<char> form = draft.Text.Form(chunk.End - 1);
        if (!AsksInEnglish(draft, form, i, end))
        {
            return Speaker.None;
        }
        bool be = i > first && Has(draft.Chunks[i - 1], _g.Be);
        if (be && !form.EndsWith("ing", StringComparison.Ordinal))
        {
            // "are urged to": the one who speaks asks; what others were asked is no appeal of anybody.
            return draft.Text.Form(draft.Chunks[i - 1].First) is "are" or "is" ? voices.We(draft, s, i) : Speaker.None;
        }
        bool noun =
            chunk.Kind != ChunkKind.Word
            || (i > first && IsBareNoun(draft, form, i))
            || (
                i > first
                && (
                    Has(draft.Chunks[i - 1], _g.The)
                    || Has(draft.Chunks[i - 1], _g.A)
                    || Has(draft.Chunks[i - 1], _g.Possessive)
                    || Has(draft.Chunks[i - 1], _g.Of)
                )
            );
        if (noun)
        {
            return Issued(draft, s, first, i);
        }
        if (i > first && Has(draft.Chunks[i - 1], _g.To))
        {
            return Speaker.None; // "planned to ask"
        }
        int subject = be ? i - 1 : i;
        while (subject > first && draft.Chunks[subject - 1].Kind == ChunkKind.Word && IsAdverb(draft, subject - 1))
        {
            subject--;
        }
        if (subject > first && IsWe(draft.Text.Form(draft.Chunks[subject - 1].First)))
        {
            return form.EndsWith("ed", StringComparison.Ordinal) ? Speaker.None : voices.We(draft, s, i);
        }
        return speech.SubjectOf(s, i);
    }

    /// <summary>"the stabilization appeal for Syria": a noun, unless a pronoun or a plural stands before it.</summary>
    private bool IsBareNoun(Draft draft, ReadOnlySpan<char> form, int i)
    {
        ReadOnlySpan<char> before = draft.Text.Form(draft.Chunks[i - 1].End - 1);
        return form is "appeal" or "call" or "demand" or "request"
            && !(
                before is [.., 's']
                || Has(draft.Chunks[i - 1], _g.Pronoun)
                || Has(draft.Chunks[i - 1], _g.And)
                || IsWe(before)
                || IsAdverb(draft, i - 1)
            );
    }

    private static bool IsWe(ReadOnlySpan<char> form) => form is "we" or "i" or "we're";

    private bool IsAdverb(Draft draft, int k) =>
        draft.Text.Form(draft.Chunks[k].First)
            is "also"
                or "again"
                or "therefore"
                or "strongly"
                or "urgently"
                or "once"
                or "further"
                or "now"
                or "repeatedly"
                or "have"
                or "has"
                or "had"
                or "jointly"
                or "hereby"
        || Has(draft.Chunks[k], _g.Be);

    /// <summary>Whether the complement of an appeal follows: "call on/for", "appeal to/for", "urge Y to", "ask Y for".</summary>
    private bool AsksInEnglish(Draft draft, ReadOnlySpan<char> form, int i, int end)
    {
        if (i + 1 >= end)
        {
            return false;
        }
        ReadOnlySpan<char> next = draft.Text.Form(draft.Chunks[i + 1].First);
        if (form.StartsWith("call"))
        {
            return next is "on" or "upon" or "for"
                || (next is "again" or "once" && Follows(draft, i + 2, end, 3, "on", "for"));
        }
        if (form.StartsWith("appeal"))
        {
            return next is "to" or "for" || Follows(draft, i + 1, end, 3, "to", "for");
        }
        if (form.StartsWith("demand"))
        {
            return next is not ("for" or "," or "." or "of");
        }
        if (form.StartsWith("plead"))
        {
            return next is "with" or "for";
        }
        if (
            form.StartsWith("advis")
            || next is "for" or "to" or "whether" or "about" or "if" or "not" or "," or "how" or "why" or "what"
        )
        {
            return false;
        }
        bool ask = form.StartsWith("ask");
        for (int k = i + 2; k < end && k <= i + Reach; k++)
        {
            ReadOnlySpan<char> word = draft.Text.Form(draft.Chunks[k].First);
            if (word is "to" || (word is "for" && (ask || form.StartsWith("press"))))
            {
                return !(form.StartsWith("ask") && Has(draft.Chunks[i + 1], _g.Part));
            }
            if (word is "if" or "whether" or "about" or ";" or "where" or "when")
            {
                return false;
            }
        }
        return form.StartsWith("urg") && (next is "that" or "the");
    }

    private static bool Follows(Draft draft, int from, int end, int reach, string one, string other)
    {
        for (int k = from; k < end && k < from + reach; k++)
        {
            ReadOnlySpan<char> form = draft.Text.Form(draft.Chunks[k].First);
            if (form.SequenceEqual(one) || form.SequenceEqual(other))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"renewed its call for", "issued an appeal to": the noun's verb has the asker.</summary>
    private Speaker Issued(Draft draft, int s, int first, int noun)
    {
        for (int k = noun - 1; k > first && k >= noun - 4; k--)
        {
            if (
                draft.Text.Form(draft.Chunks[k].First)
                is "renewed"
                    or "issued"
                    or "repeated"
                    or "reiterated"
                    or "made"
                    or "launched"
                    or "echoed"
                    or "renews"
                    or "reiterates"
                    or "repeats"
            )
            {
                return k > first && IsWe(draft.Text.Form(draft.Chunks[k - 1].First))
                    ? voices.We(draft, s, k)
                    : speech.SubjectOf(s, k);
            }
        }
        return Speaker.None;
    }

    /// <summary>Who asks: «دعا X إلى», «وندعو», «داعياً», «دعوة X إلى».</summary>
    private Speaker ArabicAsker(Draft draft, int s, int i, int end)
    {
        Chunk chunk = draft.Chunks[i];
        ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
        ReadOnlySpan<char> before = i > draft.FirstChunk[s] ? draft.Text.Form(draft.Chunks[i - 1].First) : "";
        if (IsParticiple(form))
        {
            return Asks(draft, i, end, false) && before is not ("كان" or "كانت") ? speech.VoiceAt(s, i) : Speaker.None;
        }
        if (IsNoun(draft, chunk))
        {
            return before is not ("عن" or "وعن" or "حول" or "علي" or "بناء" or "تلبيه") && Asks(draft, i, end, true)
                ? OfNoun(draft, s, i, end)
                : Speaker.None;
        }
        if (!Asks(draft, i, end, false) || before is "لن" or "لم")
        {
            return Speaker.None;
        }
        return Voices.IsWe(draft, chunk) ? voices.We(draft, s, i) : speech.SubjectOf(s, i);
    }

    private static bool IsParticiple(ReadOnlySpan<char> form) =>
        form.EndsWith("داعيا")
        || form.EndsWith("داعيه")
        || form.EndsWith("مطالبا")
        || form.EndsWith("مناشدا")
        || form.EndsWith("مناشده")
        || form.EndsWith("حاثا")
        || form.EndsWith("حاثه")
        || form.EndsWith("داعين")
        || form.EndsWith("مطالبين");

    private static bool IsNoun(Draft draft, in Chunk chunk)
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

    /// <summary>The complement: «إلى», «على», «ب», «أن», «ل»; «طلب عدم نشر اسمه» asks for nothing.</summary>
    private bool Asks(Draft draft, int i, int end, bool noun)
    {
        for (int k = i + 1; k < end && k <= i + Reach; k++)
        {
            Chunk chunk = draft.Chunks[k];
            ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
            if (form is "عدم" || (k == i + 1 && form is "عن"))
            {
                return false;
            }
            if (
                form is "الي" or "علي" or "ان" or "لكي" or "كي" or "بان"
                || (!noun && (chunk.Clitics & (Clitics.With | Clitics.For)) != 0)
                || (!noun && form.Length > 3 && form[0] is 'ب' or 'ل' && draft.Words[chunk.First].Analyses.Length == 0)
            )
            {
                return true;
            }
        }
        return !noun && i + 1 < end && IsStrong(draft, i);
    }

    /// <summary>«ناشد» and «حث» ask by themselves: «نناشد المواطنين التبرع بالدم», «حث الدول».</summary>
    private static bool IsStrong(Draft draft, int i)
    {
        ReadOnlySpan<char> form = draft.Text.Form(draft.Chunks[i].First);
        return form.IndexOf("ناشد") >= 0 || form.IndexOf("دعو") >= 0 || form.IndexOf("دعا") >= 0;
    }

    /// <summary>«دعوته» is the speaker's, «دعوة الولايات المتحدة» hers, «وجّه نداءً» the verb's subject's.</summary>
    private Speaker OfNoun(Draft draft, int s, int i, int end)
    {
        if ((draft.Chunks[i].Clitics & Clitics.Pronoun) != 0)
        {
            return speech.VoiceAt(s, i);
        }
        if (i + 1 < end && draft.Chunks[i + 1].Kind == ChunkKind.Name)
        {
            Chunk name = draft.Chunks[i + 1];
            int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[name.Detail].Meaning);
            return entity >= 0 ? new Speaker(entity, draft.SpanOf(name), false) : Speaker.None;
        }
        return speech.SubjectOf(s, i);
    }

    /// <summary>Who is asked: the name right behind the verb or behind who asks; nobody where the verb asks for something only.</summary>
    private Speaker Asked(Draft draft, int i, int end, Speaker by)
    {
        int k = i + 1;
        while (k < end && (draft.SpanOf(draft.Chunks[k]).Overlaps(by.Span) || IsBetween(draft, k)))
        {
            k++;
        }
        if (k >= end || draft.Chunks[k].Kind != ChunkKind.Name)
        {
            return Speaker.None;
        }
        int entity = NameChoice.ChooseActor(codebook, draft, draft.Names[draft.Chunks[k].Detail].Meaning);
        return entity >= 0 ? new Speaker(entity, draft.SpanOf(draft.Chunks[k]), false) : Speaker.None;
    }

    private bool IsBetween(Draft draft, int k) =>
        Has(draft.Chunks[k], _g.The) && draft.Chunks[k].Kind == ChunkKind.Word
        || draft.Text.Form(draft.Chunks[k].First) is "on" or "upon" or "again" or "all" or "جميع" or "كل" or "كافه";

    private bool Has(in Chunk chunk, int symbol) => voices.Has(chunk, symbol);
}
