using Sijill.Record.Documents;

namespace Sijill.Archive.Queries;

/// <summary>Who publishes, and what of theirs the record holds: current documents.</summary>
/// <param name="Outlet">Who: an outlet or actor of the codebook, else a name, host or collection.</param>
/// <param name="Name">Its name as its latest document gives it; "" where that gives none.</param>
/// <param name="Documents">How many documents, rows of tables among them.</param>
/// <param name="Rows">How many of them are rows of tables.</param>
/// <param name="First">The first day of publication; null where no day is known.</param>
/// <param name="Last">The last day of publication.</param>
/// <param name="Roots">How many are nobody's copy.</param>
/// <param name="Claims">How many claims they make.</param>
/// <param name="Corrupted">How many of these, in copies, say otherwise than the text that they carry.</param>
public sealed record SourceView(
    SourceRef Outlet,
    string Name,
    int Documents,
    int Rows,
    DateOnly? First,
    DateOnly? Last,
    int Roots,
    int Claims,
    int Corrupted
)
{
    /// <summary>How many carry what another document says.</summary>
    public int Carried => Documents - Roots;
}
