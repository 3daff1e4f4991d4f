using System.Globalization;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Series;
using Sijill.Site.Charts;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Series;

/// <summary>Makes the chart of a line.</summary>
/// <param name="frame">The page.</param>
/// <param name="asked">What was asked for: a group of marks leads to a part of it.</param>
/// <param name="facts">The language.</param>
internal sealed class SeriesDrawing(PageFrame frame, SeriesRequest asked, FactWords facts)
{
    private readonly SeriesWords _words = SeriesWords.For(frame.Language);

    /// <summary>The chart; null where no figure has a day. What spans several stretches is no mark: it is told below.</summary>
    public ChartDrawing? Of(PublicSeriesLine line)
    {
        string unit = FactWords.UnitOf(line.Subject);
        ChartPoint[] points = [.. line.Points.Select(point => Point(point, line.Subject))];
        return ChartLayout.Of(
            new ChartInput
            {
                Form = line.Subject.Measure == Measure.Flow ? ChartForm.Bars : ChartForm.Points,
                Points = ChartGroups.Of(points, (from, to, count, value) => Group(from, to, count, value, unit), Part),
                Closed = line.Closed,
                RightToLeft = frame.Language == "ar",
                Joined = line.Subject.Measure is Measure.Stock or Measure.Cumulative,
            }
        );
    }

    /// <summary>A figure in words, as its mark and its row tell it: "12 November 2025: fewer than 30,000 people, disputed".</summary>
    public string Name(PublicSeriesPoint point, Subject subject)
    {
        string value = facts.Value(point.Value, subject);
        string disputed = point.IsDisputed ? facts.Comma + _words.Disputed : "";
        string closed = point.IsAfterClosing ? facts.Comma + _words.AfterClosing : "";
        return $"{facts.When(point.Time)}: {value}{disputed}{closed}";
    }

    /// <summary>Where the evidence of a figure is: its finding; of several that were added the part of the series that is made of them.</summary>
    public string Address(PublicSeriesPoint point) =>
        point.Findings.Count == 1 || point.Time is not { From: { } from, To: { } to }
            ? frame.To("/findings/" + point.Findings[0])
            : Part(from, to);

    private ChartPoint Point(PublicSeriesPoint point, Subject subject) =>
        new()
        {
            From = subject.Measure == Measure.Cumulative ? point.Time.To ?? point.Time.From : point.Time.From,
            To = point.Time.To,
            Value = point.Value,
            Range = point.Range,
            Said = point.Said,
            IsDisputed = point.IsDisputed,
            Address = Address(point),
            Name = Name(point, subject),
        };

    private string Group(DateOnly from, DateOnly to, int count, Bounds value, string unit) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{facts.When(ClaimTime.Of(from, to))}: {frame.Say.Count(count, "figure")}{facts.Comma}{frame.Say.Counted(value, unit)}"
        );

    /// <summary>The same line in some days alone, one figure a mark.</summary>
    private string Part(DateOnly from, DateOnly to) =>
        frame.To((asked with { Query = asked.Query! with { By = Bucket.None, From = from, To = to } }).Path());
}
