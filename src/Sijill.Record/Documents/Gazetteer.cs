using Sijill.Reading.Codebook;

namespace Sijill.Record.Documents;

/// <summary>Which place lies in which, and which were closed, from the codebook. A pure look-up; safe for several threads.</summary>
public sealed class Gazetteer
{
    private const int Deepest = 16;

    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>The places of a codebook.</summary>
    public Gazetteer(CompiledCodebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        foreach (Entity entity in codebook.Entities)
        {
            if (entity.Type == EntityType.Place)
            {
                _places[entity.Id] = new Place(entity.Kind, entity.Parent, entity.ClosedOn);
            }
        }
    }

    private Gazetteer() { }

    /// <summary>No places at all: none lies in another.</summary>
    public static Gazetteer None { get; } = new();

    /// <summary>Whether one place lies inside another; a place does not lie inside itself.</summary>
    public bool IsWithin(string inner, string outer)
    {
        string? at = Parent(inner);
        for (int depth = 0; depth < Deepest && at is not null; depth++)
        {
            if (at == outer)
            {
                return true;
            }
            at = Parent(at);
        }
        return false;
    }

    /// <summary>A place with all that lie inside it: itself first, then by id.</summary>
    public IReadOnlyList<string> Inside(string id)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        var inside = new List<string>();
        foreach (string other in _places.Keys)
        {
            if (IsWithin(other, id))
            {
                inside.Add(other);
            }
        }
        inside.Sort(StringComparer.Ordinal);
        inside.Insert(0, id);
        return inside;
    }

    /// <summary>The place that it lies in, or null.</summary>
    public string? Parent(string id) => _places.TryGetValue(id, out Place place) ? place.Parent : null;

    /// <summary>camp, prison, village, town, city, subdistrict, district, governorate, region, country, …; "" where unknown.</summary>
    public string Kind(string id) => _places.TryGetValue(id, out Place place) ? place.Kind : "";

    /// <summary>The day on which it was closed, or null.</summary>
    public DateOnly? ClosedOn(string id) => _places.TryGetValue(id, out Place place) ? place.ClosedOn : null;

    private readonly record struct Place(string Kind, string? Parent, DateOnly? ClosedOn);
}
