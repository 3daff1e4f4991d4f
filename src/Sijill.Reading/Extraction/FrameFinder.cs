using System.Runtime.InteropServices;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>Runs the patterns over a sentence and chooses: an amount is the value of one indicator, unless its pattern says also.</summary>
internal sealed partial class FrameFinder(
    CompiledCodebook codebook,
    SymbolSets sets,
    Grammar grammar,
    PatternMatcher matcher
)
{
    private readonly List<Frame> _candidates = [];
    private readonly Comparison<Frame> _better = (a, b) =>
        IsWeak(codebook, a) == IsWeak(codebook, b) ? Better(a, b)
        : IsWeak(codebook, a) ? 1
        : -1;
    private readonly Dictionary<string, int> _indicators = IndexOf(codebook);
    private int[] _setsOfChunks = [];

    /// <summary>Appends the candidates of a sentence to the draft's frames, the chosen ones marked.</summary>
    public void Read(Draft draft, int sentence)
    {
        draft.FirstFrame.Add(draft.Frames.Count);
        _headRow = sentence == 0 ? -1 : _headRow;
        int first = draft.FirstChunk[sentence];
        Span<Chunk> chunks = draft.ChunksOf(sentence);
        if (_setsOfChunks.Length < chunks.Length)
        {
            _setsOfChunks = new int[chunks.Length * 2];
        }
        for (int i = 0; i < chunks.Length; i++)
        {
            _setsOfChunks[i] = chunks[i].Set;
        }
        int matches = draft.Matches.Count;
        matcher.Match(_setsOfChunks.AsSpan(0, chunks.Length), draft.Matches, draft.Captures);
        _candidates.Clear();
        for (int m = matches; m < draft.Matches.Count; m++)
        {
            AddCandidates(draft, sentence, first, draft.Matches[m]);
        }
        AddNouns(draft, sentence, first);
        _candidates.Sort(_better);
        Choose(draft, 0);
        AddSubjects(draft, sentence, first);
        AddTableCells(draft, sentence, first);
        VictimsAfterKillers(draft, first, first + chunks.Length);
        draft.Frames.AddRange(_candidates);
    }

    /// <summary>
    /// «قتل عنصر من قسد ثلاثة مهاجمين»: one person between an Arabic verb and a counted object is its subject; the object is who was killed.
    /// </summary>
    private void VictimsAfterKillers(Draft draft, int first, int end)
    {
        Span<Frame> frames = CollectionsMarshal.AsSpan(_candidates);
        foreach (ref Frame frame in frames)
        {
            if (
                !frame.Won
                || frame.Amount <= frame.Head
                || frame.Head < first
                || !IsFiniteArabic(draft, frame.Head)
                || draft.Chunks[frame.Amount].Kind != ChunkKind.Quantity
            )
            {
                continue;
            }
            if (
                draft.Quantities[draft.Chunks[frame.Amount].Detail].Form
                is not (QuantityForm.Single or QuantityForm.Definite)
            )
            {
                continue;
            }
            int next = frame.Amount + 1;
            bool victims =
                next < end
                && draft.Chunks[next].Kind == ChunkKind.Quantity
                && (draft.Chunks[next].Clitics & (Clitics.And | Clitics.With | Clitics.For)) == 0
                && draft.Quantities[draft.Chunks[next].Detail]
                    is { Form: QuantityForm.Counted or QuantityForm.Dual, Unit: "people" };
            bool claimed = false;
            foreach (Frame other in frames)
            {
                claimed |= other.Won && other.Amount == next;
            }
            if (victims && !claimed)
            {
                frame.Amount = next;
                frame.End = Math.Max(frame.End, next + 1);
            }
        }
    }

    private static bool IsFiniteArabic(Draft draft, int chunk)
    {
        if (!draft.Text[draft.Chunks[chunk].First].IsArabic)
        {
            return false;
        }
        foreach (WordAnalysis analysis in draft.Words[draft.Chunks[chunk].First].Analyses)
        {
            if (analysis.Entry.IsVerb)
            {
                return true;
            }
        }
        return false;
    }

    private void AddCandidates(Draft draft, int sentence, int first, in PatternMatch match)
    {
        Pattern pattern = codebook.Patterns[match.Pattern];
        if (
            pattern.Language != "*"
            && pattern.Language != draft.Language
            && !IsMixed(draft, first + match.Head, pattern.Language)
        )
        {
            return;
        }
        Frame frame = new()
        {
            Pattern = match.Pattern,
            Indicator = pattern.Indicator,
            Sentence = sentence,
            Head = first + match.Head,
            First = first + match.Start,
            End = first + match.End,
            Amount = -1,
            FixedItems = match.FixedItems,
            Gap = match.Gap,
            FirstCapture = match.FirstCapture,
            CaptureCount = match.CaptureCount,
            Origin = -1,
            Value = pattern.Value ?? -1,
        };
        if (TellsMakeup(draft, frame.Head) || draft.Text.Form(draft.Chunks[frame.Head].First) is "ضمن")
        {
            return; // «ضمن القاطع»: within, no form of «ضم»
        }
        bool any = false;
        for (int c = match.FirstCapture; c < match.FirstCapture + match.CaptureCount; c++)
        {
            Capture capture = draft.Captures[c];
            if (pattern.Value is null && IsAmountSlot(pattern.Slots[capture.Slot]))
            {
                any = true;
                if (IsChange(draft, first + capture.Chunk, pattern))
                {
                    continue;
                }
                if (IsTold(draft, first + capture.Chunk, pattern))
                {
                    continue;
                }
                if (capture.Chunk > match.Head && IsClauseBetween(draft, first + match.Head, first + capture.Chunk))
                {
                    continue;
                }
                if (IsDoer(draft, first + match.Head, first + capture.Chunk))
                {
                    continue;
                }
                if (IsForeign(draft, first + capture.Chunk, first + match.Head, pattern))
                {
                    continue;
                }
                if (
                    capture.Chunk < match.Head
                    && (
                        BreaksOff(draft.Chunks[first + match.Head])
                        || IsPartedFrom(draft, first + capture.Chunk, first + match.Head)
                    )
                )
                {
                    continue;
                }
                if (
                    IsParenthesis(draft, first + capture.Chunk, first + match.Head)
                    || IsCountOfItsOwn(draft, first + match.Head, first + capture.Chunk, pattern)
                    || IsCharge(draft, first, first + match.Head, first + capture.Chunk)
                )
                {
                    continue;
                }
                bool relative = CrossesRelative(draft, first + capture.Chunk, first + match.Head);
                _candidates.Add(
                    frame with
                    {
                        Amount = first + capture.Chunk,
                        FixedItems = frame.FixedItems - (relative ? 2 : 0),
                    }
                );
            }
        }
        if (!any)
        {
            _candidates.Add(frame);
        }
    }

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

    /// <summary>A slot captures an amount unless it captures somebody, some place, or some day.</summary>
    internal static bool IsAmountSlot(string slot) =>
        slot
            is not (
                "actor"
                or "place"
                or "person"
                or "outlet"
                or "date"
                or "target"
                or "from"
                or "to"
                or "at"
                or "by"
                or "with"
                or "share"
                or "nationality"
            );

    /// <summary>Nouns that say an indicator by themselves: «3 جرحى», "40 wounded".</summary>
    private void AddNouns(Draft draft, int sentence, int first)
    {
        Span<Chunk> chunks = draft.ChunksOf(sentence);
        for (int i = 0; i < chunks.Length; i++)
        {
            if (chunks[i].Kind != ChunkKind.Quantity)
            {
                continue;
            }
            ref Quantity quantity = ref CollectionsMarshal.AsSpan(draft.Quantities)[chunks[i].Detail];
            AddSecondOfNone(draft, sentence, first, i);
            if (
                quantity.Noun?.Indicator is { } id
                && _indicators.TryGetValue(id, out int indicator)
                && (
                    quantity.Form is QuantityForm.Counted or QuantityForm.Dual or QuantityForm.None
                    || (
                        quantity.Form == QuantityForm.Single
                        && IsOfNoClass(draft.Words[quantity.NounToken])
                        && !IsBetween(draft, first, first + i)
                    )
                )
            )
            {
                _candidates.Add(
                    new Frame
                    {
                        Pattern = -1,
                        Indicator = indicator,
                        Sentence = sentence,
                        Head = first + i,
                        First = first + i,
                        End = first + i + 1,
                        Amount = first + i,
                        Origin = -1,
                        Value = -1,
                        Rule = "noun",
                    }
                );
            }
        }
    }

    /// <summary>"no deaths or injuries": nobody is a value of both.</summary>
    private void AddSecondOfNone(Draft draft, int sentence, int first, int i)
    {
        Span<Chunk> chunks = draft.ChunksOf(sentence);
        if (
            i + 2 < chunks.Length
            && draft.Quantities[chunks[i].Detail] is { Form: QuantityForm.None, Noun.Indicator: not null }
            && Has(chunks[i + 1], grammar.Or)
            && chunks[i + 2].Kind == ChunkKind.Quantity
            && draft.Quantities[chunks[i + 2].Detail] is { Form: QuantityForm.Some, Noun.Indicator: { } id }
            && _indicators.TryGetValue(id, out int indicator)
        )
        {
            _candidates.Add(
                new Frame
                {
                    Pattern = -1,
                    Indicator = indicator,
                    Sentence = sentence,
                    Head = first + i + 2,
                    First = first + i,
                    End = first + i + 3,
                    Amount = first + i,
                    Origin = -1,
                    Value = -1,
                    Rule = "noun",
                }
            );
        }
    }

    private static bool IsWeak(CompiledCodebook codebook, in Frame frame) =>
        frame.Pattern >= 0 && codebook.Patterns[frame.Pattern].IsWeak;

    /// <summary>«20 بين قتيل وجريح»: the singulars share the number out, and count nobody.</summary>
    public static bool IsBetween(Draft draft, int first, int chunk)
    {
        for (int k = chunk - 1; k >= first && k >= chunk - 2; k--)
        {
            if (draft.Text.Form(draft.Chunks[k].First) is "بين")
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether no word class has the form: what patterns spell out themselves is none.</summary>
    private bool IsOfNoClass(WordInfo word)
    {
        foreach (int symbol in word.Symbols)
        {
            if (codebook.Symbols[symbol][0] != '=')
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The total order, weak patterns last: fixed items ↓, gap ↑, length ↑, pattern, head, amount.</summary>
    private static int Better(Frame a, Frame b)
    {
        int c = b.FixedItems.CompareTo(a.FixedItems);
        c = c != 0 ? c : a.Gap.CompareTo(b.Gap);
        c = c != 0 ? c : (a.End - a.First).CompareTo(b.End - b.First);
        c = c != 0 ? c : a.Pattern.CompareTo(b.Pattern);
        c = c != 0 ? c : a.Head.CompareTo(b.Head);
        return c != 0 ? c : a.Amount.CompareTo(b.Amount);
    }

    /// <summary>Marks the candidates from <paramref name="from"/> on that win, the ones before it having been chosen.</summary>
    private void Choose(Draft draft, int from)
    {
        Span<Frame> frames = CollectionsMarshal.AsSpan(_candidates);
        for (int i = from; i < frames.Length; i++)
        {
            ref Frame frame = ref frames[i];
            frame.Won = true;
            for (int k = 0; k < i; k++)
            {
                if (!frames[k].Won)
                {
                    continue;
                }
                bool sameAmount = frame.Amount >= 0 && frames[k].Amount == frame.Amount;
                bool sameHead =
                    (frame.Amount < 0 || codebook.Indicators[frame.Indicator].Unit == "none")
                    && frames[k].Indicator == frame.Indicator
                    && frames[k].Head == frame.Head;
                if (sameAmount || sameHead)
                {
                    frame.Won = false;
                    frame.WhyNot = frames[k].Pattern >= 0 ? codebook.Patterns[frames[k].Pattern].Id : frames[k].Rule;
                    break;
                }
            }
            if (frame.Won && IsWeak(codebook, frame))
            {
                frame.Won = false;
                frame.IsWaiting = true;
            }
        }
        int chosen = _candidates.Count;
        for (int i = from; i < chosen; i++)
        {
            Frame frame = _candidates[i];
            if (frame.Won && frame.Pattern >= 0)
            {
                foreach (int also in codebook.Patterns[frame.Pattern].Also)
                {
                    _candidates.Add(frame with { Indicator = also });
                }
            }
        }
        _ = draft;
    }

    private static Dictionary<string, int> IndexOf(CompiledCodebook codebook)
    {
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < codebook.Indicators.Count; i++)
        {
            index[codebook.Indicators[i].Id] = i;
        }
        return index;
    }
}
