using System.Globalization;
using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;

namespace Sijill.Output;

/// <summary>Values and periods in words, so that no bound is lost and no range turns around beside Arabic.</summary>
internal static class Words
{
    /// <summary>"more than 22", "25 to 30", "about 300".</summary>
    public static string Of(Bounds bounds)
    {
        string about = bounds.Approximate ? "about " : "";
        return (bounds.Low, bounds.High) switch
        {
            (null, null) => "unknown",
            ({ } low, null) => (bounds.LowOpen ? "more than " : "at least ") + about + Number(low),
            (null, { } high) => (bounds.HighOpen ? "fewer than " : "at most ") + about + Number(high),
            ({ } low, { } high) when low == high => about + Number(low),
            ({ } low, { } high) => about + Number(low) + " to " + Number(high),
        };
    }

    /// <summary>The value of a claim, or "—" for an event without one.</summary>
    public static string Of(Claim claim) => claim.Value is { } value ? Of(value.Bounds) : "—";

    /// <summary>"2025-10-01 to 2025-11-06", "until 2025-11-12".</summary>
    public static string Of(Period? period) =>
        period switch
        {
            null => "",
            { From: { } from, To: { } to } when from == to => ReadingJson.Day(from),
            { From: { } from, To: { } to } => ReadingJson.Day(from) + " to " + ReadingJson.Day(to),
            { From: null, To: { } to } => "until " + ReadingJson.Day(to),
            { From: { } from, To: null } => "since " + ReadingJson.Day(from),
            _ => period.Edtf,
        };

    /// <summary>Digits in groups of three.</summary>
    public static string Number(decimal value) => value.ToString("#,0.####", CultureInfo.InvariantCulture);
}
