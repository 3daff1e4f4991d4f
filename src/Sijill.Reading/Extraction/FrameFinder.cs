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
