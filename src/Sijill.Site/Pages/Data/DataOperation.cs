namespace Sijill.Site.Pages.Data;

/// <summary>An operation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">Its path below the base.</param>
/// <param name="Says">What it is for.</param>
/// <param name="Formats">Media types of its answers.</param>
/// <param name="Parameters">Names of what it takes: in the address, and below as they are explained.</param>
/// <param name="Table">Name of what it answers with, or null.</param>
/// <param name="Address">An example; null where the record has none.</param>
/// <param name="Answer">What that answers now; null where it is not shown.</param>
public sealed record DataOperation(
    string Id,
    string Path,
    string Says,
    string Formats,
    IReadOnlyList<(string Name, string Anchor)> Parameters,
    string? Table,
    string? Address,
    string? Answer
);
