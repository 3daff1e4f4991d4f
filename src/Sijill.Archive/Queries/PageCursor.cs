using System.Globalization;

namespace Sijill.Archive.Queries;

/// <summary>
/// Where a page of answers ended: what the next one goes on behind. To be handed back as it is; it stays good while the record grows, and things that came in before it are not
/// told twice.
/// </summary>
/// <param name="Sort">What the answers are ordered by first, falling.</param>
/// <param name="Row">The row, by which equal ones are ordered.</param>
/// <param name="Part">Of a row that gives several answers, which.</param>
public readonly record struct PageCursor(long Sort, long Row, long Part)
{
    /// <summary>Reads three whole numbers with dots between them.</summary>
    public static bool TryParse(string? text, out PageCursor cursor)
    {
        cursor = default;
        string[] parts = text is { Length: <= 64 } ? text.Split('.') : [];
        if (
            parts.Length != 3
            || !Read(parts[0], out long sort)
            || !Read(parts[1], out long row)
            || !Read(parts[2], out long part)
        )
        {
            return false;
        }
        cursor = new PageCursor(sort, row, part);
        return true;
    }

    /// <summary>Three whole numbers with dots between them: safe in an address.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Sort}.{Row}.{Part}");

    private static bool Read(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
