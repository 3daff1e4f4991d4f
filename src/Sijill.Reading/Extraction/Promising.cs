using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Commitments: somebody who is named, an office or a state promises an action of its own. A forecast, a hope or a promise of the past is none.</summary>
internal sealed class Promising(CompiledCodebook codebook, Grammar grammar, Speech speech, Voices voices)
{
    private readonly Grammar _g = grammar;

    public List<Commitment> Commitments { get; } = [];

    public void Read(Draft draft, IReadOnlyList<Claim> claims)
    {
        Commitments.Clear();
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
                if (chunk.Kind is not ChunkKind.Word)
                {
                    continue;
                }
                Speaker by = draft.Text[chunk.First].IsArabic
                    ? InArabic(draft, s, first, i, end)
                    : InEnglish(draft, s, first, i, end);
                if (by.IsSomebody)
                {
                    Add(draft, s, by, claims);
                }
            }
        }
    }

    private void Add(Draft draft, int s, Speaker by, IReadOnlyList<Claim> claims)
    {
        TextSpan span = Voices.Words(draft, s);
        string? claim = null;
        int from = Sorted.EndOf(claims, span.Start - 1, static c => c.Evidence.Start);
        for (int c = from; c < claims.Count && claims[c].Evidence.Start < span.End; c++)
        {
            if (claims[c].Status is "planned" or "pledged")
            {
                claim = claims[c].Id;
                break;
            }
        }
        Commitments.Add(new Commitment(voices.MentionOf(draft, by), null, null, claim, span));
    }

    /// <summary>"we will", "X will go on", "said it would", "X pledged".</summary>
    private Speaker InEnglish(Draft draft, int s, int first, int i, int end)
    {
        Chunk chunk = draft.Chunks[i];
        ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
        if (form is "we'll" or "i'll" || (form is "well" && draft.SpanOf(chunk).Length == 5))
        {
            return voices.We(draft, s, i);
        }
        if (form is "will" or "shall" or "won't" or "wont" or "would")
        {
            return OfWill(draft, s, first, i, end);
        }
        if (!Has(chunk, _g.PromiseVerb) || !IsFinitePromise(draft, first, i, end))
        {
            return Speaker.None;
        }
        if (i > first && IsWe(draft, i - 1))
        {
            return voices.We(draft, s, i);
        }
        Speaker by = speech.SubjectOf(s, i);
        return CanPromise(by) ? by : Speaker.None;
    }

    private Speaker OfWill(Draft draft, int s, int first, int i, int end)
    {
        bool would = draft.Text.Form(draft.Chunks[i].First) is "would";
        int verb = i + 1;
        while (verb < end && (Has(draft.Chunks[verb], _g.Not) || IsAdverb(draft, verb)))
        {
            verb++;
        }
        if (i == first || verb >= end || draft.Chunks[verb].Kind is not (ChunkKind.Word or ChunkKind.Quantity))
        {
            return Speaker.None;
        }
        int subject = i - 1;
        while (subject > first && IsAdverb(draft, subject))
        {
            subject--;
        }
        if (IsWe(draft, subject))
        {
            return would || IsInIf(draft, first, subject) ? Speaker.None : voices.We(draft, s, i);
        }
        if (IsState(draft.Text.Form(draft.Chunks[verb].First)) || IsInIf(draft, first, subject))
        {
            return Speaker.None;
        }
        if (IsVowed(draft, first, i))
        {
            return Speaker.None; // "vowed that the army would": one promise
        }
        bool told = speech.Covering(s, i) is { IsAccording: false };
        bool pronoun = Has(draft.Chunks[subject], _g.He);
        if ((would || pronoun) && !told)
        {
            return Speaker.None;
        }
        if (!pronoun && !speech.NamesSubject(s, i))
        {
            return Speaker.None;
        }
        Speaker by = speech.SubjectOf(s, i);
        return CanPromise(by) ? by : Speaker.None;
    }

    /// <summary>What one will be or become is a forecast.</summary>
    private static bool IsState(ReadOnlySpan<char> verb) =>
        verb
            is "be"
                or "become"
                or "have"
                or "need"
                or "face"
                or "remain"
                or "receive"
                or "see"
                or "reach"
                or "end"
                or "expire"
                or "fall"
                or "rise"
                or "drop"
                or "lose"
                or "last"
                or "depend"
                or "likely"
                or "require"
                or "cost"
                or "total"
                or "mean"
                or "stand"
                or "join"
                or "find"
                or "never"
                or "eventually"
                or "mark"
                or "bring"
                or "suffer"
                or "die"
                or "number";

    private static bool IsAdverb(Draft draft, int k) =>
        draft.Text.Form(draft.Chunks[k].First)
            is "also"
                or "soon"
                or "always"
                or "then"
                or "now"
                or "therefore"
                or "still"
                or "never"
                or "again"
                or "further"
                or "only"
                or "all";

    private bool IsVowed(Draft draft, int first, int i)
    {
        for (int k = i - 1; k >= first && k >= i - 6; k--)
        {
            if (Has(draft.Chunks[k], _g.PromiseVerb))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsInIf(Draft draft, int first, int subject) =>
        subject > first
        && draft.Text.Form(draft.Chunks[subject - 1].First) is "if" or "unless" or "when" or "whether" or "until";

    private bool IsWe(Draft draft, int k) => draft.Text.Form(draft.Chunks[k].First) is "we" or "i";

    /// <summary>A promise that is made now: no noun, no infinitive, no participle, none that was made before the story ("had promised").</summary>
    private bool IsFinitePromise(Draft draft, int first, int i, int end)
    {
        ReadOnlySpan<char> form = draft.Text.Form(draft.Chunks[i].First);
        if (form.StartsWith("agree") || i == first || i + 1 >= end)
        {
            return false;
        }
        Chunk before = draft.Chunks[i - 1];
        ReadOnlySpan<char> word = draft.Text.Form(before.End - 1);
        if (
            word is "had" or "having"
            || Has(before, _g.To)
            || Has(before, _g.The)
            || Has(before, _g.A)
            || Has(before, _g.Of)
            || Has(before, _g.Be)
            || Has(before, _g.Not)
            || Has(before, _g.Possessive) && before.Kind == ChunkKind.Word
            || word is "remain" or "remains" or "remained" or "nations" or "countries" or "states" or "those"
        )
        {
            return false;
        }
        return !Has(draft.Chunks[i + 1], _g.By);
    }

    /// <summary>«سنواصل», «لن نسمح», «ستواصل واشنطن», «تعهدت اليابان», «متعهداً».</summary>
    private Speaker InArabic(Draft draft, int s, int first, int i, int end)
    {
        Chunk chunk = draft.Chunks[i];
        ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
        if (form.EndsWith("متعهدا") || form.EndsWith("متعهده") || form.EndsWith("متعهدين"))
        {
            return speech.VoiceAt(s, i);
        }
        if (Has(chunk, _g.PromiseVerb) && !IsFuture(draft, chunk))
        {
            return Promised(draft, s, first, i);
        }
        if (form is "لن" or "ولن" or "فلن" or "سوف" or "وسوف")
        {
            return i + 1 < end ? OfVerb(draft, s, i + 1, draft.Text.Form(draft.Chunks[i + 1].First)) : Speaker.None;
        }
        if (IsFuture(draft, chunk))
        {
            int at = form[0] is 'و' or 'ف' ? 2 : 1;
            return OfVerb(draft, s, i, form[at..]);
        }
        return Speaker.None;
    }

    /// <summary>«سـ» on a verb of the lexicon, or on a form that nothing knows and that can be nothing else where somebody speaks: «سنلاحق».</summary>
    private bool IsFuture(Draft draft, in Chunk chunk)
    {
        ReadOnlySpan<char> form = draft.Text.Form(chunk.First);
        WordInfo word = draft.Words[chunk.First];
        foreach (WordAnalysis analysis in word.Analyses)
        {
            bool will = (analysis.Clitics & Clitics.Will) != 0 && (analysis.Entry.Inflection & Inflection.Present) != 0;
            if (will && form[analysis.StemStart] is 'ن' or 'ي' or 'ت')
            {
                return true; // not «سابق», which could be "I shall stay"
            }
        }
        int at = form.Length > 0 && form[0] is 'و' or 'ف' ? 1 : 0;
        return word.Analyses.Length == 0
            && form.Length >= at + 5
            && form[at] == 'س'
            && form[at + 1] == 'ن'
            && form[at + 2] is not ('و' or 'ه')
            && draft.QuotationAround(chunk.First) is not null;
    }

    /// <summary>The verb of a promise without its «سـ»: «نـ» is who speaks, else its subject must be named.</summary>
    private Speaker OfVerb(Draft draft, int s, int i, ReadOnlySpan<char> verb)
    {
        if (verb.Length < 3 || IsForecast(verb))
        {
            return Speaker.None;
        }
        if (verb[0] == 'ن')
        {
            return voices.We(draft, s, i);
        }
        if (verb[0] is not ('ي' or 'ت'))
        {
            return Speaker.None;
        }
        Speaker by = speech.PromiserOf(s, i);
        return CanPromise(by) ? by : Speaker.None;
    }

    /// <summary>What will be, become, arrive or take place is a forecast; the letter of the person is cut.</summary>
    private static bool IsForecast(ReadOnlySpan<char> verb) =>
        verb[1..]
            is "صبح"
                or "كون"
                or "بلغ"
                or "تم"
                or "جري"
                or "جرى"
                or "صل"
                or "شهد"
                or "بقي"
                or "نتهي"
                or "بدا"
                or "ستغرق"
                or "عود"
                or "غادر"
                or "رتفع"
                or "نخفض"
                or "عقد"
                or "صدر"
                or "مثل"
                or "ودي"
                or "شمل"
                or "ضم"
                or "كلف"
                or "نضم"
                or "حتاج";

    private Speaker Promised(Draft draft, int s, int first, int i)
    {
        Chunk chunk = draft.Chunks[i];
        if (Voices.IsWe(draft, chunk))
        {
            return voices.We(draft, s, i);
        }
        for (int k = i - 1; k >= first && k >= i - 4; k--)
        {
            ReadOnlySpan<char> form = draft.Text.Form(draft.Chunks[k].First);
            if (form is "كان" or "كانت" or "وكان" or "وكانت" or "سبق" or "التي" or "الذي" or "ما")
            {
                return Speaker.None; // a promise of the past, told again
            }
        }
        Speaker by = speech.SubjectOf(s, i);
        return CanPromise(by) ? by : Speaker.None;
    }

    /// <summary>No armed group promises, nor does a mere place or a thing.</summary>
    private bool CanPromise(Speaker by) =>
        by.IsSomebody && !(by.Entity >= 0 && codebook.Entities[by.Entity].Kind == "armed-group");

    private bool Has(in Chunk chunk, int symbol) => voices.Has(chunk, symbol);
}
