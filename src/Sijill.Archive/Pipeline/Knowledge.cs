using Sijill.Archive.Tables;
using Sijill.Reading.Codebook;
using Sijill.Record.Documents;

namespace Sijill.Archive.Pipeline;

/// <summary>A codebook with the look-ups that the record's rules take from it. Made once; safe for several threads.</summary>
public sealed class Knowledge
{
    /// <summary>The look-ups of a codebook.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="sources">The files that it was compiled from, as they are kept in the log.</param>
    public Knowledge(CompiledCodebook codebook, IReadOnlyList<CodebookSource> sources)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(sources);
        Codebook = codebook;
        Sources = sources;
        Parties = new Parties(codebook);
        Gazetteer = new Gazetteer(codebook);
        Tables = new TableClaims(codebook, Parties);
    }

    /// <summary>The codebook.</summary>
    public CompiledCodebook Codebook { get; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<CodebookSource> Sources { get; }

    /// <summary>Who speaks for whom.</summary>
    public Parties Parties { get; }

    /// <summary>Which place lies in which.</summary>
    public Gazetteer Gazetteer { get; }

    /// <summary>The id of a place that somebody names by its id or by one of its names in any language; null where the codebook has none.</summary>
    public string? PlaceOf(string words) => IdOf(words, EntityType.Place) ?? FirstOf(Tables.Names.Places(words));

    /// <summary>The id of an actor, person, office or outlet that somebody names by its id or by one of its names; null where the codebook has none.</summary>
    public string? PartyOf(string words) => IdOf(words, null) ?? FirstOf(Tables.Names.Parties(words));

    /// <summary>The id by which findings tell whom they are about: an actor's, what nationals of a state are called ("iraqi-nationals"), or a group's; null where the words name none.</summary>
    public string? TargetOf(string words) =>
        PartyOf(words)
        ?? (
            Tables.Targets.Of(words.Replace("-nationals", "", StringComparison.Ordinal), null) is { Id: { } id }
            && id[0] != '~'
                ? id
                : null
        );

    internal TableClaims Tables { get; }

    private static string? FirstOf(IReadOnlyList<Entity> entities) => entities.Count > 0 ? entities[0].Id : null;

    private string? IdOf(string words, EntityType? type)
    {
        foreach (Entity entity in Codebook.Entities)
        {
            if (entity.Id == words && (type is null ? entity.Type != EntityType.Place : entity.Type == type))
            {
                return words;
            }
        }
        return null;
    }
}
