using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <content>What keeps a word and an amount near it from being one frame.</content>
internal sealed partial class FrameFinder
{
    /// <summary>"graves containing 12,000 bodies": the noun says what became of them; they live nowhere.</summary>
    private bool IsTold(Draft draft, int chunk, Pattern pattern) =>
        codebook.Indicators[pattern.Indicator].Measure == "stock"
        && draft.Chunks[chunk].Kind == ChunkKind.Quantity
        && draft.Quantities[draft.Chunks[chunk].Detail].Noun?.Indicator is not null
        && draft.Text[draft.Chunks[chunk].First].IsLatin;

    /// <summary>«9 جرحى، 31 معتقلاً»: a noun that says what became of those it counts speaks of no other amount.</summary>
    private bool IsCountOfItsOwn(Draft draft, int head, int amount, Pattern pattern) =>
        head != amount
        && draft.Chunks[head].Kind == ChunkKind.Quantity
        && draft.Quantities[draft.Chunks[head].Detail]
            is { Form: QuantityForm.Counted or QuantityForm.Dual, Noun.Indicator: { } own }
        && own == codebook.Indicators[pattern.Indicator].Id;

    /// <summary>«متهمة بالاستيلاء على منزل», "charged with seizing a house": a thing that a charge names is none that was taken.</summary>
    private static bool IsCharge(Draft draft, int first, int head, int amount)
    {
        if (
            draft.Chunks[amount].Kind != ChunkKind.Quantity
            || draft.Quantities[draft.Chunks[amount].Detail]
                is not { Form: QuantityForm.Single, Unit: "things" or "places" or "unknown" }
        )
        {
            return false;
        }
        int from = draft.Chunks[head].First;
        for (int t = from - 1; t >= draft.Chunks[first].First && t >= from - FarFromCharge; t--)
        {
            if (IsChargeWord(draft.Text.Form(t)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsChargeWord(ReadOnlySpan<char> form) =>
        form is "accused" or "charged" or "charges"
        || (
            form.Length <= "بالاتهامات".Length
            && (
                form.IndexOf("متهم", StringComparison.Ordinal) >= 0
                || form.IndexOf("تهمه", StringComparison.Ordinal) >= 0
                || form.IndexOf("اتهام", StringComparison.Ordinal) >= 0
            )
        );

    private const int FarFromCharge = 16;

    /// <summary>"Two women, one of them pregnant, were wounded": the verb is that of those before the comma.</summary>
    private bool IsParenthesis(Draft draft, int amount, int head)
    {
        if (
            head <= amount + 1
            || amount == 0
            || draft.Chunks[amount].Kind != ChunkKind.Quantity
            || !draft.Quantities[draft.Chunks[amount].Detail].IsPartOf
            || draft.Text.Form(draft.Chunks[amount - 1].First) is not ","
        )
        {
            return false;
        }
        for (int k = amount + 1; k < head; k++)
        {
            if (draft.Text.Form(draft.Chunks[k].First) is ",")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"freed a woman who had been held": the verb before an amount governs it rather than that of its relative clause.</summary>
    private bool CrossesRelative(Draft draft, int amount, int head)
    {
        for (int k = amount + 1; k < head; k++)
        {
            if (draft.Text.Form(draft.Chunks[k].First) is "who" or "which" or "that")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>«ارتفع بواقع 12», "rose by 12": no level, so no value of a stock or a toll.</summary>
    private bool IsChange(Draft draft, int chunk, Pattern pattern) =>
        chunk > 0
        && (codebook.Indicators[pattern.Indicator].Measure == "stock" || pattern.Measure is "stock" or "cumulative")
        && grammar.Change >= 0
        && !(draft.Text[draft.Chunks[chunk].First].IsLatin && IsAgent(draft, chunk))
        && sets.Has(draft.Chunks[chunk - 1].Set, grammar.Change);

    /// <summary>A noun that says an indicator by itself is a value of no other: «8 جرحى» are not among the killed, whatever word stands near.</summary>
    private bool IsForeign(Draft draft, int chunk, int head, Pattern pattern)
    {
        if (
            draft.Chunks[chunk].Kind != ChunkKind.Quantity
            || draft.Quantities[draft.Chunks[chunk].Detail].Noun?.Indicator is not ("killed" or "wounded")
        )
        {
            return false;
        }
        string own = draft.Quantities[draft.Chunks[chunk].Detail].Noun!.Indicator!;
        string id = codebook.Indicators[pattern.Indicator].Id;
        bool died =
            own == "wounded" && id == "killed" && head == chunk - 1 && draft.Chunks[head].Kind == ChunkKind.Word; // «وفاة ثلاثة جرحى»
        return id != own
            && !died
            && !(own == "wounded" && id is "captured" or "rescued" or "released" or "abducted" or "transferred");
    }

    /// <summary>Behind a comma another verb begins a clause of its own: «تعرضوا للخطف، نجا منهم 300».</summary>
    private static bool IsClauseBetween(Draft draft, int head, int amount)
    {
        for (int k = head + 1; k < amount - 1; k++)
        {
            if (
                draft.Chunks[k].Kind == ChunkKind.Mark
                && draft.Text.Text[draft.Text[draft.Chunks[k].First].Start] is '،'
                && draft.Chunks[k + 1].Kind == ChunkKind.Word
                && Carrying.IsVerb(draft, draft.Chunks[k + 1])
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>An Arabic verb does not take up what a comma parts from it: «أحد عشر لا تسعة، قُبض على …».</summary>
    private static bool IsPartedFrom(Draft draft, int amount, int head)
    {
        if (!draft.Text[draft.Chunks[head].First].IsArabic)
        {
            return false;
        }
        int commas = 0;
        for (int k = amount + 1; k < head; k++)
        {
            commas +=
                draft.Chunks[k].Kind == ChunkKind.Mark
                && draft.Text.Text[draft.Text[draft.Chunks[k].First].Start] is ',' or '،'
                    ? 1
                    : 0;
        }
        return commas == 1;
    }

    /// <summary>"was killed by two gunmen": behind a participle, "by" leads to who did it.</summary>
    private static bool IsDoer(Draft draft, int head, int amount)
    {
        if (
            amount < head + 2
            || amount > head + 4
            || !draft.Text[draft.Chunks[head].First].IsLatin
            || draft.Text.Form(draft.Chunks[amount - 1].First) is not "by"
        )
        {
            return false;
        }
        foreach (WordAnalysis analysis in draft.Words[draft.Chunks[head].First].Analyses)
        {
            if (analysis.Entry.IsVerb && (analysis.Entry.Inflection & Inflection.Past) != 0)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>"founded by some 20 states": who did it, no step of a level.</summary>
    private static bool IsAgent(Draft draft, int chunk) =>
        draft.Chunks[chunk].Kind == ChunkKind.Quantity
        && draft.Quantities[draft.Chunks[chunk].Detail].Unit == "countries";

    /// <summary>«92 عائلة تضم 324 شخصاً»: the verb behind an amount of people tells what that is made up of.</summary>
    private bool TellsMakeup(Draft draft, int head)
    {
        if (
            head == 0
            || grammar.Makeup < 0
            || !sets.Has(draft.Chunks[head].Set, grammar.Makeup)
            || draft.Chunks[head - 1].Kind != ChunkKind.Quantity
        )
        {
            return false;
        }
        return draft.Quantities[draft.Chunks[head - 1].Detail]
            is { Form: QuantityForm.Counted, Unit: "people" or "families" };
    }

    /// <summary>A verb behind و or ف starts a clause: it does not take up an amount before it.</summary>
    private static bool BreaksOff(in Chunk head) => (head.Clitics & (Clitics.And | Clitics.Then)) != 0;

    /// <summary>A text in one language may hold sentences of the other.</summary>
    private static bool IsMixed(Draft draft, int head, string language)
    {
        Chunk chunk = draft.Chunks[head];
        bool arabic = draft.Text[chunk.First].IsArabic || draft.Text[chunk.End - 1].IsArabic;
        return arabic == (language == "ar");
    }
}
