namespace Sijill.Reading.Codebook.Yaml;

/// <summary>A value of a YAML file with its place.</summary>
internal abstract class YamlNode(SourcePosition at)
{
    /// <summary>Where it begins.</summary>
    public SourcePosition At { get; } = at;

    /// <summary>How many nodes it holds, itself included: an alias adds that many.</summary>
    public abstract int Size { get; }
}
