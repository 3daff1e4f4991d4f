using Sijill.Reading.Codebook.Yaml;

namespace Sijill.Reading.Codebook.Drafts;

/// <summary>A word or name of one language as written.</summary>
internal readonly record struct NameDraft(string Language, YamlScalar Text);
