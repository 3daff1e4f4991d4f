using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Series;

namespace Sijill.Site.Export;

/// <summary>A finding as it is exported.</summary>
/// <param name="View">The finding.</param>
/// <param name="Change">"", or added, changed, withdrawn since the entry that was asked for.</param>
/// <param name="Places">The places that may be told.</param>
/// <param name="Value">Its best value as the policy writes it; null where it has none.</param>
internal sealed record ExportedFinding(
    FindingView View,
    string Change,
    IReadOnlyList<RecordPlace> Places,
    PolicyValue? Value
);
