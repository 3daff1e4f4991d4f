using Sijill.Reading.Automaton;
using Sijill.Reading.Names;

namespace Sijill.Reading.Codebook;

/// <summary>A codebook ready for reading: immutable, shared by all threads.</summary>
public sealed class CompiledCodebook
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>SHA-256 over its sources, 64 hex digits.</summary>
    public required string Hash { get; init; }

    /// <summary>Titles by language.</summary>
    public required IReadOnlyDictionary<string, string> Titles { get; init; }

    /// <summary>Names of symbols; an item of a pattern and a chunk meet in them.</summary>
    public required SymbolTable Symbols { get; init; }

    /// <summary>Folded forms and what they are.</summary>
    public required Lexicon Lexicon { get; init; }

    /// <summary>All whom and what it names.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>Index of each entity in <see cref="Entities"/>, by its id.</summary>
    internal IReadOnlyDictionary<string, int> EntityIndex =>
        field ??= Entities.Index().ToDictionary(static e => e.Item.Id, static e => e.Index, StringComparer.Ordinal);

    /// <summary>For each entity whether it belongs to what the monitor watches: its scope, or what is part of it. Empty where the codebook names no scope.</summary>
    internal IReadOnlyList<bool> Scope { get; init; } = [];

    /// <summary>The names of the entities, as a trie over tokens.</summary>
    public required NameTrie Names { get; init; }

    /// <summary>What it counts.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Its nouns, those of the language files included.</summary>
    public IReadOnlyList<Noun> Nouns { get; init; } = [];

    /// <summary>Along which lines its record is shown, in order; none: whatever it counts is one.</summary>
    public IReadOnlyList<Track> Tracks { get; init; } = [];

    /// <summary>Its patterns, in the order of their ids.</summary>
    public required IReadOnlyList<Pattern> Patterns { get; init; }

    /// <summary>The patterns as the matcher sees them, by the same index.</summary>
    public required IReadOnlyList<PatternShape> Shapes { get; init; }
}
