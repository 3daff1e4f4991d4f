namespace Sijill.Reading.Codebook.Yaml;

/// <summary>A text. Every scalar is one: numbers and dates are read by those who expect them.</summary>
/// <param name="at">Where it begins, its quotation mark included.</param>
/// <param name="value">The text.</param>
/// <param name="offset">Columns from <paramref name="at"/> to its first character, or -1 where the source is written otherwise (escapes, folded lines).</param>
internal sealed class YamlScalar(SourcePosition at, string value, int offset) : YamlNode(at)
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override int Size => 1;

    /// <summary>Where a character of the text stands; the beginning where that cannot be told.</summary>
    public SourcePosition PositionOf(int index) => offset < 0 ? At : At with { Column = At.Column + offset + index };
}
