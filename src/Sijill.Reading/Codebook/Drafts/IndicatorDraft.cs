using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>An indicator as written.</summary>
internal sealed record IndicatorDraft(
    YamlScalar Id,
    string Measure,
    YamlScalar Unit,
    int Least,
    bool Moves,
    IReadOnlyDictionary<string, string> Titles
);
