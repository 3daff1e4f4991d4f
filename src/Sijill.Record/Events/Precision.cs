using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Events;

/// <summary>How exactly time and place are known, in the levels of the UCDP Georeferenced Event Dataset's codebook.</summary>
public static class Precision
{
    /// <summary>date_prec: 1 a day, 2 two to six days, 3 a week, 4 a month, 5 more.</summary>
    public static int OfDate(ClaimTime time) =>
        time.Days switch
        {
            1 => 1,
            >= 2 and <= 6 => 2,
            7 => 3,
            >= 8 and <= 31 => 4,
            _ => 5,
        };

    /// <summary>where_prec, of the smallest place: 1 a place, 3 a district, 4 a governorate, 5 a region or an unknown place, 6 a country, 7 none.</summary>
    public static int OfPlace(IReadOnlyList<RecordPlace> places, Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(gazetteer);
        int best = 7;
        foreach (RecordPlace place in places)
        {
            int level = gazetteer.Kind(place.Id ?? "") switch
            {
                "country" or "state" => 6,
                "governorate" or "province" => 4,
                "district" or "subdistrict" => 3,
                "region" or "" => 5,
                _ => 1,
            };
            best = Math.Min(best, level);
        }
        return best;
    }
}
