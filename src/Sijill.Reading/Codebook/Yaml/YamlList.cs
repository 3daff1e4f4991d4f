namespace Sijill.Reading.Codebook.Yaml;

/// <summary>A list.</summary>
internal sealed class YamlList(SourcePosition at) : YamlNode(at)
{
    private int _size = 1;

    /// <summary>Its items.</summary>
    public List<YamlNode> Items { get; } = [];

    /// <inheritdoc/>
    public override int Size => _size;

    public void Add(YamlNode item)
    {
        Items.Add(item);
        _size += item.Size;
    }
}
