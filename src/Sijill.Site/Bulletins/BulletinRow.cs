using Sijill.Site.Publication;

namespace Sijill.Site.Bulletins;

/// <summary>A figure of a bulletin that stands in a table.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Note">Number of its footnote.</param>
public sealed record BulletinRow(BulletinFigure Figure, int Note);
