using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Coalition;

/// <summary>What the register of the coalition shows.</summary>
/// <param name="Members">Its members of whom a joining or a place in the row is told, the latest first.</param>
/// <param name="Unnamed">Joinings whose party the record cannot tell.</param>
/// <param name="Counts">Counts of its members by the time that they are told of, the latest first: several of one time stand side by side.</param>
/// <param name="Ordinals">Places in the row of members, the latest first.</param>
public sealed record CoalitionModel(
    IReadOnlyList<CoalitionMember> Members,
    IReadOnlyList<PublicFinding> Unnamed,
    IReadOnlyList<IReadOnlyList<PublicFinding>> Counts,
    IReadOnlyList<PublicFinding> Ordinals
);
