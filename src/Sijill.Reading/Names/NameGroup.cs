namespace Sijill.Reading.Names;

/// <summary>A name, folded, with all who bear it.</summary>
internal sealed record NameGroup(string Name, IReadOnlyList<string> Words, NameCase Case)
{
    /// <summary>Those whose full name it is.</summary>
    public List<NameBearer> Full { get; } = [];

    /// <summary>Those whose short name it is.</summary>
    public List<NameBearer> Short { get; } = [];
}

/// <summary>Who bears a name.</summary>
/// <param name="Entity">Index of the entity.</param>
/// <param name="Mention">The caller's number for the place where it says so.</param>
internal readonly record struct NameBearer(int Entity, int Mention);
