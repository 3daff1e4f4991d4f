namespace Sijill.Reading.Amounts;

/// <summary>Words of measure: what may be glued to digits, and what makes a number no count.</summary>
internal static class Units
{
    private static readonly WordSet Suffixes = new(
        "k m mn mln b bn bln t tn trn st nd rd th km kms kg kgs g mg mm cm ft lb lbs oz ml l cl mw kw gw kwh mwh gb mb tb kb",
        "kph mph kmh km2 sqm h hr hrs min mins sec secs hz mhz ghz pc pct percent usd eur gbp million billion thousand trillion dollars people year years"
    );

    private static readonly WordSet Measures = new(
        "كم كلم كيلومتر كيلومترا كيلومترات كيلو متر مترا أمتار سنتيمتر سنتمتر ميليمتر ميل أميال قدم طن طنا أطنان كغ كغم كيلوغرام كيلوغراما كيلوجرام غرام غراما ليتر لتر برميل ميلي ملليلتر مل",
        "km kilometers kilometres miles mile meters metres m kg tons tonnes liters litres barrels degrees درجة درجات نقطة نقاط"
    );

    private static readonly WordSet Dimensions = new(
        "wide long high deep tall away from race sprint dash freestyle hurdles relay above below north south east west"
    );

    // Claims rule 16: durations, distances and areas are no figures.
    private static readonly WordSet NotCounted = new(
        "ساعة ساعات دقيقة دقائق ثانية ثوان ثواني يوم يوما أيام أسبوع أسبوعا أسابيع شهر شهرا أشهر شهور سنة سنوات سنين عام عاما أعوام عقد عقدا عقود قرن قرنا قرون ليلة ليال ليالي ربيعا خريفا",
        "كم كلم كيلومتر كيلومترا كيلومترات كيلو متر مترا أمتار سنتيمتر سنتيمترا سنتمتر ميليمتر ملم مم ميل ميلا أميال هكتار هكتارا هكتارات دونم دونما دونمات فدان درجة درجات صباحا مساء ظهرا عصرا بتوقيت",
        "second seconds minute minutes minuten min mins hour hours hr hrs day days night nights week weeks weekend month months year years decade decades century centuries yr yrs",
        "km kms kilometer kilometers kilometre kilometres mile miles meter meters metre metres m cm mm foot feet ft yard yards inch inches acre acres hectare hectares knots mph kph degrees",
        "am pm a.m p.m gmt utc o'clock oclock edt est local"
    );

    public static bool IsSuffix(ReadOnlySpan<char> form) => Suffixes.Contains(form);

    public static bool IsMeasure(ReadOnlySpan<char> form) => Measures.Contains(form);

    public static bool IsDimension(ReadOnlySpan<char> form) => Dimensions.Contains(form);

    /// <summary>Whether a number before this word is a duration, a clock time, a distance or an area.</summary>
    public static bool IsNotCounted(ReadOnlySpan<char> form) => NotCounted.Contains(form);
}
