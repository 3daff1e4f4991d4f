using Sijill.Reading.Extraction;
using Spectre.Console;

namespace Sijill.Output;

/// <summary>A reading as tables for people. Words of the text stand in the last column: right-to-left text would turn what follows it around.</summary>
internal static class ReadingTable
{
    /// <summary>Prints one reading.</summary>
    public static void Write(IAnsiConsole console, DocumentReading reading)
    {
        string text = reading.Document.Text;
        console.MarkupLine(
            $"[bold]{Markup.Escape(reading.Document.Id)}[/]  {reading.Language}  {Published(reading)}{Count(reading)}"
        );
        if (reading.Claims.Count > 0)
        {
            console.Write(Claims(reading, text));
        }
        if (reading.Statements.Count + reading.Appeals.Count + reading.Commitments.Count > 0)
        {
            console.Write(Sayings(reading, text));
        }
        console.WriteLine();
    }

    private static string Published(DocumentReading reading) =>
        reading.Document.Published is { } day
            ? "published " + ReadingJson.Day(day) + "  "
            : "day of publication unknown  ";

    private static string Count(DocumentReading reading) =>
        reading.Claims.Count switch
        {
            0 => "no figure or event found",
            1 => "1 claim",
            int n => $"{n} claims",
        };

    private static Table Claims(DocumentReading reading, string text)
    {
        Table table = NewTable("indicator", "value", "whom or what", "where", "when", "said by", "status", "evidence");
        foreach (Claim claim in reading.Claims)
        {
            table.AddRow(
                Cell(claim.Indicator),
                Cell(Words.Of(claim) + (claim.Unit == claim.Indicator ? "" : " " + claim.Unit)),
                Cell(claim.Target?.Id ?? claim.Target?.Group ?? Latin(claim.Target?.Text)),
                Cell(string.Join(", ", claim.Places.Select(p => p.Id ?? Latin(p.Text)))),
                Cell(Words.Of(claim.Period)),
                Cell(claim.Attribution.Count > 0 ? claim.Attribution[0].Id ?? Latin(claim.Attribution[0].Text) : ""),
                Cell(claim.Status == "reported" ? "" : claim.Status),
                Cell(OneLine(claim.Evidence.Of(text)))
            );
        }
        return table;
    }

    private static Table Sayings(DocumentReading reading, string text)
    {
        Table table = NewTable("kind", "who", "words");
        foreach (Statement s in reading.Statements)
        {
            table.AddRow(
                Cell("statement"),
                Cell(s.Speaker?.Id ?? Latin(s.Speaker?.Text)),
                Cell(Short(s.Span.Of(text)))
            );
        }
        foreach (Appeal a in reading.Appeals)
        {
            table.AddRow(Cell("appeal"), Cell(a.By?.Id ?? Latin(a.By?.Text)), Cell(Short(a.Span.Of(text))));
        }
        foreach (Commitment c in reading.Commitments)
        {
            table.AddRow(Cell("commitment"), Cell(c.By?.Id ?? Latin(c.By?.Text)), Cell(Short(c.Span.Of(text))));
        }
        return table;
    }

    private static Table NewTable(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(column));
        }
        return table;
    }

    private static Markup Cell(string text) => new(Markup.Escape(text));

    /// <summary>Words in Arabic script are kept out of the middle columns: the evidence shows them.</summary>
    private static string Latin(string? text) =>
        text is null ? ""
        : text.Any(Reading.Text.Folding.IsArabicLetter) ? "(see evidence)"
        : OneLine(text);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Short(string text)
    {
        const int longest = 90;
        string line = OneLine(text);
        return line.Length <= longest ? line : string.Concat(line.AsSpan(0, longest), "…");
    }
}
