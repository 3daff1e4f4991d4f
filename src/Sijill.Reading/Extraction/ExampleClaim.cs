using System.Globalization;
using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>Compares claims with the notation of examples, and writes them in it.</summary>
internal static class ExampleClaim
{
    /// <summary>Whether a claim is what the notation says.</summary>
    public static bool Fits(in ClaimNotation notation, Claim claim) =>
        claim.Indicator == notation.Indicator && FitsValue(notation, claim);

    /// <summary>Whether value and unit are what the notation says, whatever the indicator.</summary>
    public static bool FitsValue(in ClaimNotation notation, Claim claim)
    {
        if (notation.Unit is { } unit && unit != claim.Unit)
        {
            return false;
        }
        if (notation.IsEvent)
        {
            return claim.Kind == "event";
        }
        if (!notation.HasValue)
        {
            return true;
        }
        var bounds = new Bounds(notation.Low, notation.High, notation.LowOpen, notation.HighOpen, notation.Approximate);
        return claim.Value is { } value && value.Bounds == bounds;
    }

    /// <summary>A claim in the notation.</summary>
    public static string Write(Claim claim) => $"{claim.Indicator} {Value(claim)} {claim.Unit}";

    private static string Value(Claim claim)
    {
        if (claim.Kind == "event" || claim.Value is not { } value)
        {
            return "some";
        }
        Bounds bounds = value.Bounds;
        string about = bounds.Approximate ? "~" : "";
        return about
            + (bounds.Low, bounds.High) switch
            {
                ({ } low, null) => (bounds.LowOpen ? ">" : ">=") + Number(low),
                (null, { } high) => (bounds.HighOpen ? "<" : "<=") + Number(high),
                ({ } low, { } high) when low == high => Number(low),
                ({ } low, { } high) => Number(low) + "-" + Number(high),
                _ => "?",
            };
    }

    private static string Number(decimal value) =>
        value.ToString("0.############################", CultureInfo.InvariantCulture);
}
