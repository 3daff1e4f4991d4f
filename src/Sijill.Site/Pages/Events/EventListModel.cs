using Sijill.Record.Events;
using Sijill.Site.Publication;

namespace Sijill.Site.Pages.Events;

/// <summary>What the list of events shows.</summary>
/// <param name="Events">The events, the latest first.</param>
/// <param name="Next">Behind what the next page goes on, or null.</param>
/// <param name="Month">First day of the month asked for, or null.</param>
/// <param name="Place">Id of the place asked for, or null.</param>
/// <param name="Kind">The kind asked for, or null.</param>
/// <param name="Places">Places to choose from: id and name.</param>
public sealed record EventListModel(
    IReadOnlyList<PublicEvent> Events,
    string? Next,
    DateOnly? Month,
    string? Place,
    EventKind? Kind,
    IReadOnlyList<(string Id, string Name)> Places
);
