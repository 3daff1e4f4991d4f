namespace Sijill.Site.Charts;

/// <summary>A stroke of the axis of time.</summary>
/// <param name="Day">The day that begins there.</param>
/// <param name="X">Where.</param>
/// <param name="Step">What the axis counts by.</param>
/// <param name="HasLabel">Whether its words have room.</param>
public readonly record struct TimeTick(DateOnly Day, double X, TimeStep Step, bool HasLabel);
