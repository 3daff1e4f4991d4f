using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Whom or what a claim is about.</summary>
/// <param name="Id">Id of the actor; else what nationals of a state are called ("iraqi-nationals"); else the name of the group; null where only the words say who they are.</param>
/// <param name="Group">fighters, leaders, civilians, women, …, or null.</param>
/// <param name="Text">The words.</param>
/// <param name="Span">Where they stand.</param>
/// <param name="Via">How far from the claim.</param>
public sealed record Target(string? Id, string? Group, string Text, TextSpan Span, Via Via);
