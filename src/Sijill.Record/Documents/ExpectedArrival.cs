namespace Sijill.Record.Documents;

/// <summary>What arrived from a source on a day, beside what was to be expected.</summary>
/// <param name="Day">The day of publication.</param>
/// <param name="Arrived">How many documents.</param>
/// <param name="Expected">How many were to be expected; null where too little is known of the source before that day.</param>
/// <param name="IsSilent">Whether the source was silent: nothing arrived on that day nor on the six before it, although it had been known to publish. Its silence is no quiet week.</param>
public readonly record struct ExpectedArrival(DateOnly Day, int Arrived, decimal? Expected, bool IsSilent);
