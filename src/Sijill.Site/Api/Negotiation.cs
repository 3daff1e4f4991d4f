using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Sijill.Site.Api;

/// <summary>Chooses the form of an answer by what a client accepts (RFC 9110, section 12.5.1).</summary>
internal static class Negotiation
{
    private const int MostRanges = 50;

    /// <summary>The form that the client likes best, of equal ones the first; null where it takes none of them.</summary>
    /// <param name="accept">The header. Absent, empty or unreadable: anything will do.</param>
    /// <param name="offered">What there is.</param>
    public static ApiFormat? Choose(StringValues accept, IReadOnlyList<ApiFormat> offered)
    {
        if (
            !MediaTypeHeaderValue.TryParseList(accept, out IList<MediaTypeHeaderValue>? ranges)
            || ranges.Count is 0 or > MostRanges
        )
        {
            return offered[0];
        }
        ApiFormat? best = null;
        double most = 0;
        foreach (ApiFormat format in offered)
        {
            double quality = QualityOf(format, ranges);
            if (quality > most)
            {
                (best, most) = (format, quality);
            }
        }
        return best;
    }

    /// <summary>What the most telling range that fits says; 0 where none fits.</summary>
    private static double QualityOf(ApiFormat format, IList<MediaTypeHeaderValue> ranges)
    {
        int telling = -1;
        double quality = 0;
        foreach (MediaTypeHeaderValue range in ranges)
        {
            string type = range.MediaType.Value ?? "";
            int fits =
                format.Is(type) ? 2
                : range.MatchesAllTypes ? 0
                : range.MatchesAllSubTypes && format.Type.StartsWith(type[..^1], StringComparison.OrdinalIgnoreCase) ? 1
                : -1;
            if (fits > telling)
            {
                (telling, quality) = (fits, range.Quality ?? 1);
            }
        }
        return quality;
    }
}
