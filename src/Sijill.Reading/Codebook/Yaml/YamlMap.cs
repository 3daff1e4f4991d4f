namespace Sijill.Reading.Codebook.Yaml;

/// <summary>Keys with their values, in the order written; a key may stand twice.</summary>
internal sealed class YamlMap(SourcePosition at) : YamlNode(at)
{
    private int _size = 1;

    /// <summary>Keys and values.</summary>
    public List<KeyValuePair<YamlScalar, YamlNode>> Entries { get; } = [];

    /// <inheritdoc/>
    public override int Size => _size;

    public void Add(YamlScalar key, YamlNode value)
    {
        Entries.Add(new(key, value));
        _size += 1 + value.Size;
    }

    /// <summary>The value of a key, or null.</summary>
    public YamlNode? Find(string key)
    {
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry.Value;
            }
        }
        return null;
    }
}
