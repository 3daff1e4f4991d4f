using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <summary>The points of one subject, as the public may know them.</summary>
/// <param name="Key">One of its findings, by which an address names the line.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Points">The points, by time.</param>
/// <param name="Spanning">Figures that reach over more than one stretch, or have an open end: shown, never divided.</param>
/// <param name="Closed">The day on which the stock ended, or null.</param>
public sealed record PublicSeriesLine(
    FindingId Key,
    Subject Subject,
    IReadOnlyList<PublicSeriesPoint> Points,
    IReadOnlyList<PublicSeriesPoint> Spanning,
    DateOnly? Closed
)
{
    /// <summary>How many figures it has.</summary>
    public int Count => Points.Count + Spanning.Count;

    /// <summary>The latest figure: of a stock that was closed the latest up to its closing. Null where all figures span.</summary>
    public PublicSeriesPoint? Latest
    {
        get
        {
            for (int i = Points.Count - 1; i >= 0; i--)
            {
                if (!Points[i].IsAfterClosing)
                {
                    return Points[i];
                }
            }
            return Points.Count > 0 ? Points[^1] : null;
        }
    }
}
