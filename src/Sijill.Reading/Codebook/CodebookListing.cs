namespace Sijill.Reading.Codebook;

/// <summary>What a codebook holds, counted: for <c>sijill codebook list</c>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Titles">Titles by language.</param>
/// <param name="Hash">SHA-256 over its sources.</param>
/// <param name="Indicators">Its indicators, in the order declared.</param>
/// <param name="Entities">Actors, people, offices, places and outlets, by type and kind.</param>
/// <param name="Names">How many names they have.</param>
/// <param name="Nouns">Its nouns, by unit.</param>
/// <param name="Forms">How many forms of words it knows.</param>
/// <param name="Tracks">Ids of its tracks, in the order declared.</param>
public sealed record CodebookListing(
    string Id,
    IReadOnlyDictionary<string, string> Titles,
    string Hash,
    IReadOnlyList<IndicatorListing> Indicators,
    IReadOnlyList<EntityListing> Entities,
    int Names,
    IReadOnlyList<NounListing> Nouns,
    int Forms,
    IReadOnlyList<string> Tracks
)
{
    /// <summary>Counts what a codebook holds.</summary>
    public static CodebookListing Of(CompiledCodebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        return new CodebookListing(
            codebook.Id,
            codebook.Titles,
            codebook.Hash,
            [.. codebook.Indicators.Select((indicator, i) => Of(codebook, indicator, i))],
            [
                .. codebook
                    .Entities.GroupBy(entity => (entity.Type, entity.Kind))
                    .OrderBy(group => group.Key.Type)
                    .ThenBy(group => group.Key.Kind, StringComparer.Ordinal)
                    .Select(group => new EntityListing(group.Key.Type, group.Key.Kind, group.Count())),
            ],
            codebook.Names.Meanings.Count,
            [
                .. codebook
                    .Nouns.GroupBy(noun => noun.Unit, StringComparer.Ordinal)
                    .OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => new NounListing(group.Key, group.Count())),
            ],
            codebook.Lexicon.Count,
            [.. codebook.Tracks.Select(static track => track.Id)]
        );
    }

    private static IndicatorListing Of(CompiledCodebook codebook, Indicator indicator, int index)
    {
        Pattern[] patterns = [.. codebook.Patterns.Where(pattern => pattern.Indicator == index)];
        return new IndicatorListing(
            indicator,
            patterns
                .GroupBy(pattern => pattern.Language, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal),
            patterns.Sum(pattern => pattern.Examples.Count),
            patterns.Sum(pattern => pattern.CounterExamples.Count)
        );
    }
}

/// <summary>An indicator with the size of what says it.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Patterns">How many patterns say it, by language.</param>
/// <param name="Examples">How many examples they have.</param>
/// <param name="CounterExamples">How many texts they must not match.</param>
public sealed record IndicatorListing(
    Indicator Indicator,
    IReadOnlyDictionary<string, int> Patterns,
    int Examples,
    int CounterExamples
);

/// <summary>How many entities there are of a type and kind.</summary>
public sealed record EntityListing(EntityType Type, string Kind, int Count);

/// <summary>How many nouns count in a unit.</summary>
public sealed record NounListing(string Unit, int Count);
