namespace Sijill.Reading.Tests.Amounts;

/// <summary>Cases of the Arabic noun, as far as number words show them.</summary>
public enum ArabicCase
{
    Nominative,
    Oblique,
}
