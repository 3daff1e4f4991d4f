namespace Sijill.Reading.Automaton;

/// <summary>A state of a <see cref="LazyDfa"/>, valid until the DFA forgets its states.</summary>
internal readonly record struct StateId(int Value)
{
    /// <summary>The state in which nothing is alive and nothing was accepted.</summary>
    public static readonly StateId Dead;
}
