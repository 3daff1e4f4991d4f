using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>A track as written.</summary>
internal sealed record TrackDraft(
    YamlScalar Id,
    IReadOnlyDictionary<string, string> Titles,
    IReadOnlyList<TrackFigureDraft> Figures,
    IReadOnlyList<string> Sayings
);

/// <summary>A figure of a track as written.</summary>
internal sealed record TrackFigureDraft(YamlScalar Indicator, IReadOnlyList<YamlScalar> Places);
