using Sijill.Record.Claims;
using Sijill.Site.Words;

namespace Sijill.Site.Export;

/// <summary>Places as a cell has them.</summary>
internal static class PlaceCodes
{
    /// <summary>"from:sy-camp-roj to:iq"; null where there is none. A place that the codebook does not hold is told by its folded words, with _ for blanks.</summary>
    public static string? Of(IReadOnlyList<RecordPlace> places) =>
        places.Count == 0
            ? null
            : string.Join(
                ' ',
                places.Select(static place =>
                    (place.Role == PlaceRole.At ? "" : JsonWords.Of(place.Role.ToString()) + ":")
                    + place.Name.Replace(' ', '_')
                )
            );
}
