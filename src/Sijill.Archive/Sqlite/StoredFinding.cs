using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Sqlite;

/// <summary>A row of the table of findings.</summary>
/// <param name="Row">Its row.</param>
/// <param name="Id">Its public id.</param>
/// <param name="Born">Sequence number at which it was born.</param>
/// <param name="Seq">Sequence number from which it stands as it does.</param>
/// <param name="Ended">Sequence number from which it is no more, or null.</param>
/// <param name="Redirect">Row of the finding that it became part of, or null.</param>
/// <param name="Body">The packed state.</param>
internal sealed record StoredFinding(
    long Row,
    FindingId Id,
    long Born,
    long Seq,
    long? Ended,
    long? Redirect,
    byte[] Body
);
