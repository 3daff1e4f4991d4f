using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Tables;

/// <summary>A row without an id that says word for word what an earlier row of its table says: it is counted once, and that is told.</summary>
/// <param name="Address">The table.</param>
/// <param name="Line">Number of its line in the file, from 1.</param>
/// <param name="Earlier">The line of the row that stands for it.</param>
public sealed record RepeatedRow(string Address, long Line, long Earlier) : IntakeItem(Address);
