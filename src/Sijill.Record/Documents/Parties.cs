using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Record.Documents;

/// <summary>
/// Who speaks for whom, from the codebook: person → office → the actor whose office it is → the interest that actor shares with others.
/// A pure look-up; safe for several threads.
/// </summary>
public sealed class Parties
{
    private readonly Dictionary<string, Party> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceRef> _byDomain = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceRef> _byName = new(StringComparer.Ordinal);

    /// <summary>The parties of a codebook.</summary>
    public Parties(CompiledCodebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        foreach (Entity entity in codebook.Entities)
        {
            entities[entity.Id] = entity;
        }
        foreach (Entity entity in codebook.Entities)
        {
            if (entity.Type == EntityType.Place)
            {
                continue;
            }
            Entity institution = InstitutionOf(entity, entities);
            _byId[entity.Id] = new Party(
                institution.Id,
                institution.Interest ?? institution.Id,
                entity.Type == EntityType.Outlet,
                institution.Kind
            );
            if (entity.Domain is { Length: > 0 } domain)
            {
                _byDomain.TryAdd(domain.ToLowerInvariant(), SourceRef.Of(entity.Id));
            }
            foreach (IReadOnlyList<string> names in entity.Names.Values)
            {
                foreach (string name in names)
                {
                    _byName.TryAdd(Folding.Fold(name).Trim(), SourceRef.Of(entity.Id));
                }
            }
        }
    }

    /// <summary>No parties at all: everybody speaks for themselves.</summary>
    public static Parties None { get; } = new();

    private Parties() { }

    /// <summary>Who publishes at a host: the longest domain of the codebook that it ends in, else the host itself without "www.".</summary>
    public SourceRef ByHost(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        string name = host.ToLowerInvariant();
        name = name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
        for (string rest = name; rest.Length > 0; )
        {
            if (_byDomain.TryGetValue(rest, out SourceRef source))
            {
                return source;
            }
            int dot = rest.IndexOf('.', StringComparison.Ordinal);
            rest = dot < 0 ? "" : rest[(dot + 1)..];
        }
        return SourceRef.Unknown(name);
    }

    /// <summary>Whom a name stands for: the codebook's entity with exactly this name in any of its spellings, else the name.</summary>
    public SourceRef ByName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.TryGetValue(Folding.Fold(name).Trim(), out SourceRef source) ? source : SourceRef.Unknown(name);
    }

    /// <summary>The actor for whom a source speaks: of a person that of the office, of an office its own; else the source itself.</summary>
    public SourceRef Institution(SourceRef source) =>
        source is { Known: true, Id: { } id } && _byId.TryGetValue(id, out Party party)
            ? SourceRef.Of(party.Institution)
            : source;

    /// <summary>The name of the interest: equal for all who speak as one.</summary>
    public string Interest(SourceRef source) =>
        source is { Known: true, Id: { } id } && _byId.TryGetValue(id, out Party party)
            ? party.Interest
            : source.ToString();

    /// <summary>Whether the source is an outlet: it carries what others say, and is an origin only of what nobody else is named for.</summary>
    public bool IsOutlet(SourceRef source) =>
        source is { Known: true, Id: { } id } && _byId.TryGetValue(id, out Party party) && party.IsOutlet;

    /// <summary>state, force, armed-group, ministry, agency, ngo, …, of the institution; "" where unknown.</summary>
    public string Kind(SourceRef source) =>
        source is { Known: true, Id: { } id } && _byId.TryGetValue(id, out Party party) ? party.Kind : "";

    private static Entity InstitutionOf(Entity entity, Dictionary<string, Entity> entities)
    {
        Entity at = entity;
        for (int depth = 0; depth < 8 && at.Type is EntityType.Person or EntityType.Office; depth++)
        {
            if (at.Parent is null || !entities.TryGetValue(at.Parent, out Entity? parent))
            {
                break;
            }
            at = parent;
        }
        return at;
    }

    private readonly record struct Party(string Institution, string Interest, bool IsOutlet, string Kind);
}
