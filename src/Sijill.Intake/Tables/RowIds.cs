using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sijill.Intake.Tables;

/// <summary>
/// Ids of the rows of one table: the id that a row carries, else one made of what the row is about, so that it is the same on whatever line the row stands and whatever its
/// figures are by then. Why: docs/decisions/0006.
/// </summary>
internal sealed class RowIds
{
    private const int Digits = 16;

    private readonly Dictionary<string, long> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _about = new(StringComparer.Ordinal);

    /// <summary>Takes the id that a row carries; false where it is taken, by the row of line <paramref name="earlier"/>.</summary>
    public bool Take(string id, long line, out long earlier)
    {
        earlier = 0;
        return _lines.TryAdd(id, line) || !_lines.TryGetValue(id, out earlier);
    }

    /// <summary>The id of a row that carries none; null of a row that says what the row of line <paramref name="earlier"/> says already.</summary>
    /// <param name="cells">All that counts in the row, by name.</param>
    /// <param name="isAbout">Whether a name belongs to what the row is about, and not to what it says of it.</param>
    /// <param name="line">Its line.</param>
    /// <param name="earlier">The line of the earlier row; 0 where there is none.</param>
    public string? Make(
        IReadOnlyList<(string Name, string Value)> cells,
        Func<string, bool> isAbout,
        long line,
        out long earlier
    )
    {
        if (!Take("\0" + Hash(cells, static _ => true), line, out earlier))
        {
            return null;
        }
        string about = "r" + Hash(cells, isAbout)[..Digits];
        int number = _about[about] = _about.GetValueOrDefault(about) + 1;
        return number == 1 ? about : string.Create(CultureInfo.InvariantCulture, $"{about}-{number}");
    }

    private static string Hash(IReadOnlyList<(string Name, string Value)> cells, Func<string, bool> counts)
    {
        var content = new StringBuilder();
        foreach (
            (string name, string value) in cells
                .Where(cell => counts(cell.Name))
                .OrderBy(static cell => cell.Name, StringComparer.Ordinal)
        )
        {
            content.Append(name).Append('\u001F').Append(Words(value)).Append('\u001E');
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString())));
    }

    /// <summary>The words of a cell, each after one blank.</summary>
    private static string Words(string cell) =>
        string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
