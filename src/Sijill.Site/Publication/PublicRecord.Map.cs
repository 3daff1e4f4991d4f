namespace Sijill.Site.Publication;

/// <content>What is told of which area.</content>
internal sealed partial class PublicRecord
{
    /// <summary>How many findings are told of each governorate, or of a place that lies in it; and how many of a country or larger, of several places together, and of no place.</summary>
    public AreaTallies Tallies(string? indicator, DateOnly? from, DateOnly? to) =>
        Kept(("areas", indicator, from, to), () => Count(indicator, from, to));

    private AreaTallies Count(string? indicator, DateOnly? from, DateOnly? to)
    {
        (IReadOnlyDictionary<string, long> ofPlace, long joint, long none) = _reader.PlaceTallies(
            indicator,
            from,
            to,
            AsOf
        );
        var areas = new SortedDictionary<string, long>(StringComparer.Ordinal);
        long wide = 0;
        foreach ((string place, long findings) in ofPlace)
        {
            if (GovernorateOf(place) is { } governorate)
            {
                areas[governorate] = areas.GetValueOrDefault(governorate) + findings;
            }
            else
            {
                wide += findings;
            }
        }
        return new AreaTallies(areas, wide, joint, none);
    }

    private string? GovernorateOf(string place)
    {
        string? at = place;
        for (int depth = 0; depth < 16 && at is not null; depth++)
        {
            if (Knowledge.Gazetteer.Kind(at) == "governorate")
            {
                return at;
            }
            at = Knowledge.Gazetteer.Parent(at);
        }
        return null;
    }
}
