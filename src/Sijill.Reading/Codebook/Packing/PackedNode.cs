namespace Sijill.Reading.Codebook.Packing;

/// <summary>The kinds of parts of a pattern, as a pack numbers them.</summary>
internal enum PackedNode : byte
{
    Item,
    Gap,
    Sequence,
    Alternatives,
    Optional,
}
