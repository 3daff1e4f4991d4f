namespace Sijill.Record.Events;

/// <summary>Deaths of an event by side.</summary>
/// <param name="A">Of states and their forces.</param>
/// <param name="B">Of armed groups.</param>
/// <param name="Civilians">Of civilians.</param>
/// <param name="Unknown">Of people of whom the texts do not tell.</param>
public sealed record Deaths(Toll A, Toll B, Toll Civilians, Toll Unknown);
