namespace Sijill.Reading.Tests.Amounts;

/// <summary>How a number is spelled out.</summary>
/// <param name="Feminine">Whether what it counts is feminine.</param>
/// <param name="Case">Nominative or not.</param>
/// <param name="LongHundred">«مائة» rather than «مئة».</param>
/// <param name="FusedHundreds">«ثلاثمئة» rather than «ثلاث مئة».</param>
/// <param name="DetachedWaw">«و عشرون» rather than «وعشرون».</param>
public readonly record struct ArabicSpelling(
    bool Feminine,
    ArabicCase Case,
    bool LongHundred,
    bool FusedHundreds,
    bool DetachedWaw
);
