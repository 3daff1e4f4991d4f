using Sijill.Reading.Codebook.Drafts;
using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook;

/// <summary>Looks up what tracks name.</summary>
internal static class TrackLinker
{
    /// <summary>The tracks, in the order declared.</summary>
    /// <param name="drafts">As written.</param>
    /// <param name="isIndicator">Whether an indicator is one, and reports one that is not.</param>
    /// <param name="entities">Looks up the places.</param>
    public static IReadOnlyList<Track> Link(
        List<TrackDraft> drafts,
        Func<YamlScalar, bool> isIndicator,
        EntityLinker entities
    )
    {
        var tracks = new List<Track>(drafts.Count);
        foreach (TrackDraft draft in drafts)
        {
            foreach (TrackFigureDraft figure in draft.Figures)
            {
                isIndicator(figure.Indicator);
                foreach (YamlScalar place in figure.Places)
                {
                    entities.Check(place, EntityType.Place);
                }
            }
            tracks.Add(
                new Track
                {
                    Id = draft.Id.Value,
                    Titles = draft.Titles,
                    Figures =
                    [
                        .. draft.Figures.Select(static figure => new TrackFigure
                        {
                            Indicator = figure.Indicator.Value,
                            Places = [.. figure.Places.Select(static place => place.Value)],
                        }),
                    ],
                    Sayings = draft.Sayings,
                }
            );
        }
        return tracks;
    }
}
