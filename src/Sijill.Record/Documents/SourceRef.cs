using Sijill.Reading.Text;

namespace Sijill.Record.Documents;

/// <summary>
/// Who says or publishes something: an entity of the codebook by its id, or a name that the codebook does not hold, folded. <c>default</c> is nobody.
/// </summary>
/// <param name="Id">Id in the codebook; or the folded name, host or collection.</param>
/// <param name="Known">Whether <paramref name="Id"/> is one of the codebook's.</param>
public readonly record struct SourceRef(string? Id, bool Known) : IComparable<SourceRef>
{
    /// <summary>Nobody.</summary>
    public static SourceRef Nobody => default;

    /// <summary>Whether it is somebody.</summary>
    public bool IsSomebody => Id is not null;

    /// <summary>An entity of the codebook.</summary>
    public static SourceRef Of(string id) => new(id, true);

    /// <summary>A name, host or collection that the codebook does not hold; folded, so that two spellings are one.</summary>
    public static SourceRef Unknown(string name) => new(Folding.Fold(name).Trim(), false);

    /// <summary>The id where there is one, else the words in the reading.</summary>
    internal static SourceRef Of(string? id, string text) => id is null ? Unknown(text) : Of(id);

    /// <inheritdoc/>
    public int CompareTo(SourceRef other)
    {
        int order = other.Known.CompareTo(Known);
        return order != 0 ? order : string.CompareOrdinal(Id, other.Id);
    }

    /// <summary>The id, with a leading ~ where the codebook does not hold it.</summary>
    public override string ToString() =>
        Id is null ? ""
        : Known ? Id
        : "~" + Id;
}
