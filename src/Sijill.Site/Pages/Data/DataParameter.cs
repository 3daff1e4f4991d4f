namespace Sijill.Site.Pages.Data;

/// <summary>A parameter.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Anchor">Where it is explained.</param>
/// <param name="Says">What it is.</param>
/// <param name="Takes">The words or form that it takes, or "".</param>
/// <param name="Example">An example, or null.</param>
public sealed record DataParameter(string Name, string Anchor, string Says, string Takes, string? Example);
