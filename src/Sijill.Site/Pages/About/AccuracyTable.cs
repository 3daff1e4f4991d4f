namespace Sijill.Site.Pages.About;

/// <summary>A table of what was measured.</summary>
/// <param name="Part">The heading that it stands under.</param>
/// <param name="Head">Names of its columns.</param>
/// <param name="Rows">Its rows, each with as many cells.</param>
internal sealed record AccuracyTable(string Part, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    /// <summary>A cell by the name of its column; "" where there is no such column.</summary>
    public string Cell(IReadOnlyList<string> row, string column)
    {
        for (int i = 0; i < Head.Count; i++)
        {
            if (Head[i] == column)
            {
                return row[i];
            }
        }
        return "";
    }
}
