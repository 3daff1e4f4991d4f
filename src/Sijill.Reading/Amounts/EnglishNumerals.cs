using System.Collections.Frozen;

namespace Sijill.Reading.Amounts;

/// <summary>The number words of English; keys are folded.</summary>
internal static class EnglishNumerals
{
    // Declared before Table, which is built from them.
    private static readonly (string Forms, NumeralPart Part)[] Series =
    [
        ("one two three four five six seven eight nine", NumeralPart.Unit),
        ("first second third fourth fifth sixth seventh eighth ninth tenth", NumeralPart.Ordinal),
        (
            "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
            NumeralPart.Ordinal
        ),
        ("eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen", NumeralPart.Teen),
        ("twenty thirty forty fifty sixty seventy eighty ninety", NumeralPart.Tens),
        ("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", NumeralPart.Ordinal),
    ];

    private static readonly (string Forms, NumeralPart Part, decimal Value, decimal High)[] Words =
    [
        ("zero", NumeralPart.Zero, 0, 0),
        ("ten", NumeralPart.Ten, 10, 0),
        ("fourty", NumeralPart.Tens, 40, 0),
        ("hundred", NumeralPart.Hundred, 100, 0),
        ("thousand", NumeralPart.Scale, 1_000, 0),
        ("lakh", NumeralPart.Scale, 100_000, 0),
        ("million mln", NumeralPart.Scale, 1_000_000, 0),
        ("crore", NumeralPart.Scale, 10_000_000, 0),
        ("billion bln", NumeralPart.Scale, 1_000_000_000, 0),
        ("trillion trn", NumeralPart.Scale, 1_000_000_000_000, 0),
        ("hundredth", NumeralPart.Ordinal, 100, 0),
        ("thousandth", NumeralPart.Ordinal, 1_000, 0),
        ("millionth", NumeralPart.Ordinal, 1_000_000, 0),
        ("dozen", NumeralPart.Dozen, 12, 0),
        ("couple pair", NumeralPart.Couple, 2, 0),
        // Claims rule 6.
        ("tens", NumeralPart.VaguePlural, 20, 99),
        ("dozens", NumeralPart.VaguePlural, 24, 99),
        ("scores", NumeralPart.VaguePlural, 40, 199),
        ("hundreds", NumeralPart.VaguePlural, 200, 999),
        ("thousands", NumeralPart.ScalePlural, 1_000, 0),
        ("millions", NumeralPart.ScalePlural, 1_000_000, 0),
        ("billions", NumeralPart.ScalePlural, 1_000_000_000, 0),
        ("trillions", NumeralPart.ScalePlural, 1_000_000_000_000, 0),
        ("several", NumeralPart.Few, 3, 0),
        ("few handful", NumeralPart.Few, 3, 0),
        ("numerous", NumeralPart.Few, 3, 0),
        ("multiple", NumeralPart.Few, 2, 0),
        ("number", NumeralPart.Few, 2, 0),
        ("half", NumeralPart.Fraction, 2, 0),
        ("quarter", NumeralPart.Fraction, 4, 0),
        ("halves", NumeralPart.FractionPlural, 2, 0),
        ("thirds", NumeralPart.FractionPlural, 3, 0),
        ("quarters fourths", NumeralPart.FractionPlural, 4, 0),
        ("fifths", NumeralPart.FractionPlural, 5, 0),
        ("sixths", NumeralPart.FractionPlural, 6, 0),
        ("sevenths", NumeralPart.FractionPlural, 7, 0),
        ("eighths", NumeralPart.FractionPlural, 8, 0),
        ("ninths", NumeralPart.FractionPlural, 9, 0),
        ("tenths", NumeralPart.FractionPlural, 10, 0),
        ("minus negative", NumeralPart.Minus, 0, 0),
        ("point", NumeralPart.Point, 0, 0),
    ];

    // What may be glued to digits: "1.2m", "9bn".
    private static readonly (string Forms, decimal Value)[] Glued =
    [
        ("k", 1_000),
        ("m mn mln", 1_000_000),
        ("b bn bln", 1_000_000_000),
        ("t tn trn", 1_000_000_000_000),
    ];

    private static readonly FrozenDictionary<string, NumeralWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Build()
        .GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, NumeralWord>.AlternateLookup<ReadOnlySpan<char>> GluedLookup =
        BuildGlued().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word of a folded form.</summary>
    public static bool TryGet(ReadOnlySpan<char> form, out NumeralWord word) => Lookup.TryGetValue(form, out word);

    /// <summary>The scale of a letter or two behind digits.</summary>
    public static bool TryGlued(ReadOnlySpan<char> form, out decimal scale)
    {
        bool found =
            GluedLookup.TryGetValue(form, out NumeralWord word)
            || (Lookup.TryGetValue(form, out word) && word.Part == NumeralPart.Scale);
        scale = word.Value;
        return found;
    }

    private static FrozenDictionary<string, NumeralWord> Build()
    {
        var table = new Dictionary<string, NumeralWord>(StringComparer.Ordinal);
        decimal[] firsts = [1, 1, 11, 11, 20, 20];
        for (int k = 0; k < Series.Length; k++)
        {
            decimal value = firsts[k];
            foreach (string form in Series[k].Forms.Split(' '))
            {
                table.Add(form, new NumeralWord(Series[k].Part, value));
                value += value >= 20 ? 10 : 1;
            }
        }
        foreach ((string forms, NumeralPart part, decimal value, decimal high) in Words)
        {
            foreach (string form in forms.Split(' '))
            {
                table.Add(form, new NumeralWord(part, value, high));
            }
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, NumeralWord> BuildGlued()
    {
        var table = new Dictionary<string, NumeralWord>(StringComparer.Ordinal);
        foreach ((string forms, decimal value) in Glued)
        {
            foreach (string form in forms.Split(' '))
            {
                table.Add(form, new NumeralWord(NumeralPart.Scale, value));
            }
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
