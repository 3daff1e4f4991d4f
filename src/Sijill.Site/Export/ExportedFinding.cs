using Sijill.Record.Series;
using Sijill.Site.Publication;

namespace Sijill.Site.Export;

/// <summary>A finding as it is exported.</summary>
/// <param name="Finding">What may be told of it.</param>
/// <param name="Change">"", or added, changed, withdrawn since the entry that was asked for.</param>
/// <param name="Value">Its best value as the policy writes it; null where it has none.</param>
internal sealed record ExportedFinding(PublicFinding Finding, string Change, PolicyValue? Value);
