using System.Runtime.InteropServices;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

// A subject may stand far before its verb: "Fifteen operatives armed with grenades and belts were killed", "Two attackers, both Iraqis, were shot dead". The pattern
// that tells the deed is looked for in the subject and its verb alone, as if nothing stood between them.
internal sealed partial class FrameFinder
{
    private const int LongestAttribute = 22;
    private const int Predicate = 9;

    private readonly List<PatternMatch> _joinedMatches = [];
    private readonly List<Capture> _joinedCaptures = [];
    private readonly int[] _joined = new int[1 + Predicate];

    /// <summary>Adds the frames of subjects that no frame has claimed yet, each with the verb that its attributes part it from.</summary>
    private void AddSubjects(Draft draft, int sentence, int first)
    {
        Span<Chunk> chunks = draft.ChunksOf(sentence);
        if (!draft.Text[chunks.Length == 0 ? 0 : chunks[0].First].IsLatin && draft.Language != "en")
        {
            return;
        }
        for (int q = 0; q < chunks.Length; q++)
        {
            if (chunks[q].Kind != ChunkKind.Quantity || IsClaimed(first + q) || !MayBeSubject(draft, chunks, q))
            {
                continue;
            }
            int verb = VerbAfter(draft, chunks, q);
            if (verb > q + 1)
            {
                AddJoined(draft, sentence, first, q, verb, Math.Min(chunks.Length, verb + Predicate));
            }
        }
    }

    private bool IsClaimed(int amount)
    {
        foreach (Frame frame in CollectionsMarshal.AsSpan(_candidates))
        {
            if (frame.Won && frame.Amount == amount)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>What a preposition or a verb governs is no subject.</summary>
    private bool MayBeSubject(Draft draft, Span<Chunk> chunks, int q)
    {
        Quantity quantity = draft.Quantities[chunks[q].Detail];
        bool apposed =
            quantity is { Form: QuantityForm.Definite, Unit: "people" }
            && q + 1 < chunks.Length
            && draft.Text.Form(chunks[q + 1].First) is ",";
        if (
            quantity.Form is QuantityForm.Some
            || (quantity.Form is QuantityForm.Definite && !apposed)
            || quantity.Unit is "money" or "share"
        )
        {
            return false;
        }
        if (q + 2 < chunks.Length && Has(chunks[q + 1], grammar.And) && chunks[q + 2].Kind == ChunkKind.Quantity)
        {
            return false; // the verb takes both: coordination
        }
        if (q == 0)
        {
            return true;
        }
        ref readonly Chunk before = ref chunks[q - 1];
        if (q > 1 && Has(before, grammar.Of) && Has(chunks[q - 2], grammar.Collective))
        {
            return true; // "a batch of 40 families left"
        }
        return before.Kind is not ChunkKind.Word
            || (
                !Has(before, grammar.At)
                && !Has(before, grammar.Of)
                && !Has(before, grammar.From)
                && !Has(before, grammar.To)
                && !Has(before, grammar.By)
                && !Has(before, grammar.With)
                && !IsVerbal(draft, before)
            );
    }

    /// <summary>
    /// The auxiliary or verb whose subject a quantity is: behind attributes ("armed with …", "of the group", "who had fled", ", both Iraqis,"), never in the next clause.
    /// Returns -1 where there is none.
    /// </summary>
    private int VerbAfter(Draft draft, Span<Chunk> chunks, int q)
    {
        bool relative = false;
        bool apart = false;
        bool list = false;
        int end = Math.Min(chunks.Length, q + LongestAttribute);
        for (int k = q + 1; k < end; k++)
        {
            ref readonly Chunk chunk = ref chunks[k];
            if (chunk.Kind == ChunkKind.Mark)
            {
                char mark = draft.Text.Text[draft.Text[chunk.First].Start];
                if (mark is ',' or '(' or ')' or '-' or '–' or '—')
                {
                    relative &= !apart;
                    apart = !apart;
                    list = false;
                    continue;
                }
                if (mark is '"' or '“' or '”' or '\'' or '’' or '‘' or '.')
                {
                    continue;
                }
                return -1;
            }
            if (chunk.Kind != ChunkKind.Word)
            {
                continue;
            }
            if (
                Has(chunk, grammar.Clause)
                || Has(chunk, grammar.Will)
                || (Has(chunk, grammar.Pronoun) && !Has(chunks[k - 1], grammar.Of))
            )
            {
                return -1;
            }
            list |= apart && Has(chunk, grammar.And);
            if (Has(chunk, grammar.That))
            {
                relative = true;
            }
            else if (Has(chunk, grammar.Be) || Has(chunk, grammar.Have))
            {
                if (relative || (apart && !list))
                {
                    relative &= apart;
                    continue;
                }
                return k;
            }
            else if (!apart && k > q + 1 && IsFinite(chunk))
            {
                if (relative)
                {
                    relative = false;
                    continue;
                }
                return k;
            }
        }
        return -1;
    }

    /// <summary>"died", "escaped", "fled": a past form of a class of verbs that takes no object here; participles ("armed", "held") stand in attributes.</summary>
    private bool IsFinite(in Chunk chunk) => Has(chunk, grammar.Intransitive);

    private static bool IsVerbal(Draft draft, in Chunk chunk)
    {
        foreach (WordAnalysis analysis in draft.Words[chunk.First].Analyses)
        {
            if ((analysis.Entry.Inflection & (Inflection.Past | Inflection.Present | Inflection.Ing)) != 0)
            {
                return true;
            }
        }
        return false;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);

    /// <summary>Matches the subject and what follows its verb; only what takes the subject counts.</summary>
    private void AddJoined(Draft draft, int sentence, int first, int q, int verb, int end)
    {
        Span<Chunk> chunks = draft.ChunksOf(sentence);
        _joined[0] = chunks[q].Set;
        int n = 1;
        for (int k = verb; k < end; k++)
        {
            _joined[n++] = chunks[k].Set;
        }
        _joinedMatches.Clear();
        _joinedCaptures.Clear();
        matcher.Match(_joined.AsSpan(0, n), _joinedMatches, _joinedCaptures);
        int before = _candidates.Count;
        foreach (PatternMatch match in _joinedMatches)
        {
            Pattern pattern = codebook.Patterns[match.Pattern];
            if (match.Head == 0 || pattern.Language == "ar" || pattern.Value is not null)
            {
                continue;
            }
            for (int c = match.FirstCapture; c < match.FirstCapture + match.CaptureCount; c++)
            {
                Capture capture = _joinedCaptures[c];
                if (capture.Chunk != 0 || !IsAmountSlot(pattern.Slots[capture.Slot]))
                {
                    continue;
                }
                _candidates.Add(
                    new Frame
                    {
                        Pattern = match.Pattern,
                        Indicator = pattern.Indicator,
                        Sentence = sentence,
                        Head = first + verb + match.Head - 1,
                        First = first + q,
                        End = first + verb + match.End - 1,
                        Amount = first + q,
                        FixedItems = match.FixedItems,
                        Gap = match.Gap,
                        Origin = -1,
                        Value = -1,
                    }
                );
            }
        }
        if (_candidates.Count > before)
        {
            CollectionsMarshal.AsSpan(_candidates)[before..].Sort(_better);
            Choose(draft, before);
        }
    }
}
