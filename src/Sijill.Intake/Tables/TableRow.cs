using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Tables;

/// <summary>One fact of a table. Its evidence is the row itself and the address that it names.</summary>
/// <param name="Address">Where it stands: <c>table:NAME#ROW</c>.</param>
/// <param name="RowId">Its id in the table; of a row that carries none, one made of what it is about.</param>
/// <param name="Cells">Its cells by the names of <see cref="FactColumns"/>; empty cells are left out.</param>
/// <param name="Line">Number of its line in the file, from 1.</param>
public sealed record TableRow(string Address, string RowId, IReadOnlyDictionary<string, string> Cells, long Line)
    : IntakeItem(Address)
{
    /// <summary>The cell, or null where it is empty.</summary>
    public string? this[string column] => Cells.TryGetValue(column, out string? value) ? value : null;

    /// <summary>The row as it stood in its file, its cells joined by " | ": what is shown as evidence.</summary>
    public required string Text { get; init; }
}
