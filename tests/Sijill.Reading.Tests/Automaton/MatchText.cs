using System.Globalization;
using Sijill.Reading.Automaton;

namespace Sijill.Reading.Tests.Automaton;

/// <summary>Matches as text that both engines can be compared by: "pattern@head [start,end) items/gap slot:chunk …", one a line.</summary>
internal static class MatchText
{
    public static string Naive(IReadOnlyList<PatternShape> patterns, SymbolSets sets, int[] chunks) =>
        Join(new NaiveMatcher(patterns, sets, Symbols.Barrier).Match(chunks));

    public static string Automaton(PatternMatcher matcher, int[] chunks)
    {
        // What the lists hold before must stay, and indexes into captures must count it.
        var matches = new List<PatternMatch> { default };
        var captures = new List<Capture> { default };
        matcher.Match(chunks, matches, captures);
        return Join(
            matches
                .Skip(1)
                .Select(match => (match, captures.GetRange(match.FirstCapture, match.CaptureCount).ToArray()))
        );
    }

    private static string Join(IEnumerable<(PatternMatch Match, Capture[] Captures)> found) =>
        string.Join('\n', found.Select(f => Line(f.Match, f.Captures)));

    private static string Line(PatternMatch m, Capture[] captures)
    {
        string line = string.Create(
            CultureInfo.InvariantCulture,
            $"{m.Pattern}@{m.Head} [{m.Start},{m.End}) {m.FixedItems}/{m.Gap}"
        );
        return string.Join(
            ' ',
            captures.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Slot}:{c.Chunk}")).Prepend(line)
        );
    }
}
