using Sijill.Reading.Automaton;

namespace Sijill.Reading.Tests.Automaton;

/// <summary>The matcher as one would write it first: at each head, walks the tree of each pattern in every possible way and keeps the best. Exponential.</summary>
internal sealed class NaiveMatcher(IReadOnlyList<PatternShape> patterns, SymbolSets sets, int barrierSymbol)
{
    private const int Window = 24;

    private sealed record Way(int Items, int Gap, int Distance, Capture[] Captures);

    public List<(PatternMatch Match, Capture[] Captures)> Match(int[] chunks)
    {
        var found = new List<(PatternMatch, Capture[])>();
        for (int head = 0; head < chunks.Length; head++)
        {
            foreach (PatternShape pattern in patterns.OrderBy(pattern => pattern.Id))
            {
                List<PatternNode> parts = Flatten(pattern.Root);
                int at = parts.FindIndex(part => part is ItemNode { IsHead: true });
                var item = (ItemNode)parts[at];
                if (!Carries(chunks[head], item.AnyOf))
                {
                    continue;
                }
                Way? after = Best(
                    Walk(new SequenceNode(parts[(at + 1)..]), pattern, chunks, head, 1, new Way(0, 0, 0, []))
                );
                Way? before = Best(
                    Walk(new SequenceNode(parts[..at]), pattern, chunks, head, -1, new Way(0, 0, 0, []))
                );
                if (after is null || before is null)
                {
                    continue;
                }
                Capture[] own = item.Slot >= 0 ? [new Capture(item.Slot, head)] : [];
                Capture[] captures = [.. before.Captures.Reverse(), .. own, .. after.Captures];
                int start = head - before.Distance;
                int end = head + 1 + after.Distance;
                found.Add(
                    (
                        new PatternMatch(
                            pattern.Id,
                            head,
                            start,
                            end,
                            before.Items + 1 + after.Items,
                            before.Gap + after.Gap,
                            0,
                            captures.Length
                        ),
                        captures
                    )
                );
            }
        }
        return found;
    }

    /// <summary>Most items, then least gap, then the shortest, then the first.</summary>
    private static Way? Best(IEnumerable<Way> ways) =>
        ways.OrderByDescending(way => way.Items).ThenBy(way => way.Gap).ThenBy(way => way.Distance).FirstOrDefault();

    private IEnumerable<Way> Walk(PatternNode part, PatternShape pattern, int[] chunks, int head, int step, Way way)
    {
        int next = head + (step * (way.Distance + 1));
        bool there = next >= 0 && next < chunks.Length && way.Distance < Window;
        switch (part)
        {
            case ItemNode item when there && Carries(chunks[next], item.AnyOf):
                Capture[] captures = item.Slot >= 0 ? [.. way.Captures, new Capture(item.Slot, next)] : way.Captures;
                return [new Way(way.Items + 1, way.Gap, way.Distance + 1, captures)];
            case ItemNode:
                return [];
            case GapNode { Max: 0 }:
                return [way];
            case GapNode gap when there && !Bars(chunks[next], pattern.Family):
                return Walk(
                        new GapNode(gap.Max - 1),
                        pattern,
                        chunks,
                        head,
                        step,
                        way with
                        {
                            Gap = way.Gap + 1,
                            Distance = way.Distance + 1,
                        }
                    )
                    .Prepend(way);
            case GapNode:
                return [way];
            case OptionalNode optional:
                return Walk(optional.Part, pattern, chunks, head, step, way).Append(way);
            case AlternativesNode alternatives:
                return alternatives.Choices.SelectMany(choice => Walk(choice, pattern, chunks, head, step, way));
            case SequenceNode sequence:
                IEnumerable<Way> ways = [way];
                foreach (PatternNode inner in step > 0 ? sequence.Parts : sequence.Parts.Reverse())
                {
                    ways = ways.SelectMany(w => Walk(inner, pattern, chunks, head, step, w)).ToList();
                }
                return ways;
            default:
                throw new InvalidOperationException();
        }
    }

    private bool Bars(int set, int family) =>
        sets.Has(set, barrierSymbol)
        || patterns.Any(other =>
            other.Family == family
            && Flatten(other.Root).Any(part => part is ItemNode { IsHead: true } head && Carries(set, head.AnyOf))
        );

    private bool Carries(int set, IReadOnlyList<int> anyOf) => anyOf.Any(symbol => sets.Has(set, symbol));

    private static List<PatternNode> Flatten(PatternNode node) =>
        node is SequenceNode sequence ? [.. sequence.Parts.SelectMany(Flatten)] : [node];
}
