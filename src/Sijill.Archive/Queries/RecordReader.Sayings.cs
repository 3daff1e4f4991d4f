using Sijill.Archive.Sqlite;

namespace Sijill.Archive.Queries;

/// <content>Who says, asks and promises what.</content>
public sealed partial class RecordReader
{
    /// <summary>
    /// Statements, appeals and commitments of current documents, the newest first: by the day of publication, those without a day last. Inside a document statements come first,
    /// then appeals, then commitments, each in the order of the text.
    /// </summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public Page<SayingView> Sayings(SayingQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(() => new SqliteSayingQueries(_connection, _documents, _views).Ask(query));
    }

    /// <summary>Everybody who speaks, asks or promises in a current document, in the order of their ids; names that the codebook does not hold come last. Counted once a commit.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<SpeakerView> Speakers() =>
        Kept("speakers", new SqliteSayingQueries(_connection, _documents, _views).Speakers);
}
