namespace Sijill.Site.Maps;

/// <summary>An area of the map.</summary>
/// <param name="Id">Id of its place in the codebook.</param>
/// <param name="IsGovernorate">Whether it is a governorate; else a country, drawn for orientation.</param>
/// <param name="Path">Its outline: SVG path data in the units of <see cref="AreaMap.Width"/> and <see cref="AreaMap.Height"/>.</param>
internal sealed record AreaShape(string Id, bool IsGovernorate, string Path);
