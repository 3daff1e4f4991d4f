using Sijill.Reading.Codebook;

namespace Sijill.Site.Words;

/// <summary>What a codebook calls its ids, in a reader's language.</summary>
internal sealed class CodebookNames
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byPlace = new(StringComparer.Ordinal);

    public CodebookNames(CompiledCodebook codebook)
    {
        Codebook = codebook;
        foreach (Entity entity in codebook.Entities)
        {
            _entities[entity.Id] = entity;
            if (entity.Nationals is { } nationals)
            {
                _states[nationals] = entity.Id;
            }
            if (entity is { Kind: "state", Place: { } place })
            {
                _byPlace[place] = entity.Id;
            }
        }
        foreach (Indicator indicator in codebook.Indicators)
        {
            _indicators[indicator.Id] = indicator;
        }
    }

    /// <summary>The codebook.</summary>
    public CompiledCodebook Codebook { get; }

    /// <summary>Whether it names an entity: a target may also be a group, or the nationals of a state.</summary>
    public bool Has(string id) => _entities.ContainsKey(id);

    /// <summary>The state whose nationals are called so ("iraqi-nationals"), or null.</summary>
    public string? NationalsOf(string target) => _states.GetValueOrDefault(target);

    /// <summary>The state of a place ("fr"), or null where the place is none.</summary>
    public string? StateOf(string place) => _byPlace.GetValueOrDefault(place);

    /// <summary>What the codebook says of an entity, or null.</summary>
    public Entity? Find(string id) => _entities.GetValueOrDefault(id);

    /// <summary>The first name in that language, else in English, else in any, else the id.</summary>
    public string Of(string id, string language)
    {
        if (!_entities.TryGetValue(id, out Entity? entity))
        {
            return id;
        }
        foreach (string wanted in (ReadOnlySpan<string>)[language, "en"])
        {
            if (entity.Names.TryGetValue(wanted, out IReadOnlyList<string>? names) && names.Count > 0)
            {
                return names[0];
            }
        }
        foreach (IReadOnlyList<string> names in entity.Names.Values)
        {
            if (names.Count > 0)
            {
                return names[0];
            }
        }
        return id;
    }

    /// <summary>The title of an indicator, else its id.</summary>
    public string Indicator(string id, string language) =>
        _indicators.TryGetValue(id, out Indicator? indicator)
            ? indicator.Titles.GetValueOrDefault(language) ?? indicator.Titles.GetValueOrDefault("en") ?? id
            : id;
}
