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
    public static IReadOnlyList<IntakeItem> Rows(string address, List<string[]> rows, List<long> lines, int tagRow)
    {
        HxlTag[] tags = [.. rows[tagRow].Select(HxlTag.Parse)];
        var items = new List<IntakeItem>();
        for (int r = tagRow + 1; r < rows.Count; r++)
        {
            Dictionary<string, string> shared = Shared(tags, rows[r]);
            for (int c = 0; c < tags.Length && c < rows[r].Length; c++)
            {
                if (
                    Figure(tags[c], rows[r], tags, out string indicator, out string unit)
                    && Number(rows[r][c]) is { } number
                )
                {
                    var cells = new Dictionary<string, string>(shared, StringComparer.Ordinal)
                    {
                        [FactColumns.Indicator] = indicator,
                        [FactColumns.Unit] = unit,
                        [FactColumns.ValueLow] = number,
                        [FactColumns.ValueHigh] = number,
                    };
                    string row = shared.TryGetValue(FactColumns.Id, out string? id)
                        ? id
                        : (r - tagRow).ToString(CultureInfo.InvariantCulture);
                    string rowId = $"{row}-{indicator}-{c + 1}";
                    items.Add(
                        new TableRow($"{address}#{rowId}", rowId, cells, lines[r])
                        {
                            Text = TableConversion.Joined(rows[r]),
                        }
                    );
                }
            }
        }
        return items.Count > 0
            ? items
            :
            [
                new Unreadable(
                    address,
                    "The table has HXL tags, but no column that holds figures (#affected+killed, #indicator+value, …).",
                    lines[tagRow]
                ),
            ];
    }

    private static bool Figure(HxlTag tag, string[] row, HxlTag[] tags, out string indicator, out string unit)
    {
        indicator = unit = "";
        if (tag.Name is "affected" or "population" or "casualties")
        {
            foreach ((string attribute, string known, string of) in Affected)
            {
                if (tag.Has(attribute))
                {
                    (indicator, unit) = (known, tag.Has("hh") || tag.Has("families") ? "families" : of);
                    return true;
                }
            }
            (indicator, unit) = ("population", "people");
            return tag.Name == "population";
        }
        if (tag.Name is "indicator" or "value" && (tag.Has("value") || tag.Has("num") || tag.Name == "value"))
        {
            for (int c = 0; c < tags.Length && c < row.Length; c++)
            {
                if (
                    tags[c].Name == "indicator"
                    && (tags[c].Has("code") || tags[c].Has("name"))
                    && row[c].Trim().Length > 0
                )
                {
                    (indicator, unit) = (row[c].Trim().ToLowerInvariant(), "people");
                    return true;
                }
            }
        }
        return false;
    }

    private static Dictionary<string, string> Shared(HxlTag[] tags, string[] row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        string place = "";
        int rank = -1;
        for (int c = 0; c < tags.Length && c < row.Length; c++)
        {
            string value = row[c].Trim();
            if (value.Length == 0)
            {
                continue;
            }
            if (tags[c].PlaceRank is var here && here > rank && !tags[c].Has("code"))
            {
                (place, rank) = (value, here);
            }
            if (tags[c].Column is { } column)
            {
                cells.TryAdd(column, value);
            }
        }
        if (place.Length > 0)
        {
            cells[FactColumns.Place] = place;
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

    /// <summary>The number in a cell, in invariant form; null where the cell holds none.</summary>
    private static string? Number(string cell) =>
        decimal.TryParse(
            cell.Trim(),
            NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal value
        )
            ? value.ToString("0.############################", CultureInfo.InvariantCulture)
            : null;
}
