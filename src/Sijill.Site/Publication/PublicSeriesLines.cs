using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;

namespace Sijill.Site.Publication;

/// <summary>Publishes lines of a series: who says each point, and what is said of a disputed one.</summary>
/// <param name="reader">Gives the claims of disputed findings.</param>
/// <param name="told">The findings of which the lines are made.</param>
/// <param name="disputes">Of how many disputed findings each value is told: every one asks for the readings of its documents.</param>
internal sealed class PublicSeriesLines(
    RecordReader reader,
    IReadOnlyDictionary<FindingId, (FindingView View, PublicFinding Public)> told,
    int disputes
)
{
    private int _disputes = disputes;

    /// <summary>A line about a subject that is masked already. The first line that is asked for may have its disputes told one by one.</summary>
    public PublicSeriesLine Line(SeriesLine line, Subject subject)
    {
        var published = new PublicSeriesLine(
            (line.Points.Count > 0 ? line.Points[^1] : line.Spanning[^1]).Findings[^1],
            subject,
            Points(line.Points),
            Points(line.Spanning),
            line.Closed
        );
        _disputes = 0;
        return published;
    }

    private PublicSeriesPoint[] Points(IReadOnlyList<SeriesPoint> points)
    {
        // The latest first, so that they are told one by one where not all can be.
        var published = new PublicSeriesPoint[points.Count];
        for (int i = points.Count - 1; i >= 0; i--)
        {
            published[i] = Point(points[i]);
        }
        return published;
    }

    private PublicSeriesPoint Point(SeriesPoint point) =>
        new()
        {
            Time = point.Time,
            Value = point.Value,
            Range = point.Range,
            Said = Said(point),
            Findings = point.Findings,
            LeftOut = point.LeftOut,
            DaysTold = point.DaysTold,
            IsDisputed = point.IsDisputed,
            Age = point.Age,
            IsAfterClosing = point.IsAfterClosing,
            SaidBy =
            [
                .. point
                    .Findings.SelectMany(id => told[id].Public.Members)
                    .Where(static member => member.Role == MemberRole.Origin)
                    .Select(static member => member.Origin)
                    .Distinct(),
            ],
        };

    private IReadOnlyList<Bounds> Said(SeriesPoint point)
    {
        if (!point.IsDisputed || point.Findings.Count != 1 || _disputes == 0)
        {
            return [];
        }
        _disputes--;
        return PublicRecord.ValuesSaid(reader.Claims(told[point.Findings[0]].View.Finding));
    }
}
