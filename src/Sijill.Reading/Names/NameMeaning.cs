namespace Sijill.Reading.Names;

/// <summary>What a name may stand for.</summary>
/// <param name="Entities">
/// Indexes of entities: those whose full name it is in the codebook's order, then those whose short name it is. The place of a state stands behind it.
/// </param>
/// <param name="IsShort">Whether it is nobody's full name: it stands for one of them only in a context that has named it, or by default for the first.</param>
public sealed record NameMeaning(IReadOnlyList<int> Entities, bool IsShort);
