using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Site.Publication;

/// <content>What a bulletin tells of a period.</content>
internal sealed partial class PublicRecord
{
    private const int MostFigures = 60;
    private const int MostWeighed = 2000;

    /// <summary>The months of which a figure is told, the newest first; up to today.</summary>
    public IReadOnlyList<DateOnly> MonthsTold() =>
        [.. _reader.MonthsTold(AsOf).Where(month => month <= Today).OrderDescending()];

    /// <summary>
    /// The figures of a period: what happened within it, and what was counted in it; done and not to be reviewed. The most reported first to be chosen, then in the order of
    /// their days.
    /// </summary>
    /// <param name="from">First day.</param>
    /// <param name="to">Last day.</param>
    /// <param name="leftOut">How many there are besides, as far as was looked.</param>
    public IReadOnlyList<BulletinFigure> FiguresOf(DateOnly from, DateOnly to, out int leftOut)
    {
        PublicFinding[] told =
        [
            .. Findings(
                    new FindingQuery
                    {
                        From = from,
                        To = to,
                        Limit = MostWeighed,
                    }
                )
                .Where(finding =>
                    finding
                        is {
                            Best: not null,
                            Subject.Mode: FactMode.Done,
                            Status: not (FindingStatus.Ambiguous or FindingStatus.Retracted)
                        }
                    && finding.Time.From >= from
                    && finding.Time.To <= to
                ),
        ];
        PublicFinding[] chosen =
        [
            .. told.OrderByDescending(static finding => finding.Interests)
                .ThenByDescending(static finding => finding.Members.Count)
                .ThenBy(static finding => finding.Id)
                .Take(MostFigures)
                .OrderBy(static finding => finding.Time.From)
                .ThenBy(static finding => finding.Time.To)
                .ThenBy(static finding => finding.Id),
        ];
        leftOut = told.Length - chosen.Length;
        return
        [
            .. chosen.Select(static finding => new BulletinFigure(
                finding.Id,
                finding.Subject,
                finding.Time,
                finding.Best!.Value,
                finding.SaidBy,
                finding.Status
            )),
        ];
    }
}
