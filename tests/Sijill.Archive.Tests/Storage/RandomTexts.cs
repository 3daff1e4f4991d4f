using System.Globalization;
using CsCheck;

namespace Sijill.Archive.Tests.Storage;

/// <summary>Random documents made to collide: few addresses, few sentences, few figures, so that copies, disputes, revisions and changed pages abound.</summary>
internal static class RandomTexts
{
    private static readonly string[] Ground =
    [
        "The village lies between the river and the old road to the north, and most of its houses were left years ago by families who now live in the town.",
        "Farmers said that they had heard aircraft all night and that the power had failed at about two in the morning and come back after sunrise.",
        "The market was closed on the next day, the schools stayed open, and the police asked people to keep away from the eastern part of the quarter.",
        "Residents who spoke by telephone asked for clean water and for the bridge to be mended before the rains begin in the middle of the month.",
    ];

    private static readonly string[] Said =
    [
        "U.S. Central Command said its forces killed {0} ISIS members in Syria in October 2025.",
        "The raid near Deir ez-Zor on October 14, 2025 killed {0} ISIS members, the Syrian Democratic Forces said.",
        "Iraqi forces captured {0} ISIS members in Kirkuk on October 20, 2025, the Joint Operations Command said.",
        "About {0} people lived in al-Hol camp on November 1, 2025, according to the Syrian Observatory for Human Rights.",
        "قالت القيادة المركزية الأمريكية إن قواتها قتلت {0} من عناصر داعش في سوريا خلال شهر تشرين الأول/أكتوبر 2025.",
        "Another {0} ISIS detainees will be transferred from Syria to Iraq, U.S. Central Command said.",
        "Yesterday {0} civilians were killed in Hasakah, the Observatory said.",
        "The United Nations called on Iraq to protect {0} children.",
        "Iraq pledged to repatriate {0} families by the end of 2025. \"We will not wait,\" Cooper said.",
    ];

    private static readonly string[] Outlets = ["centcom.mil", "Reuters", "Shafaq News", "Some Blog", ""];

    private static readonly string?[] Days = ["2025-11-02", "2025-11-06", "2025-11-07", null];

    private static readonly Gen<string> Text = Gen.Select(
        Gen.Int[0, Ground.Length].Array[0, 2],
        Gen.Select(Gen.Int[0, Said.Length - 1], Gen.Int[0, 4]).Array[1, 3],
        static (ground, said) =>
            string.Join(
                " ",
                [
                    .. ground.Where(static i => i < Ground.Length).Distinct().Select(static i => Ground[i]),
                    .. said.Select(static s =>
                        string.Format(CultureInfo.InvariantCulture, Said[s.Item1], 2 + (7 * s.Item2))
                    ),
                ]
            )
    );

    /// <summary>Documents; an address may come again, with the same text or another. Day and outlet belong to the address.</summary>
    public static readonly Gen<Told[]> Documents = Gen.Select(
        Gen.Int[0, 7],
        Text,
        static (id, text) =>
            new Told(
                "d" + id.ToString(CultureInfo.InvariantCulture),
                text,
                Days[id % Days.Length],
                Outlets[id % Outlets.Length]
            )
    ).Array[1, 14];

    /// <summary>The same, each address once.</summary>
    public static readonly Gen<Told[]> Distinct = Documents.Select(static documents =>
        documents.DistinctBy(static d => d.Id).ToArray()
    );
}
