using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Pipeline;

/// <summary>What another codebook reads differently in one document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Lost">Claims that it no longer reads.</param>
/// <param name="Gained">Claims that it reads now.</param>
/// <param name="Changed">Claims that say something else now, as they were and as they are.</param>
public sealed record RereadDifference(
    DocumentKey Document,
    IReadOnlyList<RecordClaim> Lost,
    IReadOnlyList<RecordClaim> Gained,
    IReadOnlyList<(RecordClaim Before, RecordClaim After)> Changed
);
