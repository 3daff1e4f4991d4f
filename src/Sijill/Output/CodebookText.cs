using System.Globalization;
using System.Text;
using Sijill.Reading.Codebook;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>A codebook for people: what it holds, and one thing of it explained.</summary>
internal static class CodebookText
{
    /// <summary>What `codebook list --of` can list.</summary>
    public static readonly string[] Sorts =
    [
        "indicators",
        "patterns",
        "actors",
        "people",
        "offices",
        "places",
        "outlets",
        "nouns",
        "tracks",
    ];

    private static readonly string[] Heads = ["indicator", "measure", "unit", "patterns", "examples", "title"];

    /// <summary>What a codebook holds, counted.</summary>
    public static string Overview(CompiledCodebook codebook)
    {
        var listing = CodebookListing.Of(codebook);
        var lines = new StringBuilder();
        lines.Append(CultureInfo.InvariantCulture, $"{listing.Id}  {string.Join(" · ", listing.Titles.Values)}\n");
        lines.Append(CultureInfo.InvariantCulture, $"sha256 {listing.Hash}\n\n");
        var rows = new List<string[]> { Heads };
        foreach (IndicatorListing i in listing.Indicators)
        {
            rows.Add([
                i.Indicator.Id,
                i.Indicator.Measure,
                i.Indicator.Unit,
                string.Join(' ', i.Patterns.Select(p => $"{(p.Key == "*" ? "any" : p.Key)} {p.Value}")),
                string.Create(CultureInfo.InvariantCulture, $"{i.Examples} + {i.CounterExamples} not"),
                string.Join(" · ", i.Indicator.Titles.OrderBy(t => t.Key == "ar").Select(t => t.Value)),
            ]);
        }
        Columns(lines, rows);
        lines.Append(
            CultureInfo.InvariantCulture,
            $"\n{codebook.Entities.Count} whom or what it names, by {listing.Names} names\n"
        );
        foreach (IGrouping<EntityType, EntityListing> type in listing.Entities.GroupBy(e => e.Type))
        {
            string kinds = string.Join(
                ", ",
                type.OrderByDescending(e => e.Count)
                    .Select(e => $"{(e.Kind.Length == 0 ? "no kind" : e.Kind)} {e.Count}")
            );
            lines.Append(
                CultureInfo.InvariantCulture,
                $"  {type.Key.ToString().ToLowerInvariant(), -8} {type.Sum(e => e.Count), 5}  {kinds}\n"
            );
        }
        lines.Append(
            CultureInfo.InvariantCulture,
            $"\n{codebook.Nouns.Count} nouns: {string.Join(", ", listing.Nouns.Select(n => $"{n.Unit} {n.Count}"))}\n{listing.Forms} forms of words\n"
        );
        if (listing.Tracks.Count > 0)
        {
            lines.Append(
                CultureInfo.InvariantCulture,
                $"\n{listing.Tracks.Count} tracks of its overview: {string.Join(", ", listing.Tracks)}\n"
            );
        }
        lines.Append("\n'sijill codebook show ID' explains one; '--of places' lists all of a sort.\n");
        return lines.ToString();
    }

    /// <summary>All of a sort, one a line.</summary>
    public static string All(CompiledCodebook codebook, string sort)
    {
        IEnumerable<(string Id, string? About)> lines = sort switch
        {
            "indicators" => codebook.Indicators.Select(i => (i.Id, i.Titles.GetValueOrDefault("en"))),
            "patterns" => codebook.Patterns.Select(p => (p.Id, (string?)p.Source)),
            "nouns" => codebook.Nouns.Select(n => (n.Id, (string?)(n.Unit + (n.Group is null ? "" : ", " + n.Group)))),
            "tracks" => codebook.Tracks.Select(t => (t.Id, t.Titles.GetValueOrDefault("en"))),
            "actors" => Entities(EntityType.Actor),
            "people" => Entities(EntityType.Person),
            "offices" => Entities(EntityType.Office),
            "places" => Entities(EntityType.Place),
            _ => Entities(EntityType.Outlet),
        };
        var text = new StringBuilder();
        foreach ((string id, string? about) in lines.OrderBy(line => line.Id, StringComparer.Ordinal))
        {
            text.Append(id).Append('\t').Append(ControlCharacters.OneLine(about)).Append('\n');
        }
        return text.ToString();

        IEnumerable<(string, string?)> Entities(EntityType type) =>
            codebook
                .Entities.Where(e => e.Type == type)
                .Select(e =>
                    (e.Id, (string?)string.Join(" · ", e.Names.Values.Where(n => n.Count > 0).Select(n => n[0])))
                );
    }

    /// <summary>All that bear an id, explained; null where nothing does.</summary>
    public static string? Described(CompiledCodebook codebook, string id)
    {
        IReadOnlyList<CodebookDescription> found = CodebookDescription.Of(codebook, id);
        if (found.Count == 0)
        {
            return null;
        }
        var lines = new StringBuilder();
        foreach (CodebookDescription description in found)
        {
            lines
                .Append(lines.Length == 0 ? "" : "\n")
                .Append(CultureInfo.InvariantCulture, $"{description.Kind} {description.Id}\n");
            int width = Math.Min(28, description.Lines.Max(line => (int?)line.Label.Length) ?? 0);
            foreach (DescriptionLine line in description.Lines)
            {
                lines
                    .Append("  ")
                    .Append(line.Label.PadRight(width))
                    .Append("  ")
                    .Append(ControlCharacters.OneLine(line.Text))
                    .Append('\n');
            }
        }
        return lines.ToString();
    }

    private static void Columns(StringBuilder lines, List<string[]> rows)
    {
        for (int r = 0; r < rows.Count; r++)
        {
            lines.Append("  ");
            for (int c = 0; c < rows[r].Length; c++)
            {
                bool last = c == rows[r].Length - 1;
                lines.Append(last ? rows[r][c] : rows[r][c].PadRight(rows.Max(row => row[c].Length) + 2));
            }
            lines.Append('\n');
        }
    }
}
