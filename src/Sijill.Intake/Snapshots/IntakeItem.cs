namespace Sijill.Intake.Snapshots;

/// <summary>What a snapshot turned out to hold: a text, a row, or something that cannot be read.</summary>
/// <param name="Address">Where it came from.</param>
public abstract record IntakeItem(string Address);
