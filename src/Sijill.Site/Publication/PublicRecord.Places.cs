using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;

namespace Sijill.Site.Publication;

/// <content>Places of the codebook.</content>
internal sealed partial class PublicRecord
{
    /// <summary>The id of a place that somebody names by its id or by a name of it, or null.</summary>
    public string? PlaceOf(string words) => Knowledge.PlaceOf(words);

    /// <summary>What the codebook says of a place, or null.</summary>
    public Entity? Place(string id) => Names.Find(id) is { Type: EntityType.Place } place ? place : null;

    /// <summary>Places that a form offers: countries, governorates and camps, each with its name, by kind and name.</summary>
    public IReadOnlyList<(string Id, string Name)> PlacesToChoose(string language)
    {
        Entity[] places = [.. Knowledge.Codebook.Entities.Where(static one => one.Type == EntityType.Place)];
        // Of countries those that the codebook knows inside.
        var known = places
            .Where(static one => one is { Kind: "governorate", Parent: not null })
            .Select(static one => one.Parent!)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. places
                .Where(one => OrderOf(one, known) < Others)
                .OrderBy(one => OrderOf(one, known))
                .ThenBy(one => Names.Of(one.Id, language), StringComparer.Ordinal)
                .Select(one => (one.Id, Names.Of(one.Id, language))),
        ];
    }

    /// <summary>The newest finding of each indicator that is told of a place, in the order of the codebook.</summary>
    public IReadOnlyList<PublicFinding> LatestOf(string place)
    {
        var latest = new List<PublicFinding>();
        foreach (Indicator indicator in Knowledge.Codebook.Indicators)
        {
            PublicFinding? newest = Findings(
                    new FindingQuery
                    {
                        Indicator = indicator.Id,
                        Place = place,
                        Limit = 8,
                    }
                )
                .Where(static finding => finding.Subject.Mode == Record.Claims.FactMode.Done)
                // Of a stock the whole, where the newest tell it: a figure of nationals or of children is a part of it.
                .MinBy(static finding => finding.Subject is { Target: "", Group: "" } ? 0 : 1);
            if (newest is not null)
            {
                latest.Add(newest);
            }
        }
        return latest;
    }

    private const int Others = 3;

    private static int OrderOf(Entity place, HashSet<string> known) =>
        place.Kind switch
        {
            "country" => known.Contains(place.Id) ? 0 : Others,
            "camp" => 1,
            "governorate" => 2,
            _ => Others,
        };
}
