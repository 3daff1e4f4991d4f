using Sijill.Record.Acts;
using Sijill.Record.Documents;

namespace Sijill.Record.Series;

/// <summary>A place that was closed ends its stocks: "closed on …" and the last figure, never carried forward.</summary>
public static class StockClosing
{
    /// <summary>The day on which a stock of a place ended: by the latest act about it, else by the codebook; null where it has not.</summary>
    public static DateOnly? Of(string place, string indicator, Gazetteer gazetteer, IReadOnlyList<Act> acts)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(acts);
        CloseStockAct? last = null;
        foreach (Act act in acts)
        {
            if (
                act is CloseStockAct close
                && close.Place == place
                && (close.Indicator is null || close.Indicator == indicator)
                && (last is null || close.Order > last.Order)
            )
            {
                last = close;
            }
        }
        return last?.Day ?? gazetteer.ClosedOn(place);
    }
}
