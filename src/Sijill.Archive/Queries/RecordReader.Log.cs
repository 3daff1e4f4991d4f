using Sijill.Archive.Log;
using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>The log.</content>
public sealed partial class RecordReader
{
    /// <summary>Sequence number of the last entry of the log; 0 where there is none. Nothing that the record says changes without it: a key for what is kept of answers.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public long Entries => Ask(new SqliteProofs(_connection).Last);

    /// <summary>That an entry stands in the log under the latest checkpoint; null where there is no such entry. Of a document, <see cref="DocumentView.Snapshot"/> is one.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public LogProof? Proof(long seq) => Ask(() => new SqliteProofs(_connection).Of(seq));
}
