using Sijill.Archive.Queries;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <content>Over what the record reaches, and what changed in it.</content>
internal sealed partial class PublicRecord
{
    /// <summary>Over what the record reaches now.</summary>
    public RecordCoverage Coverage() => Kept("coverage", _reader.Coverage);

    /// <summary>The indicators that have findings, in the codebook's order.</summary>
    public IReadOnlyList<Reading.Codebook.Indicator> Counted() =>
        [
            .. Knowledge.Codebook.Indicators.Where(indicator =>
                _reader
                    .FindingPage(
                        new FindingQuery
                        {
                            Indicator = indicator.Id,
                            AsOf = AsOf,
                            Limit = 1,
                        }
                    )
                    .Items.Count > 0
            ),
        ];

    /// <summary>What came to stand so last.</summary>
    /// <param name="status">How it stands.</param>
    /// <param name="most">Most of them.</param>
    public IReadOnlyList<RecordedChange> Changes(FindingStatus status, int most) =>
        Kept((status, most), () => LastChanged(status, most));

    private IReadOnlyList<RecordedChange> LastChanged(FindingStatus status, int most) =>
        [
            .. _reader
                .FindingPage(
                    new FindingQuery
                    {
                        Status = status,
                        Order = FindingOrder.LastChanged,
                        AsOf = AsOf,
                        Limit = most,
                    }
                )
                .Items.Select(view => new RecordedChange(_publisher.Finding(view, Today), DayOf(view.Since))),
        ];

    private DateOnly DayOf(long entry) =>
        _reader.RecordedAt(entry) is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : Today;
}
