namespace Sijill.Intake.Snapshots;

/// <summary>Something that cannot be read. It is reported, never dropped in silence.</summary>
/// <param name="Address">Where it came from.</param>
/// <param name="Reason">Why, in words for people.</param>
/// <param name="Line">Number of the line, from 1; 0 where none.</param>
public sealed record Unreadable(string Address, string Reason, long Line = 0) : IntakeItem(Address);
