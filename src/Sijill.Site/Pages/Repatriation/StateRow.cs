using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Repatriation;

/// <summary>A state in the list: what was asked of it, what it promised, what is planned and what was carried out last.</summary>
/// <param name="State">Id of the state.</param>
/// <param name="Asked">The last appeal to it, or null.</param>
/// <param name="Promised">Its last commitment, or null.</param>
/// <param name="Planned">The last that was planned, or null.</param>
/// <param name="Done">The last that was carried out, one of each kind of people and unit: linked, never added.</param>
/// <param name="Words">The latest of them that has words which may be told, with these; or null.</param>
public sealed record StateRow(
    string State,
    PublicSaying? Asked,
    PublicSaying? Promised,
    StateReturn? Planned,
    IReadOnlyList<StateReturn> Done,
    StateReturn? Words
);
