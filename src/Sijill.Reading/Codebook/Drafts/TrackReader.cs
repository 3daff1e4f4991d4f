using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>Reads tracks.</summary>
internal static class TrackReader
{
    public static void Read(Fields fields, CodebookDraft draft, DiagnosticBag bag)
    {
        YamlScalar? id = fields.Id();
        Dictionary<string, string> titles = fields.Titles("title");
        var figures = new List<TrackFigureDraft>();
        foreach (YamlNode item in fields.Items("figures"))
        {
            if (item is not YamlMap map)
            {
                bag.Add(item.At, Messages.NotMap("Each of 'figures'"));
                continue;
            }
            var figure = new Fields(map, "figure", Schema.TrackFigureKeys, bag);
            List<YamlScalar> places = figure.Texts("places");
            if (figure.Required("indicator") is { } indicator)
            {
                figures.Add(new TrackFigureDraft(indicator, places));
            }
        }
        List<YamlScalar> sayings = fields.Texts("sayings");
        foreach (YamlScalar saying in sayings)
        {
            if (!Schema.Sayings.Contains(saying.Value))
            {
                bag.Add(saying.At, Messages.BadChoice("unknown-saying", saying.Value, "sayings", Schema.Sayings));
            }
        }
        if (id is null)
        {
            return;
        }
        if (figures.Count + sayings.Count == 0)
        {
            bag.Add(fields.At, Messages.EmptyTrack(id.Value));
        }
        draft.Tracks.Add(new TrackDraft(id, titles, figures, [.. sayings.Select(static saying => saying.Value)]));
    }
}
