namespace Sijill.Site.Publication;

/// <summary>How many findings are told of which area.</summary>
/// <param name="Areas">Of each governorate, by its id.</param>
/// <param name="Wide">Of a country or another place larger than a governorate: no area of the map is theirs.</param>
/// <param name="Joint">Of several places together.</param>
/// <param name="Nowhere">Of no place.</param>
public sealed record AreaTallies(IReadOnlyDictionary<string, long> Areas, long Wide, long Joint, long Nowhere);
