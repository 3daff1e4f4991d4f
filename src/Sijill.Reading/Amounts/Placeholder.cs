// Delete this file in the commit that brings Bounds and Amount.
using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>Placeholder.</summary>
public readonly record struct Bounds(decimal? Low, decimal? High, bool LowOpen, bool HighOpen, bool Approximate);

/// <summary>Placeholder.</summary>
public enum AmountKind : byte
{
    /// <summary>Placeholder.</summary>
    Cardinal,

    /// <summary>Placeholder.</summary>
    Ordinal,

    /// <summary>Placeholder.</summary>
    Share,

    /// <summary>Placeholder.</summary>
    Vague,

    /// <summary>Placeholder.</summary>
    Money,
}

/// <summary>Placeholder.</summary>
public readonly record struct Amount(TextSpan Span, TextSpan Number, Bounds Bounds, AmountKind Kind, int FirstToken, int EndToken, bool Rounded, string? Currency);
