using System.Globalization;
using Sijill.Intake.Tables;
using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Tables;

/// <summary>Rows of tables as claims. Names in cells become ids where the codebook knows them and stay words where it does not; nothing is guessed.</summary>
internal sealed class TableClaims(CompiledCodebook codebook, Parties parties)
{
    private readonly TableNames _names = new(codebook);
    private readonly TableTargets _targets = new(codebook, new TableNames(codebook));
    private readonly Dictionary<string, Indicator> _indicators = codebook.Indicators.ToDictionary(
        static i => i.Id,
        StringComparer.Ordinal
    );

    /// <summary>Finds whom words mean.</summary>
    public TableTargets Targets => _targets;

    /// <summary>Finds names in words.</summary>
    public TableNames Names => _names;

    /// <summary>The claim of a row, or null with what is wrong with it.</summary>
    public RecordClaim? Claim(TableRow row, DocumentKey document, out string? problem)
    {
        problem = null;
        string id = row[FactColumns.Indicator] ?? "";
        if (!_indicators.TryGetValue(id, out Indicator? indicator))
        {
            problem = $"'{id}' is no indicator of the codebook.";
            return null;
        }
        if (Status(row[FactColumns.Status]) is not { } status)
        {
            problem = $"'{row[FactColumns.Status]}' is no status.";
            return null;
        }
        if (Value(row, out problem) is not { } value || Time(row, indicator, out problem) is not { } time)
        {
            return null;
        }
        (string unit, string? groupOfUnit) = Unit(row[FactColumns.Unit], indicator);
        RecordPlace[] places = Places(row[FactColumns.Place]);
        return new RecordClaim
        {
            Key = new ClaimKey(document, ClaimId.OfRow(row.Address, row.RowId)),
            Indicator = indicator.Id,
            Measure = unit == "percent" ? Measure.Share : MeasureOf(indicator),
            Value = value,
            ValueText = ValueText(row),
            Unit = unit,
            Target = _targets.Of(row[FactColumns.Target], groupOfUnit),
            Places = places,
            Scope = places.Length > 1 ? PlaceScope.Joint : PlaceScope.Each,
            Time = time,
            Actor = Actor(row[FactColumns.Actor]),
            Attribution = Sources(row),
            Status = status,
            Said = DayOf(row[FactColumns.Published], last: true),
            Evidence = new CodePointSpan(0, new CodePointMap(row.Text).Of(row.Text.Length)),
            Sentence = new CodePointSpan(0, new CodePointMap(row.Text).Of(row.Text.Length)),
            EvidenceText = row.Text,
            Pattern = "table",
            Confidence = row[FactColumns.Confidence],
        };
    }

    /// <summary>Who published a row: its publisher where the codebook knows it, else the host of its address, else its name.</summary>
    public SourceRef Outlet(TableRow row)
    {
        if (row[FactColumns.Publisher] is { } publisher)
        {
            IReadOnlyList<Entity> known = _names.Parties(publisher);
            return known.Count > 0 ? SourceRef.Of(known[0].Id) : parties.ByName(publisher);
        }
        return Uri.TryCreate(row[FactColumns.Url], UriKind.Absolute, out Uri? url)
            ? parties.ByHost(url.Host)
            : SourceRef.Nobody;
    }

    /// <summary>The last day of a day, month or year that a cell names: a row that was published in a month was not known before its end.</summary>
    public static DateOnly? DayOf(string? cell, bool last)
    {
        (DateOnly? from, DateOnly? to) = Reading.Calendar.Edtf.TryParse(cell ?? "", out Reading.Calendar.Edtf edtf)
            ? edtf.ToRange()
            : (null, null);
        return last ? to : from;
    }

    private SourceRef[] Sources(TableRow row)
    {
        if (row[FactColumns.SaidBy] is not { } said)
        {
            return [];
        }
        IReadOnlyList<Entity> known = _names.Parties(said);
        return known.Count > 0 ? [SourceRef.Of(known[0].Id)] : [parties.ByName(said)];
    }

    private RecordActor Actor(string? cell)
    {
        if (cell is null)
        {
            return default;
        }
        IReadOnlyList<Entity> known = _names.Parties(cell);
        return new RecordActor(known.Count > 0 ? known[0].Id : null, cell);
    }

    private RecordPlace[] Places(string? cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return [];
        }
        IReadOnlyList<Entity> known = _names.Places(cell);
        return known.Count == 0
            ? [new RecordPlace(null, Folding.Fold(cell).Trim(), PlaceRole.At)]
            :
            [
                .. known.Select(static place => new RecordPlace(
                    place.Id,
                    Folding.Fold(place.Names.Values.FirstOrDefault()?[0] ?? place.Id),
                    PlaceRole.At
                )),
            ];
    }

    private static ClaimTime? Time(TableRow row, Indicator indicator, out string? problem)
    {
        problem = null;
        string? fromCell = row[FactColumns.PeriodFrom];
        string? toCell = row[FactColumns.PeriodTo];
        DateOnly? from = DayOf(fromCell, last: false);
        DateOnly? to = DayOf(toCell, last: true);
        if ((fromCell is not null && from is null) || (toCell is not null && to is null) || from > to)
        {
            problem = "Its period is no pair of days, months or years in order.";
            return null;
        }
        // A stock is as of a day: the last of the days that the row names.
        return indicator.Measure == "stock" && to is { } day ? ClaimTime.Day(day) : ClaimTime.Of(from, to);
    }

    private static Bounds? Value(TableRow row, out string? problem)
    {
        problem = null;
        decimal? low = Number(row[FactColumns.ValueLow]);
        decimal? high = Number(row[FactColumns.ValueHigh]);
        if ((low is null && high is null) || low > high)
        {
            problem = "It has no value, or one whose least is above its greatest.";
            return null;
        }
        bool lowOpen = Yes(row[FactColumns.LowOpen]);
        bool highOpen = Yes(row[FactColumns.HighOpen]);
        // "more than 22" stands in such tables as 22 to 22, open below: the other end is then not said.
        return new Bounds(
            highOpen && low == high ? null : low,
            lowOpen && low == high ? null : high,
            lowOpen && low is not null && !(highOpen && low == high),
            highOpen && high is not null,
            Yes(row[FactColumns.Approximate])
        );
    }

    private static string ValueText(TableRow row) =>
        row[FactColumns.ValueLow] == row[FactColumns.ValueHigh] || row[FactColumns.ValueHigh] is null
            ? row[FactColumns.ValueLow] ?? ""
            : $"{row[FactColumns.ValueLow]}-{row[FactColumns.ValueHigh]}";

    private static (string Unit, string? Group) Unit(string? cell, Indicator indicator) =>
        cell?.ToLowerInvariant() switch
        {
            null => (indicator.Unit, null),
            "states" or "countries" => ("countries", null),
            "civilians" => ("people", "civilians"),
            "children" or "minors" => ("people", "children"),
            "women" => ("people", "women"),
            "men" => ("people", "men"),
            "troops" => ("people", "soldiers"),
            "families" or "households" => ("families", null),
            "percent" => ("percent", null),
            { Length: 3 } money when money.All(char.IsAsciiLetterLower) => (money.ToUpperInvariant(), null),
            { } unit => (unit, null),
        };

    private static Measure MeasureOf(Indicator indicator) =>
        indicator.Measure switch
        {
            "stock" => Measure.Stock,
            "cumulative" => Measure.Cumulative,
            "ordinal" => Measure.Ordinal,
            "share" => Measure.Share,
            _ => Measure.Flow,
        };

    private static ClaimStatus? Status(string? cell) =>
        cell is null ? ClaimStatus.Reported
        : Enum.TryParse(cell, ignoreCase: true, out ClaimStatus status)
        && Enum.IsDefined(status)
        && !char.IsAsciiDigit(cell[0])
            ? status
        : null;

    private static bool Yes(string? cell) =>
        cell is not null && (cell.Equals("true", StringComparison.OrdinalIgnoreCase) || cell == "1");

    private static decimal? Number(string? cell) =>
        decimal.TryParse(
            cell,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out decimal value
        )
            ? value
            : null;
}
