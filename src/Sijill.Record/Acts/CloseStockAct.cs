namespace Sijill.Record.Acts;

/// <summary>A place was closed on a day: its stocks end, and their last figures are not carried forward.</summary>
public sealed record CloseStockAct : Act
{
    /// <summary>Id of the place.</summary>
    public required string Place { get; init; }

    /// <summary>Id of the one indicator that ended; null for all stocks of the place.</summary>
    public string? Indicator { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Day { get; init; }
}
