namespace Sijill.Reading.Automaton;

/// <summary>A pattern whose head stands in the text but that did not match.</summary>
/// <param name="Pattern">The pattern's <see cref="PatternShape.Id"/>.</param>
/// <param name="Head">Position of the head chunk.</param>
/// <param name="Side">The side on which something lacks; after the head if on both.</param>
/// <param name="Lacks">The symbols, none of which was found: those of the item at which the farthest attempt (most items) came to its end.</param>
/// <param name="Chunk">Where it was sought first: may be -1 or the number of chunks, at the edges of the sentence.</param>
/// <param name="Found">How many items of the side stood where they should before that; with it near misses can be ranked.</param>
public readonly record struct NearMissInfo(
    int Pattern,
    int Head,
    Side Side,
    IReadOnlyList<int> Lacks,
    int Chunk,
    int Found
);
