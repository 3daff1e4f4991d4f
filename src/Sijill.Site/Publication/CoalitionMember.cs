using Sijill.Reading.Amounts;

namespace Sijill.Site.Publication;

/// <summary>A member of a coalition.</summary>
/// <param name="Party">Id of the party in the codebook.</param>
/// <param name="Joining">How its joining is told: of several findings the one that tells the day most closely; null where only its place in the row of members is told.</param>
/// <param name="Others">How many further findings tell of its joining.</param>
/// <param name="Ordinal">Its place in the row of members ("the 90th"), or null.</param>
/// <param name="Told">The finding that tells that place, or null.</param>
public sealed record CoalitionMember(
    string Party,
    PublicFinding? Joining,
    int Others,
    Bounds? Ordinal,
    PublicFinding? Told
);
