namespace Sijill.Reading.Amounts;

/// <summary>What a word can do in a number.</summary>
internal enum NumeralPart : byte
{
    None,

    /// <summary>0, alone.</summary>
    Zero,

    /// <summary>1 to 9.</summary>
    Unit,

    /// <summary>1 to 9, only before a ten: «أحد», «اثنا».</summary>
    BoundUnit,

    /// <summary>«عشر»: 10, or the second word of 11 to 19. English: ten.</summary>
    Ten,

    /// <summary>11 to 19 in one word.</summary>
    Teen,

    /// <summary>20 to 90.</summary>
    Tens,

    /// <summary>100, which a unit may multiply.</summary>
    Hundred,

    /// <summary>200 to 900 in one word.</summary>
    Hundreds,

    /// <summary>1,000 or more.</summary>
    Scale,

    /// <summary>Twice a scale; <see cref="NumeralWord.Value"/> is the scale.</summary>
    ScaleDual,

    /// <summary>«ألفا»: a scale in the accusative, or a dual before its noun.</summary>
    ScaleEither,

    /// <summary>«آلاف»: a scale after 3 to 10, else a vague plural.</summary>
    ScalePlural,

    /// <summary>«عشرات», dozens: an interval.</summary>
    VaguePlural,

    /// <summary>«بضع», several: 3 to 9 before a hundred or a scale, else no value.</summary>
    Few,

    /// <summary>«نيف»: 1 to 9 more.</summary>
    Odd,

    /// <summary>Half, a third.</summary>
    Fraction,

    /// <summary>Two thirds in one word.</summary>
    FractionDual,

    /// <summary>Thirds, after a number.</summary>
    FractionPlural,

    /// <summary>12.</summary>
    Dozen,

    /// <summary>24 in one word.</summary>
    DozenDual,

    /// <summary>First, tenth, hundredth.</summary>
    Ordinal,

    /// <summary>«حادي»: first, only before a ten.</summary>
    BoundOrdinal,

    /// <summary>Minus.</summary>
    Minus,

    /// <summary>«فاصلة», point.</summary>
    Point,

    /// <summary>A couple, a pair.</summary>
    Couple,
}
