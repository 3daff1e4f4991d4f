using System.Globalization;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Tables;

/// <summary>
/// Tables tagged with the Humanitarian Exchange Language (hxlstandard.org, 1.1): a row of hashtags under or instead of the header. A row with several figures gives
/// a fact for each.
/// </summary>
internal static class HxlTable
{
    // What a figure's attributes make of it. The first that fits.
    private static readonly (string Attribute, string Indicator, string Unit)[] Affected =
    [
        ("killed", "killed", "people"),
        ("injured", "wounded", "people"),
        ("wounded", "wounded", "people"),
        ("displaced", "displaced", "people"),
        ("idps", "population", "people"),
        ("refugees", "population", "people"),
        ("returned", "returned", "people"),
        ("returnees", "returned", "people"),
        ("detained", "detained", "people"),
        ("abducted", "abducted", "people"),
        ("arrested", "captured", "people"),
        ("released", "released", "people"),
    ];

    /// <summary>Whether a row holds hashtags and nothing else, one at least.</summary>
    public static bool IsTagRow(string[] row)
    {
        bool any = false;
        foreach (string cell in row)
        {
            string tag = cell.Trim();
            if (tag.Length == 0)
            {
                continue;
            }
            if (tag[0] != '#' || tag.Length < 2 || !char.IsAsciiLetter(tag[1]))
            {
                return false;
            }
            any = true;
        }
        return any;
    }

    /// <summary>The facts below the row of tags.</summary>
    public static IReadOnlyList<IntakeItem> Rows(string address, TableText table, int tagRow, IntakeLimits limits)
    {
        HxlTag[] tags = [.. table.Rows[tagRow].Select(HxlTag.Parse)];
        if (!tags.Any(tag => IsFigure(tag, tags)))
        {
            return
            [
                new Unreadable(
                    address,
                    "The table has HXL tags, but no column that holds figures (#affected+killed, #indicator+value, …).",
                    table.Lines[tagRow]
                ),
            ];
        }
        var items = new List<IntakeItem>();
        var ids = new RowIds();
        string[] names = Names(tags);
        HashSet<string> about = [.. names.Where(IsAbout)];
        for (int r = tagRow + 1; r < table.Rows.Count; r++)
        {
            AddFacts(items, ids, address, tags, names, about, table, r);
            if (items.Count > limits.Rows)
            {
                return [new Unreadable(address, $"The table has more than {limits.Rows} facts.", table.Lines[r])];
            }
        }
        return items.Count > 0 ? items : [new Unreadable(address, "The table has no row.")];
    }

    private static void AddFacts(
        List<IntakeItem> items,
        RowIds ids,
        string address,
        HxlTag[] tags,
        string[] names,
        HashSet<string> about,
        TableText table,
        int r
    )
    {
        string[] row = table.Rows[r];
        long line = table.Lines[r];
        if (Array.TrueForAll(row, string.IsNullOrWhiteSpace))
        {
            return;
        }
        if (row.Length > tags.Length)
        {
            items.Add(new Unreadable(address, $"The row has {row.Length} cells, the row of tags {tags.Length}.", line));
            return;
        }
        Dictionary<string, string> shared = Shared(tags, row);
        long earlier;
        string? rowId;
        if (shared.TryGetValue(FactColumns.Id, out string? given))
        {
            rowId = given.ReplaceLineEndings(" ");
            if (!ids.Take(rowId, line, out earlier))
            {
                items.Add(new Unreadable(address, $"The id {rowId} stands in line {earlier} already.", line));
                return;
            }
        }
        else if ((rowId = ids.Make(Content(tags, names, row), about.Contains, line, out earlier)) is null)
        {
            items.Add(new RepeatedRow(address, line, earlier));
            return;
        }
        string text = TableConversion.Joined(row);
        for (int c = 0; c < tags.Length && c < row.Length; c++)
        {
            if (row[c].Trim().Length == 0 || !IsFigure(tags[c], tags))
            {
                continue;
            }
            if (HxlNumber.Parse(row[c]) is not { } value)
            {
                items.Add(new Unreadable(address, $"The cell in column {c + 1} is no number.", line));
                continue;
            }
            if (Cells(shared, tags, row, c) is not { } cells)
            {
                items.Add(new Unreadable(address, "The row names no indicator.", line));
                continue;
            }
            cells[FactColumns.ValueLow] = cells[FactColumns.ValueHigh] = value;
            string factId = $"{rowId}-{names[c]}";
            items.Add(new TableRow($"{address}#{factId}", factId, cells, line) { Text = text });
        }
    }

    /// <summary>The columns by their tags, whatever their order; a tag that stands twice has its number.</summary>
    private static string[] Names(HxlTag[] tags)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        string[] names = new string[tags.Length];
        for (int c = 0; c < tags.Length; c++)
        {
            string name = tags[c].ToString();
            int number = times[name] = times.GetValueOrDefault(name) + 1;
            names[c] = number == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}+{number}");
        }
        return names;
    }

    /// <summary>The cells of the columns that have a tag: the others are no data, and may be mere numbers of lines.</summary>
    private static List<(string Name, string Value)> Content(HxlTag[] tags, string[] names, string[] row)
    {
        var content = new List<(string Name, string Value)>(row.Length);
        for (int c = 0; c < row.Length; c++)
        {
            if (tags[c].Name.Length > 0 && !string.IsNullOrWhiteSpace(row[c]))
            {
                content.Add((names[c], row[c]));
            }
        }
        return content;
    }

    /// <summary>Figures, remarks and the day of publication are what a row says; all else is what it is about.</summary>
    private static bool IsAbout(string column)
    {
        var tag = HxlTag.Parse(column);
        return !tag.IsNumber && tag.Column is not (FactColumns.Note or FactColumns.Published);
    }

    private static bool IsFigure(HxlTag tag, HxlTag[] tags) =>
        tag.Name switch
        {
            "population" => true,
            "affected" or "casualties" => Meaning(tag) is not null,
            "indicator" or "value" => (tag.Name == "value" || tag.Has("value") || tag.Has("num"))
                && Array.Exists(tags, IsIndicator),
            _ => false,
        };

    private static bool IsIndicator(HxlTag tag) => tag.Name == "indicator" && (tag.Has("code") || tag.Has("name"));

    private static (string Indicator, string Unit)? Meaning(HxlTag tag)
    {
        foreach ((string attribute, string indicator, string unit) in Affected)
        {
            if (tag.Has(attribute))
            {
                return (indicator, unit);
            }
        }
        return null;
    }

    /// <summary>The cells of the fact in one column, or null where the row does not name its indicator.</summary>
    private static Dictionary<string, string>? Cells(
        Dictionary<string, string> shared,
        HxlTag[] tags,
        string[] row,
        int column
    )
    {
        HxlTag tag = tags[column];
        var cells = new Dictionary<string, string>(shared, StringComparer.Ordinal);
        if (tag.Name is "indicator" or "value")
        {
            int named = Array.FindIndex(tags, IsIndicator);
            if (named >= row.Length || row[named].Trim().Length == 0)
            {
                return null;
            }
            // What it counts is the indicator's own unit, unless a column tells another.
            cells[FactColumns.Indicator] = row[named].Trim().ToLowerInvariant();
        }
        else
        {
            (cells[FactColumns.Indicator], string unit) = Meaning(tag) ?? ("population", "people");
            cells[FactColumns.Unit] = tag.Has("hh") || tag.Has("families") ? "families" : unit;
        }
        if (tag.Group is { } group)
        {
            cells[FactColumns.Target] = group;
        }
        return cells;
    }

    private static Dictionary<string, string> Shared(HxlTag[] tags, string[] row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        string place = "";
        int rank = -1;
        string code = "";
        int codeRank = -1;
        for (int c = 0; c < tags.Length && c < row.Length; c++)
        {
            string value = row[c].Trim();
            if (value.Length == 0)
            {
                continue;
            }
            int here = tags[c].PlaceRank;
            if (tags[c].Has("code"))
            {
                (code, codeRank) = here > codeRank ? (value, here) : (code, codeRank);
            }
            else if (here > rank)
            {
                (place, rank) = (value, here);
            }
            if (tags[c].Column is { } column)
            {
                cells.TryAdd(column, value);
            }
        }
        if (place.Length > 0 || code.Length > 0)
        {
            // A name before a code: names are what is searched for; a code alone is better than no place.
            cells[FactColumns.Place] = place.Length > 0 ? place : code;
        }
        if (cells.TryGetValue(FactColumns.PeriodFrom, out string? from))
        {
            cells.TryAdd(FactColumns.PeriodTo, from);
        }
        else if (cells.TryGetValue(FactColumns.PeriodTo, out string? to))
        {
            cells[FactColumns.PeriodFrom] = to;
        }
        return cells;
    }
}
