namespace Sijill.Site.Export;

/// <summary>A column of an exported table: what is written, and what its dictionary says of it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Frictionless type: string, number, integer, boolean or date.</param>
/// <param name="Hxl">Its HXL tag with attributes.</param>
/// <param name="Description">What it is, with units and what an empty cell means.</param>
/// <param name="Value">The value of a row: string, decimal, long, bool or DateOnly; null is an empty cell.</param>
internal sealed record ExportColumn<T>(
    string Name,
    string Type,
    string Hxl,
    string Description,
    Func<T, object?> Value
);
