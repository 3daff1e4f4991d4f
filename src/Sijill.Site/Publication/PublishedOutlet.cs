namespace Sijill.Site.Publication;

/// <summary>Who publishes, and what of theirs the record holds.</summary>
/// <param name="Outlet">Who.</param>
/// <param name="Documents">How many documents, rows of tables among them.</param>
/// <param name="Rows">How many of them are rows of tables.</param>
/// <param name="Originated">How many are nobody's copy.</param>
/// <param name="Carried">How many carry another document.</param>
/// <param name="Claims">How many claims they make.</param>
/// <param name="Corrupted">How many of these, in copies, say otherwise than the text that they carry.</param>
/// <param name="First">The first day of publication; null where no day is known.</param>
/// <param name="Last">The last.</param>
public sealed record PublishedOutlet(
    PublicSource Outlet,
    int Documents,
    int Rows,
    int Originated,
    int Carried,
    int Claims,
    int Corrupted,
    DateOnly? First,
    DateOnly? Last
);
