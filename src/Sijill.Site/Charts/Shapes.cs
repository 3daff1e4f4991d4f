using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace Sijill.Site.Charts;

/// <summary>Parts of charts as elements of SVG. Colours and strokes are of the style sheet.</summary>
internal static class Shapes
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A position, to a tenth of a unit.</summary>
    public static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Words; where they are Arabic, in their own direction, in which the anchor "start" is their right edge.</summary>
    public static MarkupString Text(double x, double y, string text, bool arabic, string? anchor)
    {
        string turned =
            !arabic || anchor is null or "middle" ? anchor ?? ""
            : anchor == "start" ? "end"
            : "start";
        return new MarkupString(
            $"<text x=\"{Number(x)}\" y=\"{Number(y)}\"{(arabic ? " direction=\"rtl\"" : "")}{(turned.Length > 0 ? $" text-anchor=\"{turned}\"" : "")}>{Encoder.Encode(text)}</text>"
        );
    }

    /// <summary>A part of a mark.</summary>
    /// <param name="shape">The part.</param>
    /// <param name="chart">Id of the chart, which has the hatching.</param>
    public static MarkupString Draw(ChartShape shape, string chart)
    {
        (string x, string y) = (Number(shape.X), Number(shape.Y));
        return new MarkupString(
            shape.Kind switch
            {
                ShapeKind.Dot => $"<circle class=\"dot\" cx=\"{x}\" cy=\"{y}\" r=\"4\"/>",
                ShapeKind.Ring => $"<circle class=\"ring\" cx=\"{x}\" cy=\"{y}\" r=\"4\"/>",
                ShapeKind.Diamond => $"<path class=\"diamond\" d=\"M{x} {Number(shape.Y - 6)}l6 6l-6 6l-6-6z\"/>",
                ShapeKind.Bar => Rectangle("bar", shape, ""),
                ShapeKind.AboutBar => Rectangle("bar about", shape, ""),
                ShapeKind.Band => Rectangle("band", shape, $" fill=\"url(#{chart}-h)\""),
                ShapeKind.Frame => Rectangle("frame", shape, ""),
                ShapeKind.Days => $"<path class=\"days\" d=\"M{x} {y}H{Number(shape.X2)}\"/>",
                ShapeKind.Range => $"<path class=\"range\" d=\"M{x} {y}m-3 0h6m-3 0V{Number(shape.Y2)}m-3 0h6\"/>",
                ShapeKind.Dispute => $"<path class=\"dispute\" d=\"M{x} {y}V{Number(shape.Y2)}\"/>",
                ShapeKind.ArrowUp =>
                    $"<path class=\"arrow\" d=\"M{x} {y}m-5 0h10m-5 0V{Number(shape.Y2)}l-4 5m4-5l4 5\"/>",
                ShapeKind.ArrowDown =>
                    $"<path class=\"arrow\" d=\"M{x} {y}m-5 0h10m-5 0V{Number(shape.Y2)}l-4-5m4 5l4-5\"/>",
                ShapeKind.Unknown => $"<path class=\"arrow\" d=\"M{x} {y}m-4-4l8 8m0-8l-8 8\"/>",
            }
        );
    }

    private static string Rectangle(string kind, ChartShape shape, string fill) =>
        $"<rect class=\"{kind}\"{fill} x=\"{Number(shape.X)}\" y=\"{Number(shape.Y)}\" width=\"{Number(shape.X2 - shape.X)}\" height=\"{Number(Math.Max(shape.Y2 - shape.Y, 0.5))}\"/>";
}
