using CsCheck;
using Sijill.Reading.Amounts;
using Sijill.Site.Charts;

namespace Sijill.Site.Tests.Charts;

public sealed class ChartLayoutTests
{
    private static readonly DateOnly Start = new(2019, 1, 1);

    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[0, 3].Select(static n => (decimal)n),
        Gen.Int[0, 90_000].Select(static n => (decimal)n),
        Gen.Const(decimal.MaxValue),
        Gen.Const(0.5m)
    );

    private static readonly Gen<Bounds> Value = Gen.Select(
        Number,
        Number,
        Gen.Int[0, 4],
        Gen.Bool,
        static (a, b, kind, about) =>
            kind switch
            {
                0 => new Bounds(a, a, false, false, about),
                1 => new Bounds(Math.Min(a, b), Math.Max(a, b), false, false, about),
                2 => new Bounds(a, null, true, false, about),
                3 => new Bounds(null, a, false, true, about),
                _ => default,
            }
    );

    private static readonly Gen<ChartPoint> Point = Gen.Select(
        Gen.Int[-300_000, 2_900_000],
        Gen.Int[0, 1000],
        Gen.Int[0, 3],
        Value,
        Value,
        Value.List[0, 4],
        static (first, length, open, value, range, said) =>
        {
            int day = Math.Clamp(
                Start.DayNumber + first % (first % 3 == 0 ? 3_000_000 : 900),
                0,
                DateOnly.MaxValue.DayNumber
            );
            int end = Math.Min(day + length, DateOnly.MaxValue.DayNumber);
            return new ChartPoint
            {
                From = open == 1 ? null : DateOnly.FromDayNumber(day),
                To = open == 2 ? null : DateOnly.FromDayNumber(end),
                Value = value,
                Range = range,
                Said = said,
                IsDisputed = said.Count > 1,
                Address = "/en/findings/f-" + day,
                Name = "name",
            };
        }
    );

    private static readonly Gen<ChartInput> Input = Gen.Select(
        Point.List[1, 40],
        Gen.Bool,
        Gen.Int[-1, 4000],
        static (points, bars, closed) =>
            new ChartInput
            {
                Form = bars ? ChartForm.Bars : ChartForm.Points,
                Points = points,
                Closed = closed < 0 ? null : Start.AddDays(closed),
                Joined = !bars,
            }
    );

    [Fact]
    public void EveryPosition_LiesInTheBoxAndIsANumber() =>
        Input.Sample(static input =>
        {
            foreach (bool turned in (ReadOnlySpan<bool>)[false, true])
            {
                ChartDrawing drawing = ChartLayout.Of(input with { RightToLeft = turned })!;
                foreach (ChartShape shape in drawing.Marks.SelectMany(static mark => mark.Shapes))
                {
                    Inside(shape.X, ChartDrawing.Width);
                    Inside(shape.X2, ChartDrawing.Width);
                    Inside(shape.Y, ChartDrawing.Height);
                    Inside(shape.Y2, ChartDrawing.Height);
                    Assert.True(shape.X <= shape.X2);
                }
                foreach (ChartLine line in drawing.Lines)
                {
                    Inside(line.X1, ChartDrawing.Width);
                    Inside(line.X2, ChartDrawing.Width);
                    Inside(line.Y1, ChartDrawing.Height);
                    Inside(line.Y2, ChartDrawing.Height);
                }
                foreach (TimeTick tick in drawing.Times)
                {
                    Inside(tick.X, ChartDrawing.Width);
                }
                foreach (ValueTick tick in drawing.Values)
                {
                    Inside(tick.Y, ChartDrawing.Height);
                    Assert.True(double.IsFinite(tick.Value));
                }
            }
        });

    [Fact]
    public void EveryFigure_HasAMark() =>
        Input.Sample(static input =>
        {
            ChartDrawing drawing = ChartLayout.Of(input)!;
            Assert.Equal(input.Points.Count, drawing.Marks.Count);
            Assert.All(drawing.Marks, static mark => Assert.NotEmpty(mark.Shapes));
        });

    [Fact]
    public void FromRightToLeft_IsTheExactMirror() =>
        Input.Sample(static input =>
        {
            ChartDrawing ltr = ChartLayout.Of(input)!;
            ChartDrawing rtl = ChartLayout.Of(input with { RightToLeft = true })!;
            Assert.Equal(ltr.Marks.Select(static mark => mark.Point), rtl.Marks.Select(static mark => mark.Point));
            foreach (
                (ChartShape a, ChartShape b) in ltr
                    .Marks.SelectMany(static mark => mark.Shapes)
                    .Zip(rtl.Marks.SelectMany(static mark => mark.Shapes))
            )
            {
                Assert.Equal(a.Kind, b.Kind);
                Assert.Equal((a.X, a.X2), (ChartDrawing.Width - b.X2, ChartDrawing.Width - b.X), Near);
                Assert.Equal((a.Y, a.Y2), (b.Y, b.Y2));
            }
            Assert.Equal(ltr.Times.Select(static tick => tick.Day), rtl.Times.Select(static tick => tick.Day));
            Assert.Equal(ltr.Values, rtl.Values);
            Assert.Equal(ltr.Plot.Left, ChartDrawing.Width - rtl.Plot.Right);
        });

    [Fact]
    public void LaterDaysAndGreaterValues_LieFurtherOn() =>
        Input.Sample(static input =>
        {
            ChartDrawing drawing = ChartLayout.Of(input)!;
            Assert.Equal(
                drawing.Times.OrderBy(static tick => tick.Day).Select(static tick => tick.X),
                drawing.Times.Select(static tick => tick.X).Order()
            );
            Assert.Equal(
                drawing.Values.OrderBy(static tick => tick.Value).Select(static tick => tick.Y),
                drawing.Values.Select(static tick => tick.Y).OrderDescending()
            );
            Assert.InRange(drawing.Times.Count, 0, 40);
            Assert.InRange(drawing.Values.Count, 2, 12);
        });

    [Fact]
    public void NoLine_GoesBeyondTheClosingOrToWhatIsNoNumber()
    {
        ChartDrawing drawing = ChartLayout.Of(
            new ChartInput
            {
                Form = ChartForm.Points,
                Joined = true,
                Closed = new DateOnly(2026, 2, 22),
                Points =
                [
                    On(new DateOnly(2025, 6, 30), Bounds.About(27_000)),
                    On(new DateOnly(2025, 12, 1), Bounds.FewerThan(17_000)),
                    On(new DateOnly(2026, 1, 19), Bounds.Exactly(23_407)),
                    On(new DateOnly(2026, 2, 22), Bounds.Exactly(0)),
                    On(new DateOnly(2026, 4, 1), Bounds.Exactly(12)),
                ],
            }
        )!;

        Assert.Equal(2, drawing.Lines.Count);
        Assert.True(drawing.Lines[0].IsSilence);
        Assert.False(drawing.Lines[1].IsSilence);
        Assert.All(drawing.Lines, line => Assert.True(line.X2 <= drawing.ClosedAt));
        Assert.True(drawing.Marks[^1].Shapes[0].X > drawing.ClosedAt);
    }

    [Fact]
    public void WhatIsBoundedApproximateOrDisputed_HasAShapeOfItsOwn()
    {
        var day = new DateOnly(2025, 11, 12);
        Assert.Equal([ShapeKind.Dot], Kinds(On(day, Bounds.Exactly(5))));
        Assert.Equal([ShapeKind.Ring], Kinds(On(day, Bounds.About(5))));
        Assert.Equal([ShapeKind.ArrowUp], Kinds(On(day, Bounds.MoreThan(5))));
        Assert.Equal([ShapeKind.ArrowDown], Kinds(On(day, Bounds.FewerThan(5))));
        Assert.Equal([ShapeKind.Band], Kinds(On(day, Bounds.Between(5, 9))));
        Assert.Equal([ShapeKind.Unknown], Kinds(On(day, default)));
        Assert.Equal(
            [ShapeKind.Dispute, ShapeKind.Diamond, ShapeKind.Diamond],
            Kinds(On(day, Bounds.Exactly(5)) with { IsDisputed = true, Said = [Bounds.Exactly(5), Bounds.Exactly(9)] })
        );
    }

    [Fact]
    public void AFlow_StandsOverItsWholePeriod()
    {
        ChartDrawing drawing = ChartLayout.Of(
            new ChartInput
            {
                Form = ChartForm.Bars,
                Points =
                [
                    On(new DateOnly(2025, 1, 1), Bounds.Exactly(5)) with
                    {
                        To = new DateOnly(2025, 6, 30),
                    },
                    On(new DateOnly(2025, 7, 1), Bounds.Exactly(7)) with
                    {
                        To = new DateOnly(2025, 12, 31),
                    },
                    On(new DateOnly(2025, 12, 31), Bounds.Exactly(0)),
                ],
            }
        )!;

        (ChartShape first, ChartShape second) = (drawing.Marks[0].Shapes[0], drawing.Marks[1].Shapes[0]);
        Assert.Equal(ShapeKind.Bar, first.Kind);
        Assert.Equal(first.X2, second.X, 6);
        Assert.Equal(drawing.Plot.Bottom, first.Y2);
        Assert.Equal(ShapeKind.Dot, drawing.Marks[2].Shapes[0].Kind); // none is told: not the same as silence
    }

    [Fact]
    public void NothingWithADay_IsNoChart() =>
        Assert.Null(ChartLayout.Of(new ChartInput { Form = ChartForm.Points, Points = [] }));

    [Fact]
    public void ManyFigures_AreGatheredInOrderWithoutLoss()
    {
        ChartPoint[] points = [.. Enumerable.Range(0, 300).Select(static n => On(Start.AddDays(n), Bounds.Exactly(n)))];
        int gathered = 0;

        IReadOnlyList<ChartPoint> shown = ChartGroups.Of(
            points,
            (_, _, count, _) => (gathered += count).ToString(System.Globalization.CultureInfo.InvariantCulture),
            static (_, _) => "/part"
        );

        Assert.InRange(shown.Count, 2, ChartGroups.Most);
        Assert.Equal(300, gathered + shown.Count(static point => point.Address != "/part"));
        Assert.Equal(shown.Select(static point => point.From).Order(), shown.Select(static point => point.From));
        Assert.Equal(0, shown[0].Range.Low);
        Assert.Equal(299, shown[^1].Range.High);
    }

    private static ChartPoint On(DateOnly day, Bounds value) =>
        new()
        {
            From = day,
            To = day,
            Value = value,
            Range = value,
            Address = "/en/findings/f",
            Name = "name",
        };

    private static IEnumerable<ShapeKind> Kinds(ChartPoint point) =>
        ChartLayout
            .Of(new ChartInput { Form = ChartForm.Points, Points = [point] })!
            .Marks[0]
            .Shapes.Select(static shape => shape.Kind);

    private static bool Near((double, double) a, (double, double) b) =>
        Math.Abs(a.Item1 - b.Item1) < 1e-9 && Math.Abs(a.Item2 - b.Item2) < 1e-9;

    private static void Inside(double position, double most) => Assert.InRange(position, 0, most);
}
