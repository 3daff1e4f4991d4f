namespace Sijill.Site.Pages.Data;

/// <summary>What one thing of an answer is made of.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Says">What it is.</param>
/// <param name="Fields">Each member with its columns in tables and what it is.</param>
public sealed record DataTable(
    string Name,
    string Says,
    IReadOnlyList<(string Name, string Columns, string Says)> Fields
);
