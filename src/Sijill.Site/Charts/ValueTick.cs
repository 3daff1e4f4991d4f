namespace Sijill.Site.Charts;

/// <summary>A stroke of the axis of values.</summary>
/// <param name="Value">The value.</param>
/// <param name="Y">Where.</param>
public readonly record struct ValueTick(double Value, double Y);
