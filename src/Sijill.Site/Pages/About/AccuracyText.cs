namespace Sijill.Site.Pages.About;

/// <summary>
/// What was measured, as docs/accuracy.md tells it: that file is made by the measurement itself, and its tables are read here, so that no figure of the page is typed by hand.
/// </summary>
internal sealed record AccuracyText
{
    private static readonly Lazy<AccuracyText> Embedded = new(static () =>
    {
        using Stream stream = typeof(AccuracyText).Assembly.GetManifestResourceStream("Data/accuracy.md")!;
        using var reader = new StreamReader(stream);
        return Of(reader.ReadToEnd());
    });

    /// <summary>The parts that have tables, in order.</summary>
    public required IReadOnlyList<AccuracyTable> Tables { get; init; }

    /// <summary>As it was when the program was built.</summary>
    public static AccuracyText Own => Embedded.Value;

    /// <summary>The first table with a column of that name, or null.</summary>
    public AccuracyTable? With(string column) => Tables.FirstOrDefault(table => table.Head.Contains(column));

    /// <summary>Reads the tables of a text in Markdown.</summary>
    public static AccuracyText Of(string text)
    {
        var tables = new List<AccuracyTable>();
        string part = "";
        string[] head = [];
        List<string[]>? rows = null;
        foreach (string line in text.Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                part = line[3..];
            }
            if (!line.StartsWith('|'))
            {
                rows = null;
            }
            else if (rows is null)
            {
                head = Cells(line);
                rows = [];
                tables.Add(new AccuracyTable(part, head, rows));
            }
            else if (!line.StartsWith("|---", StringComparison.Ordinal) && Cells(line) is var cells && cells.Length == head.Length)
            {
                rows.Add(cells);
            }
        }
        return new AccuracyText { Tables = tables };
    }

    private static string[] Cells(string line) =>
        [.. line.Trim('|').Split('|', StringSplitOptions.TrimEntries).Select(static cell => cell.Replace("`", "", StringComparison.Ordinal))];
}
