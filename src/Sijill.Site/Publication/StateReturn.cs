namespace Sijill.Site.Publication;

/// <summary>A return of nationals of a state. Of fewer than ten people its subject has no places: this is told by nationality.</summary>
/// <param name="State">Id of the state in the codebook.</param>
/// <param name="Finding">What is recorded.</param>
/// <param name="IsFew">Whether fewer than ten people are meant, or nobody knows how many.</param>
/// <param name="Words">The claim that says it with its sentence; null where that was not asked for or may not be told.</param>
public sealed record StateReturn(string State, PublicFinding Finding, bool IsFew, PublicClaim? Words);
