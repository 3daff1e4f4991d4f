using Sijill.Archive.Sqlite;
using Sijill.Record.Documents;

namespace Sijill.Archive.Queries;

/// <content>Lists of documents, and who publishes them.</content>
public sealed partial class RecordReader
{
    private const int MostDays = 3700;

    /// <summary>A page of current documents: the newest day of publication first, those without a day last. Where little fits, a page may be short and yet lead on.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public Page<DocumentView> DocumentPage(DocumentQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(() => new SqliteDocumentPages(_connection, _views).Ask(query));
    }

    /// <summary>Who publishes current documents, by id; names that the codebook does not hold come last. Counted once a commit.</summary>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<SourceView> Sources() => Kept("sources", new SqliteDocumentPages(_connection, _views).Sources);

    /// <summary>
    /// How many documents a source published on each day of a stretch, beside what was to be expected of it (<see cref="Arrivals"/>). Rows of tables are left out: they come when
    /// somebody adds a table.
    /// </summary>
    /// <param name="outlet">The source.</param>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day, at most ten years later.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public IReadOnlyList<ExpectedArrival> ArrivalsOf(SourceRef outlet, DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to.DayNumber - from.DayNumber, MostDays, nameof(to));
        return Ask(() => new SqliteDocumentPages(_connection, _views).Arrivals(outlet, from, to));
    }

    /// <summary>
    /// How many documents a search finds, whatever page of it is asked for. It stops at a number: to count all that hold a frequent word takes longer than to show a page of them.
    /// </summary>
    /// <param name="query">The search; limit and cursor are not looked at.</param>
    /// <param name="upTo">Where to stop.</param>
    /// <exception cref="RecordException">The record cannot be read.</exception>
    public HitCount Count(FindQuery query, int upTo = 1000)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(upTo);
        return Ask(() => _search.Count(query, upTo));
    }
}
