using System.Runtime.InteropServices;

namespace Sijill.Reading.Automaton;

/// <summary>
/// Finds where patterns match, in time linear in the text however many patterns there are (docs/design/automaton.md). One a reader, not safe for several threads.
/// </summary>
public sealed class PatternMatcher
{
    private const int DefaultCapacity = 1 << 20;
    private const int MostPairs = 1 << 14;

    private readonly CompiledPatterns _patterns;
    private readonly SymbolSets _sets;
    private readonly LazyDfa _before;
    private readonly LazyDfa _after;
    private readonly Replay _replay;

    // (last state before << 32 | last state after) → the patterns that both accept, ascending. Good for the generations below.
    private readonly Dictionary<long, int[]> _agreed = [];
    private int _beforeGeneration;
    private int _afterGeneration;
    private long _steps;
    private NearMissFinder? _misses;

    /// <summary>A matcher of patterns that are compiled for it alone.</summary>
    public PatternMatcher(IReadOnlyList<PatternShape> patterns, SymbolSets sets, int barrierSymbol)
        : this(new CompiledPatterns(patterns, barrierSymbol), sets) { }

    /// <summary>A matcher of compiled patterns.</summary>
    /// <param name="patterns">May be shared.</param>
    /// <param name="sets">The reader's; may grow between calls.</param>
    public PatternMatcher(CompiledPatterns patterns, SymbolSets sets)
        : this(patterns, sets, DefaultCapacity) { }

    /// <summary>A matcher that keeps no more than <paramref name="capacity"/> transitions and members of states on each side.</summary>
    internal PatternMatcher(CompiledPatterns patterns, SymbolSets sets, int capacity)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        ArgumentNullException.ThrowIfNull(sets);
        _patterns = patterns;
        _sets = sets;
        _before = new LazyDfa(patterns, Side.Before, sets, capacity);
        _after = new LazyDfa(patterns, Side.After, sets, capacity);
        _replay = new Replay(sets, patterns);
    }

    /// <summary>Steps taken so far: transitions followed, nodes looked at, cells replayed.</summary>
    public long Steps => _steps + _before.Steps + _after.Steps + _replay.Steps;

    /// <summary>Appends the matches in one sentence, sorted by head, then by pattern, and what they capture, sorted by chunk.</summary>
    /// <param name="chunkSets">For each chunk of the sentence the id of its set.</param>
    /// <param name="matches">Matches: one for each pattern and head, the best by items ↓, gap ↑.</param>
    /// <param name="captures">Captures that the matches point to.</param>
    public void Match(ReadOnlySpan<int> chunkSets, List<PatternMatch> matches, List<Capture> captures)
    {
        ArgumentNullException.ThrowIfNull(matches);
        ArgumentNullException.ThrowIfNull(captures);
        for (int head = 0; head < chunkSets.Length; head++)
        {
            _steps++;
            StateId start = _after.Start(chunkSets[head]);
            if (start == StateId.Dead)
            {
                continue;
            }
            var after = new Window(chunkSets, head, Side.After);
            StateId right = _after.Run(start, after, out int afterReach);
            if (_after.Accepted(right).IsEmpty)
            {
                continue;
            }
            var before = new Window(chunkSets, head, Side.Before);
            StateId left = _before.Run(_before.Start(chunkSets[head]), before, out int beforeReach);
            if (_before.Accepted(left).IsEmpty)
            {
                continue;
            }
            foreach (int pattern in Agreed(left, right))
            {
                Add(pattern, head, before.Take(beforeReach), after.Take(afterReach), matches, captures);
            }
        }
    }

    /// <summary>Appends the patterns whose head is there but that did not match, sorted by head, then by pattern. For explanations: slow.</summary>
    public void NearMisses(ReadOnlySpan<int> chunkSets, List<NearMissInfo> into)
    {
        ArgumentNullException.ThrowIfNull(into);
        _misses ??= new NearMissFinder(_patterns, _sets);
        _misses.Find(chunkSets, into);
    }

    /// <summary>The patterns that both sides accept.</summary>
    private int[] Agreed(StateId left, StateId right)
    {
        if (
            _beforeGeneration != _before.Generation
            || _afterGeneration != _after.Generation
            || _agreed.Count >= MostPairs
        )
        {
            _agreed.Clear();
            _beforeGeneration = _before.Generation;
            _afterGeneration = _after.Generation;
        }
        long key = ((long)left.Value << 32) | (uint)right.Value;
        if (!_agreed.TryGetValue(key, out int[]? patterns))
        {
            patterns = Intersect(_before.Accepted(left), _after.Accepted(right));
            _agreed.Add(key, patterns);
        }
        return patterns;
    }

    private int[] Intersect(ReadOnlySpan<int> a, ReadOnlySpan<int> b)
    {
        _steps += a.Length + b.Length;
        int[] both = new int[Math.Min(a.Length, b.Length)];
        int n = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length; )
        {
            int difference = a[i] - b[j];
            if (difference == 0)
            {
                both[n++] = a[i];
            }
            i += difference <= 0 ? 1 : 0;
            j += difference >= 0 ? 1 : 0;
        }
        Array.Resize(ref both, n);
        return both;
    }

    private void Add(
        int pattern,
        int head,
        Window before,
        Window after,
        List<PatternMatch> matches,
        List<Capture> captures
    )
    {
        int first = captures.Count;
        _replay.Run(_patterns.Before, pattern, before, captures);
        CollectionsMarshal.AsSpan(captures)[first..].Reverse();
        int items = _replay.Items + 1;
        int gap = _replay.Gap;
        int start = head - _replay.Items - _replay.Gap;
        int slot = _patterns.HeadSlotOf(pattern);
        if (slot >= 0)
        {
            captures.Add(new Capture(slot, head));
        }
        _replay.Run(_patterns.After, pattern, after, captures);
        items += _replay.Items;
        gap += _replay.Gap;
        int end = start + items + gap;
        matches.Add(
            new PatternMatch(_patterns.IdOf(pattern), head, start, end, items, gap, first, captures.Count - first)
        );
    }
}
