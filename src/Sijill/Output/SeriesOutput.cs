using System.Globalization;
using System.Text;
using System.Text.Json;
using Sijill.Archive.Pipeline;
using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Site.Export;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Output;

/// <summary>A series as a table with a small chart, as CSV, or as JSON.</summary>
internal static class SeriesOutput
{
    private static readonly int ChartWidth = ScreenWidth.Columns < 100 ? 10 : 24;
    private const int MostNamed = 12;

    public static void Print(SeriesChoice chosen, RecordReader reader, Knowledge knowledge, string format)
    {
        switch (format)
        {
            case "csv":
                Csv(chosen.Lines);
                break;
            case "json":
                RecordJson.Lines(chosen.Lines, Write);
                break;
            default:
                Tables(chosen, reader, new FindingText(new CodebookNames(knowledge.Codebook)));
                break;
        }
    }

    private static void Tables(SeriesChoice chosen, RecordReader reader, FindingText text)
    {
        IAnsiConsole console = AnsiConsole.Console;
        console.Profile.Width = ScreenWidth.Columns;
        IReadOnlyList<SeriesLine> lines = chosen.Lines;
        if (lines.Count == 0)
        {
            console.WriteLine("The record tells nothing of this. Silence is not zero.");
            return;
        }
        foreach (SeriesLine line in lines)
        {
            string whom = text.Whom(line.Subject);
            string where = text.Where(line.Subject);
            console.Write(
                new Text(
                    $"{text.What(line.Subject)}{(whom.Length > 0 ? ", " + whom : "")}{(where.Length > 0 ? ", " + where : "")} ({line.Subject.Unit}, {line.Subject.Measure.ToString().ToLowerInvariant()})\n",
                    new Style(decoration: Decoration.Bold)
                )
            );
            if (line.Closed is { } closed)
            {
                console.WriteLine($"Closed on {RecordTable.Day(closed)}: the last figure is not carried forward.");
            }
            decimal most = line.Points.Select(static p => End(p.Range)).DefaultIfEmpty(0).Max();
            var table = new RecordTable("when", "value", "", "how it stands", "said by");
            foreach (SeriesPoint point in line.Points)
            {
                table.Row(
                    point.Time.Edtf ?? "",
                    Value(point, line),
                    Bar(point.Value, most),
                    Standing(point),
                    Sources(point, reader, text)
                );
            }
            foreach (SeriesPoint point in line.Spanning)
            {
                table.Row(
                    point.Time.Edtf ?? "",
                    Value(point, line),
                    "",
                    "over more than one; " + Standing(point),
                    Sources(point, reader, text)
                );
            }
            table.Print(console, "No dated figure.");
        }
        if (chosen.Others.Count > 0)
        {
            IEnumerable<string> others = chosen.Others.Take(MostNamed).Select(line => Other(line, text));
            string more = chosen.Others.Count > MostNamed ? $"; {chosen.Others.Count - MostNamed} more" : "";
            console.Write(
                new Text(
                    ControlCharacters.OneLine(
                        $"Told besides: {string.Join("; ", others)}{more}. --all shows them, --target one."
                    ) + "\n"
                )
            );
        }
    }

    private static string Other(SeriesLine line, FindingText text)
    {
        string whom = text.Whom(line.Subject);
        return $"{(whom.Length > 0 ? whom : "all")} ({line.Subject.Unit}, {line.Points.Count + line.Spanning.Count})";
    }

    private static string Value(SeriesPoint point, SeriesLine line)
    {
        string unit = FindingText.UnitOf(line.Subject);
        string value = Wording.English.Counted(point.Value, unit);
        return point.Range == point.Value ? value : $"{value} [{Wording.English.Counted(point.Range, "none")}]";
    }

    private static string Standing(SeriesPoint point)
    {
        var words = new List<string>();
        if (point.IsDisputed)
        {
            words.Add("disputed");
        }
        if (point.IsAfterClosing)
        {
            words.Add("after it was closed");
        }
        if (point.Findings.Count > 1)
        {
            words.Add($"{point.Findings.Count} figures added");
        }
        if (point.LeftOut.Count > 0)
        {
            words.Add($"{point.LeftOut.Count} overlapping left out");
        }
        words.Add(point.Age == 1 ? "1 day old" : $"{point.Age.ToString(CultureInfo.InvariantCulture)} days old");
        return string.Join(", ", words);
    }

    private static string Sources(SeriesPoint point, RecordReader reader, FindingText text)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FindingId id in point.Findings)
        {
            if (reader.Finding(id) is { } view)
            {
                foreach (FindingMember member in view.Finding.Members)
                {
                    if (member.Role == MemberRole.Origin)
                    {
                        names.Add(text.Source(member.Origin));
                    }
                }
            }
        }
        return string.Join(", ", names);
    }

    /// <summary>A bar of eighths of blocks; what is only bounded is drawn lighter.</summary>
    private static string Bar(Bounds value, decimal most)
    {
        if (most <= 0)
        {
            return "";
        }
        int length = (int)Math.Round(Math.Clamp(End(value) / most, 0, 1) * ChartWidth);
        int sure = value.Low is { } low ? (int)Math.Round(Math.Clamp(low / most, 0, 1) * ChartWidth) : 0;
        return new string('█', Math.Min(sure, length))
            + new string('░', Math.Max(0, length - sure))
            + (value.High is null ? "→" : "");
    }

    private static decimal End(Bounds value) => value.High ?? value.Low ?? 0;

    private static void Csv(IReadOnlyList<SeriesLine> lines)
    {
        var csv = new StringBuilder(
            "\uFEFFindicator,measure,unit,target,group,places,scope,edtf,from,to,low,high,low_open,high_open,approximate,range_low,range_high,disputed,age_days,closed,spanning,findings,claims\n"
        );
        foreach (SeriesLine line in lines)
        {
            foreach (
                (SeriesPoint point, bool spanning) in line
                    .Points.Select(static p => (p, false))
                    .Concat(line.Spanning.Select(static p => (p, true)))
            )
            {
                CsvCells.Row(
                    csv,
                    line.Subject.Indicator,
                    JsonWords.Of(line.Subject.Measure.ToString()),
                    line.Subject.Unit,
                    line.Subject.Target,
                    line.Subject.Group,
                    string.Join(' ', line.Subject.Places.Select(static place => place.Name)),
                    JsonWords.Of(line.Subject.Scope.ToString()),
                    point.Time.Edtf,
                    JsonWords.Day(point.Time.From),
                    JsonWords.Day(point.Time.To),
                    CsvCells.Number(point.Value.Low),
                    CsvCells.Number(point.Value.High),
                    CsvCells.Flag(point.Value.LowOpen),
                    CsvCells.Flag(point.Value.HighOpen),
                    CsvCells.Flag(point.Value.Approximate),
                    CsvCells.Number(point.Range.Low),
                    CsvCells.Number(point.Range.High),
                    CsvCells.Flag(point.IsDisputed),
                    point.Age.ToString(CultureInfo.InvariantCulture),
                    JsonWords.Day(line.Closed),
                    CsvCells.Flag(spanning),
                    string.Join(' ', point.Findings),
                    string.Join(' ', point.Claims.Select(static claim => "c-" + claim))
                );
            }
        }
        using Stream output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(csv.ToString()));
    }

    private static void Write(Utf8JsonWriter json, SeriesLine line)
    {
        RecordJson.Members(json, line.Subject);
        json.WriteString("closed", JsonWords.Day(line.Closed));
        Points(json, "points", line.Points);
        Points(json, "spanning", line.Spanning);
    }

    private static void Points(Utf8JsonWriter json, string name, IReadOnlyList<SeriesPoint> points)
    {
        json.WriteStartArray(name);
        foreach (SeriesPoint point in points)
        {
            json.WriteStartObject();
            RecordJson.Time(json, point.Time);
            RecordJson.Bounds(json, "value", point.Value);
            RecordJson.Bounds(json, "range", point.Range);
            json.WriteBoolean("disputed", point.IsDisputed);
            json.WriteNumber("age", point.Age);
            json.WriteBoolean("afterClosing", point.IsAfterClosing);
            json.WriteNumber("daysTold", point.DaysTold);
            Strings(json, "findings", point.Findings.Select(static id => id.ToString()));
            Strings(json, "leftOut", point.LeftOut.Select(static id => id.ToString()));
            Strings(json, "claims", point.Claims.Select(static claim => "c-" + claim));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }
        json.WriteEndArray();
    }
}
