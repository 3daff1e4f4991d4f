using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Events;

/// <summary>What the page of an event shows.</summary>
/// <param name="Event">The event.</param>
/// <param name="Tellings">What its documents say of it.</param>
public sealed record EventModel(PublicEvent Event, IReadOnlyList<PublicTelling> Tellings);
