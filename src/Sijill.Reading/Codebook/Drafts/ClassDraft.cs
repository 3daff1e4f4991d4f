using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>A class of words as written, in one file.</summary>
internal sealed record ClassDraft(YamlScalar Id, IReadOnlyList<ClassFormsDraft> Forms);

/// <summary>The words of a class in one language.</summary>
internal sealed record ClassFormsDraft(
    string Language,
    SourcePosition At,
    IReadOnlyList<YamlScalar> Verbs,
    IReadOnlyList<YamlScalar> Actions,
    IReadOnlyList<YamlScalar> Words
);
