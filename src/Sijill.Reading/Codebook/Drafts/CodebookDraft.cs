using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>All sections of one layer (the language files, or the codebook), in the order of files and lines.</summary>
internal sealed class CodebookDraft
{
    public YamlScalar? Id { get; set; }

    public IReadOnlyDictionary<string, string> Titles { get; set; } = new Dictionary<string, string>();

    public IReadOnlyList<YamlScalar> Scope { get; set; } = [];

    public SourcePosition? HeaderAt { get; set; }

    public List<EntityDraft> Entities { get; } = [];

    public List<NounDraft> Nouns { get; } = [];

    public List<ClassDraft> Classes { get; } = [];

    public List<IndicatorDraft> Indicators { get; } = [];

    public List<PatternDraft> Patterns { get; } = [];

    public List<TrackDraft> Tracks { get; } = [];
}
