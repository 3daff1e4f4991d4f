namespace Sijill.Reading.Automaton;
public sealed class SymbolSets
{
    public int Intern(ReadOnlySpan<int> s) => 0;
    public ReadOnlySpan<int> this[int set] => [];
    public bool Has(int set, int symbol) => false;
}
public sealed class PatternMatcher(IReadOnlyList<PatternShape> p, SymbolSets s, int b)
{
    public void Match(ReadOnlySpan<int> chunkSets, List<PatternMatch> matches, List<Capture> captures) { }
}
