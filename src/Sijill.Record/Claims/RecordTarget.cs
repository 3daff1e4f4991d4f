namespace Sijill.Record.Claims;

/// <summary>Whom or what a claim is about. <c>default</c> is nobody in particular.</summary>
/// <param name="Id">Id of the actor, or null.</param>
/// <param name="Group">fighters, leaders, civilians, women, children, …, or null.</param>
/// <param name="Text">The words; "" where the target is not told.</param>
public readonly record struct RecordTarget(string? Id, string? Group, string Text)
{
    /// <summary>Whether the codebook knows it, by actor or group.</summary>
    public bool IsKnown => Id is not null || Group is not null;
}
