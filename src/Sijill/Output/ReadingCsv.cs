using System.Globalization;
using System.Text;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;

namespace Sijill.Output;

/// <summary>Claims as CSV (RFC 4180), one a row. No cell can run as a formula.</summary>
internal static class ReadingCsv
{
    /// <summary>The first row.</summary>
    public const string Header =
        "document,claim,kind,indicator,measure,low,high,low_open,high_open,approximate,unit,value_text,target,target_group,target_text,places,place_texts,scope,period,from,to,said_by,said_by_text,status,evidence,start,end,pattern\r\n";

    /// <summary>The rows of one reading.</summary>
    public static string Rows(DocumentReading reading)
    {
        var map = new CodePointMap(reading.Document.Text);
        var csv = new StringBuilder();
        foreach (Claim c in reading.Claims)
        {
            string?[] cells =
            [
                reading.Document.Id,
                c.Id,
                c.Kind,
                c.Indicator,
                c.Measure,
                Number(c.Value?.Bounds.Low),
                Number(c.Value?.Bounds.High),
                c.Value is null ? ""
                : c.Value.Bounds.LowOpen ? "true"
                : "false",
                c.Value is null ? ""
                : c.Value.Bounds.HighOpen ? "true"
                : "false",
                c.Value is null ? ""
                : c.Value.Bounds.Approximate ? "true"
                : "false",
                c.Unit,
                c.Value?.Text,
                c.Target?.Id,
                c.Target?.Group,
                c.Target?.Text,
                string.Join(';', c.Places.Select(p => p.Id ?? "")),
                string.Join(';', c.Places.Select(p => p.Text)),
                c.Scope,
                c.Period?.Edtf,
                c.Period?.From is { } from ? ReadingJson.Day(from) : "",
                c.Period?.To is { } to ? ReadingJson.Day(to) : "",
                c.Attribution.Count > 0 ? c.Attribution[0].Id : "",
                c.Attribution.Count > 0 ? c.Attribution[0].Text : "",
                c.Status,
                c.Evidence.Of(reading.Document.Text),
                map.Of(c.Evidence.Start).ToString(CultureInfo.InvariantCulture),
                map.Of(c.Evidence.End).ToString(CultureInfo.InvariantCulture),
                c.Pattern,
            ];
            csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }
        return csv.ToString();
    }

    private static string Number(decimal? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Quotes where needed; a cell that a spreadsheet would run (=, +, -, @, tab, CR at its start) gets an apostrophe, numbers excepted.</summary>
    private static string Cell(string? value)
    {
        string cell = value ?? "";
        if (
            cell.Length > 0
            && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'
            && !decimal.TryParse(cell, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
        )
        {
            cell = "'" + cell;
        }
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0
            ? cell
            : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
