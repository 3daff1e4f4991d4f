using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>An amount of a text.</summary>
/// <param name="Span">
/// The number with the words that bound it and its percent sign, without a clitic before them, and without «ما»: «أكثر من 22» of «لأكثر من 22».
/// A currency is not part of it.
/// </param>
/// <param name="Number">The number alone; inside <paramref name="Span"/>.</param>
/// <param name="Bounds">What it says.</param>
/// <param name="Kind">What it is.</param>
/// <param name="FirstToken">Its first token, with «ما» and a currency sign.</param>
/// <param name="EndToken">The token after its last one, which may be a currency.</param>
/// <param name="Rounded">Whether it is written down to hundreds, dozens or a larger scale only, in words ("two thousand", "12 million").</param>
/// <param name="Currency">ISO 4217 code of a sum of money; null where none is named or the name alone does not tell («ليرة»).</param>
public readonly record struct Amount(
    TextSpan Span,
    TextSpan Number,
    Bounds Bounds,
    AmountKind Kind,
    int FirstToken,
    int EndToken,
    bool Rounded,
    string? Currency
);
