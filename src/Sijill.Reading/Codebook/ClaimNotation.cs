using System.Globalization;

namespace Sijill.Reading.Codebook;

/// <summary>
/// A claim in the short notation of examples: INDICATOR VALUE UNIT. VALUE is <c>5</c>, <c>&gt;22</c>, <c>&gt;=7</c>, <c>&lt;30000</c>, <c>&lt;=20</c>,
/// <c>~300</c>, <c>25-30</c>, <c>~24-99</c>, or <c>some</c> where the text gives no number. Value and unit may be left out: then they are not compared.
/// </summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="HasValue">Whether there is a number.</param>
/// <param name="IsEvent">Whether there must be no number: <c>some</c>.</param>
/// <param name="Low">Least value, or null.</param>
/// <param name="High">Greatest value, or null.</param>
/// <param name="LowOpen">Whether the least value itself is left out.</param>
/// <param name="HighOpen">Whether the greatest value itself is left out.</param>
/// <param name="Approximate">Whether it is "about".</param>
/// <param name="Unit">Unit, or null.</param>
public readonly record struct ClaimNotation(
    string Indicator,
    bool HasValue,
    bool IsEvent,
    decimal? Low,
    decimal? High,
    bool LowOpen,
    bool HighOpen,
    bool Approximate,
    string? Unit
)
{
    private const string NoValue = "some";

    /// <summary>Reads the notation.</summary>
    public static bool TryParse(string text, out ClaimNotation claim)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        claim = default;
        if (parts.Length is 0 or > 3)
        {
            return false;
        }
        claim = new ClaimNotation(
            parts[0],
            false,
            false,
            null,
            null,
            false,
            false,
            false,
            parts.Length == 3 ? parts[2] : null
        );
        if (parts.Length == 1)
        {
            return true;
        }
        if (parts[1] == NoValue)
        {
            claim = claim with { IsEvent = true };
            return true;
        }
        return TryParseValue(parts[1], ref claim);
    }

    private static bool TryParseValue(string text, ref ClaimNotation claim)
    {
        bool approximate = text.StartsWith('~');
        string rest = approximate ? text[1..] : text;
        bool open = rest.Length < 2 || rest[1] != '=';
        if (rest.StartsWith('>') && Number(rest[(open ? 1 : 2)..]) is { } low)
        {
            claim = claim with { HasValue = true, Low = low, LowOpen = open, Approximate = approximate };
            return true;
        }
        if (rest.StartsWith('<') && Number(rest[(open ? 1 : 2)..]) is { } high)
        {
            claim = claim with { HasValue = true, High = high, HighOpen = open, Approximate = approximate };
            return true;
        }
        int dash = rest.IndexOf('-', StringComparison.Ordinal);
        decimal? from = Number(dash < 0 ? rest : rest[..dash]);
        decimal? to = dash < 0 ? from : Number(rest[(dash + 1)..]);
        claim = claim with { HasValue = true, Low = from, High = to, Approximate = approximate };
        return from is not null && to is not null && from <= to;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : null;
}
