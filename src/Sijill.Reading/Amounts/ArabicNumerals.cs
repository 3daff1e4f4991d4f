using System.Collections.Frozen;
using Sijill.Reading.Text;

namespace Sijill.Reading.Amounts;

/// <summary>The number words of Arabic, standard and spoken (Egypt, the Levant, Iraq), in every case and spelling; keys are folded.</summary>
internal static class ArabicNumerals
{
    // Declared before Table, which is built from them.
    private static readonly (string Forms, NumeralPart Part, decimal Value)[] Words =
    [
        ("صفر صفرا", NumeralPart.Zero, 0),
        ("واحد واحدة واحدا", NumeralPart.Unit, 1),
        ("أحد إحدى أحدى حدى", NumeralPart.BoundUnit, 1),
        ("اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنين تنين", NumeralPart.Unit, 2),
        ("اثنا اثني اثنى اثنتا اثنتي اثنتى ثنتا ثنتي اثن", NumeralPart.BoundUnit, 2),
        ("ثلاث ثلاثة ثلاثا تلات تلاتة", NumeralPart.Unit, 3),
        ("أربع أربعة أربعا", NumeralPart.Unit, 4),
        ("خمس خمسة خمسا", NumeralPart.Unit, 5),
        ("ست ستة ستا", NumeralPart.Unit, 6),
        ("سبع سبعة سبعا", NumeralPart.Unit, 7),
        ("ثمان ثماني ثمانية ثمانيا تمان تمانية تماني", NumeralPart.Unit, 8),
        ("تسع تسعة تسعا", NumeralPart.Unit, 9),
        ("عشر عشرة عشرا", NumeralPart.Ten, 10),
        ("حداشر احداشر حدعش احدعش إحدعش أحدعشر إحدىعشر", NumeralPart.Teen, 11),
        ("اتناشر اثناشر اطناشر اثنعش اطنعش دنعش تنعش اثناعشر اثنيعشر", NumeralPart.Teen, 12),
        ("تلتاشر تلاتاشر تلطاشر تلطعش ثلطعش ثلاثطعش ثلاثتاشر", NumeralPart.Teen, 13),
        ("اربعتاشر أربعطاشر أربعطعش", NumeralPart.Teen, 14),
        ("خمستاشر خمسطاشر خمسطعش", NumeralPart.Teen, 15),
        ("ستاشر سطاشر سطعش ستطعش", NumeralPart.Teen, 16),
        ("سبعتاشر سبعطاشر سبعطعش", NumeralPart.Teen, 17),
        ("تمنتاشر تمانتاشر تمنطاشر تمنطعش ثمنطعش ثمانطعش", NumeralPart.Teen, 18),
        ("تسعتاشر تسعطاشر تسعطعش", NumeralPart.Teen, 19),
        ("عشرون عشرين", NumeralPart.Tens, 20),
        ("ثلاثون ثلاثين تلاتين تلاتون", NumeralPart.Tens, 30),
        ("أربعون أربعين", NumeralPart.Tens, 40),
        ("خمسون خمسين", NumeralPart.Tens, 50),
        ("ستون ستين", NumeralPart.Tens, 60),
        ("سبعون سبعين", NumeralPart.Tens, 70),
        ("ثمانون ثمانين تمانين تمانون", NumeralPart.Tens, 80),
        ("تسعون تسعين", NumeralPart.Tens, 90),
        ("مئة مائة مية مأة ميت مئه مائه", NumeralPart.Hundred, 100),
        (
            "مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتين متين مأتين مأتان مئتى مائتى",
            NumeralPart.Hundreds,
            200
        ),
        ("ألف", NumeralPart.Scale, 1_000),
        ("ألفا", NumeralPart.ScaleEither, 1_000),
        ("ألفان ألفين ألفي ألفى", NumeralPart.ScaleDual, 1_000),
        ("آلاف ألوف الآفا آلافا", NumeralPart.ScalePlural, 1_000),
        ("مليون ميليون", NumeralPart.Scale, 1_000_000),
        ("مليونا ميليونا", NumeralPart.ScaleEither, 1_000_000),
        ("مليونان مليونين مليوني", NumeralPart.ScaleDual, 1_000_000),
        ("ملايين مليونات", NumeralPart.ScalePlural, 1_000_000),
        ("مليار بليون", NumeralPart.Scale, 1_000_000_000),
        ("مليارا بليونا", NumeralPart.ScaleEither, 1_000_000_000),
        ("ملياران مليارين ملياري بليونان بليونين بليوني", NumeralPart.ScaleDual, 1_000_000_000),
        ("مليارات بلايين", NumeralPart.ScalePlural, 1_000_000_000),
        ("تريليون ترليون تريليونا ترليونا", NumeralPart.Scale, 1_000_000_000_000),
        ("تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني", NumeralPart.ScaleDual, 1_000_000_000_000),
        ("تريليونات ترليونات", NumeralPart.ScalePlural, 1_000_000_000_000),
        ("كوادريليون كوادرليون", NumeralPart.Scale, 1_000_000_000_000_000),
        ("بضع بضعة", NumeralPart.Few, 3),
        ("عدة", NumeralPart.Few, 2),
        ("نيف نيفا نيفة", NumeralPart.Odd, 0),
        ("نصف نص", NumeralPart.Fraction, 2),
        ("ثلث", NumeralPart.Fraction, 3),
        ("ربع", NumeralPart.Fraction, 4),
        ("سدس", NumeralPart.Fraction, 6),
        ("ثلثا ثلثي ثلثين ثلثان", NumeralPart.FractionDual, 3),
        ("خمسا خمسي", NumeralPart.FractionDual, 5),
        ("أنصاف", NumeralPart.FractionPlural, 2),
        ("أثلاث", NumeralPart.FractionPlural, 3),
        ("أرباع", NumeralPart.FractionPlural, 4),
        ("أخماس", NumeralPart.FractionPlural, 5),
        ("أسداس", NumeralPart.FractionPlural, 6),
        ("أسباع", NumeralPart.FractionPlural, 7),
        ("أثمان", NumeralPart.FractionPlural, 8),
        ("أتساع", NumeralPart.FractionPlural, 9),
        ("أعشار", NumeralPart.FractionPlural, 10),
        ("دزينة دستة درزن", NumeralPart.Dozen, 12),
        ("دزينات دستات دزائن", NumeralPart.Dozen, 12),
        ("دزينتين دزينتان دستتين دستتان", NumeralPart.DozenDual, 12),
        ("أول أولى الاول", NumeralPart.Ordinal, 1),
        ("حادي حادية حاديا", NumeralPart.BoundOrdinal, 1),
        ("ثاني ثان ثانية ثانيا", NumeralPart.Ordinal, 2),
        ("ثالث ثالثة ثالثا تالت", NumeralPart.Ordinal, 3),
        ("رابع رابعة رابعا", NumeralPart.Ordinal, 4),
        ("خامس خامسة خامسا", NumeralPart.Ordinal, 5),
        ("سادس سادسة سادسا", NumeralPart.Ordinal, 6),
        ("سابع سابعة سابعا", NumeralPart.Ordinal, 7),
        ("ثامن ثامنة ثامنا", NumeralPart.Ordinal, 8),
        ("تاسع تاسعة تاسعا", NumeralPart.Ordinal, 9),
        ("عاشر عاشرة عاشرا", NumeralPart.Ordinal, 10),
        ("سالب ناقص", NumeralPart.Minus, 0),
        ("فاصلة فاصل", NumeralPart.Point, 0),
    ];

    private static readonly (string Stems, decimal Value)[] HundredStems =
    [
        ("ثلاث ثلاثة تلت تلات ثلث", 300),
        ("أربع أربعة ربع", 400),
        ("خمس خمسة", 500),
        ("ست ستة", 600),
        ("سبع سبعة", 700),
        ("ثمان ثماني ثمن تمن تمان ثمانية", 800),
        ("تسع تسعة", 900),
    ];

    private static readonly FrozenDictionary<string, NumeralWord> Table = Build();
    private static readonly FrozenDictionary<string, NumeralWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word of a folded form without clitics.</summary>
    public static bool TryGet(ReadOnlySpan<char> form, out NumeralWord word) => Lookup.TryGetValue(form, out word);

    private static FrozenDictionary<string, NumeralWord> Build()
    {
        var table = new Dictionary<string, NumeralWord>(StringComparer.Ordinal);
        foreach ((string forms, NumeralPart part, decimal value) in Words)
        {
            foreach (string form in forms.Split(' '))
            {
                table.TryAdd(Folding.Fold(form), new NumeralWord(part, value));
            }
        }
        foreach ((string stems, decimal value) in HundredStems)
        {
            foreach (string stem in stems.Split(' '))
            {
                foreach (string hundred in (ReadOnlySpan<string>)["مئة", "مائة", "مأة", "ميت"])
                {
                    table.TryAdd(Folding.Fold(stem + hundred), new NumeralWord(NumeralPart.Hundreds, value));
                }
            }
        }
        // Claims rule 6.
        foreach (string tens in (ReadOnlySpan<string>)["عشرات"])
        {
            table[tens] = new NumeralWord(NumeralPart.VaguePlural, 20, 99);
        }
        foreach (string hundreds in (ReadOnlySpan<string>)["مئات", "مائات", "مآت"])
        {
            table[Folding.Fold(hundreds)] = new NumeralWord(NumeralPart.VaguePlural, 200, 999);
        }
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
