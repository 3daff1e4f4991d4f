using Sijill.Reading.Codebook;
using Sijill.Record.Claims;

namespace Sijill.Record.Series;

/// <summary>Which lines of a series answer a plain question; the others are named beside them.</summary>
/// <param name="Lines">The lines to show.</param>
/// <param name="Others">Lines of other units and measures, and of parts of the whole.</param>
public sealed record SeriesChoice(IReadOnlyList<SeriesLine> Lines, IReadOnlyList<SeriesLine> Others)
{
    /// <summary>All lines.</summary>
    public static SeriesChoice All(IReadOnlyList<SeriesLine> lines) => new(lines, []);

    /// <summary>
    /// The lines in the indicator's own unit and measure; of a stock, where nobody in particular was asked for, the line of all people where there is one: those of
    /// children or of nationals are parts of it. Where none is left, all lines.
    /// </summary>
    public static SeriesChoice Of(IReadOnlyList<SeriesLine> lines, SeriesQuery query, Indicator indicator)
    {
        List<SeriesLine> chosen = [.. lines.Where(line => IsOwn(line.Subject, indicator))];
        bool stock = indicator.Measure == "stock" && query.Target is null && query.Group is null;
        if (stock && chosen.Exists(static line => IsWhole(line.Subject)))
        {
            chosen.RemoveAll(static line => !IsWhole(line.Subject));
        }
        return chosen.Count == 0
            ? All(lines)
            : new SeriesChoice(chosen, [.. lines.Where(line => !chosen.Contains(line))]);
    }

    private static bool IsWhole(Subject subject) => subject.Target.Length == 0 && subject.Group.Length == 0;

    private static bool IsOwn(Subject subject, Indicator indicator) =>
        (indicator.Unit is "money" or "none" || subject.Unit == indicator.Unit)
        && (
            !Enum.TryParse(indicator.Measure, ignoreCase: true, out Measure measure)
            || !Enum.IsDefined(measure)
            || subject.Measure == measure
        );
}
