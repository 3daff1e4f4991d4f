using System.Runtime.InteropServices;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

// Rows of a table: "21 May | Basira | 2 | 5" under "Date | Place | Killed | Wounded". A bare number is read as if its column's head and a colon stood before it.
internal sealed partial class FrameFinder
{
    private const int LongestCell = 8;
    private const int LeastBars = 2;

    private readonly int[] _cell = new int[LongestCell + 2];
    private int _headRow = -1;

    private void AddTableCells(Draft draft, int sentence, int first)
    {
        Span<Chunk> chunks = draft.ChunksOf(sentence);
        int bars = BarsIn(draft, chunks);
        if (bars < LeastBars)
        {
            return;
        }
        bool known = _headRow >= 0 && _headRow < sentence && _headRow >= sentence - 100;
        bool counts = false;
        for (int i = 0, column = 0; i < chunks.Length; i++)
        {
            if (IsBar(draft, chunks[i]))
            {
                column++;
                continue;
            }
            bool alone =
                (i == 0 || IsBar(draft, chunks[i - 1])) && (i + 1 == chunks.Length || IsBar(draft, chunks[i + 1]));
            if (
                alone
                && chunks[i].Kind == ChunkKind.Quantity
                && draft.Quantities[chunks[i].Detail] is { Unit: "number", Form: QuantityForm.Counted }
            )
            {
                counts = true;
                if (known && !IsClaimed(first + i) && BarsIn(draft, draft.ChunksOf(_headRow)) == bars)
                {
                    AddCell(draft, sentence, first, i, column);
                }
            }
        }
        _headRow = counts ? _headRow : sentence;
    }

    /// <summary>Matches the head of a column, a colon and the number.</summary>
    private void AddCell(Draft draft, int sentence, int first, int amount, int column)
    {
        Span<Chunk> head = draft.ChunksOf(_headRow);
        int n = 0;
        for (int i = 0, at = 0; i < head.Length && n < LongestCell; i++)
        {
            if (IsBar(draft, head[i]))
            {
                at++;
            }
            else if (at == column)
            {
                _cell[n++] = head[i].Set;
            }
        }
        int colon = codebook.Symbols.Find("=:");
        if (n == 0 || colon < 0)
        {
            return;
        }
        _cell[n++] = sets.Intern(colon < grammar.Barrier ? [colon, grammar.Barrier] : [grammar.Barrier, colon]);
        _cell[n++] = draft.Chunks[first + amount].Set;
        _joinedMatches.Clear();
        _joinedCaptures.Clear();
        matcher.Match(_cell.AsSpan(0, n), _joinedMatches, _joinedCaptures);
        int before = _candidates.Count;
        foreach (PatternMatch match in _joinedMatches)
        {
            Pattern pattern = codebook.Patterns[match.Pattern];
            for (int c = match.FirstCapture; c < match.FirstCapture + match.CaptureCount; c++)
            {
                Capture capture = _joinedCaptures[c];
                if (capture.Chunk == n - 1 && IsAmountSlot(pattern.Slots[capture.Slot]))
                {
                    _candidates.Add(
                        new Frame
                        {
                            Pattern = match.Pattern,
                            Indicator = pattern.Indicator,
                            Sentence = sentence,
                            Head = first + amount,
                            First = first + amount,
                            End = first + amount + 1,
                            Amount = first + amount,
                            FixedItems = match.FixedItems,
                            Gap = match.Gap,
                            Origin = -1,
                            Value = -1,
                        }
                    );
                }
            }
        }
        if (_candidates.Count > before)
        {
            CollectionsMarshal.AsSpan(_candidates)[before..].Sort(_better);
            Choose(draft, before);
        }
    }

    private static int BarsIn(Draft draft, Span<Chunk> chunks)
    {
        int bars = 0;
        foreach (Chunk chunk in chunks)
        {
            bars += IsBar(draft, chunk) ? 1 : 0;
        }
        return bars;
    }

    private static bool IsBar(Draft draft, in Chunk chunk) =>
        chunk.Kind == ChunkKind.Mark && draft.Text.Text[draft.Text[chunk.First].Start] == '|';
}
