namespace Sijill.Site.Http;

/// <summary>A parameter of an address that could not be read.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Why">Why, in English: "no day of the form 2026-02-22".</param>
internal readonly record struct QueryProblem(string Name, string Why);
