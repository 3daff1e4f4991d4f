using System.Text;

namespace Sijill.Bench.Corpus;

/// <summary>Sentences without a figure, of so many words and made names that two texts share next to nothing but common words.</summary>
internal static class Filler
{
    private static readonly string[] EnglishWho =
    [
        "The teacher {0}",
        "A farmer named {0}",
        "The baker {0}",
        "The poet {0}",
        "A nurse called {0}",
        "The carpenter {0}",
        "The librarian {0}",
        "An engineer, {0},",
        "The gardener {0}",
        "The painter {0}",
        "A driver called {0}",
        "The weaver {0}",
        "The historian {0}",
        "The shepherd {0}",
        "The singer {0}",
        "A student named {0}",
    ];
    private static readonly string[] EnglishDid =
    [
        "spoke about the",
        "waited for the",
        "wrote a letter about the",
        "praised the",
        "asked again for the",
        "remembered the",
        "opened the",
        "walked past the",
        "described the",
        "photographed the",
        "missed the",
        "repaired the",
        "visited the",
        "studied the",
        "drew the",
        "cared for the",
    ];
    private static readonly string[] EnglishWhat =
    [
        "old market",
        "spring harvest",
        "school library",
        "river bridge",
        "water network",
        "olive season",
        "wheat prices",
        "road works",
        "power lines",
        "folk songs",
        "new bakery",
        "long winter",
        "clay houses",
        "stone mill",
        "summer fair",
        "garden walls",
        "bus station",
        "wool carpets",
        "youth theatre",
        "date palms",
    ];
    private static readonly string[] EnglishHow =
    [
        "with patience",
        "in a quiet voice",
        "despite the heat",
        "without much hope",
        "as neighbours listened",
        "after a walk along the {0} canal",
        "in front of the {0} café",
        "with help from the {0} cooperative",
        "for the {0} newsletter",
        "at the house of {0}",
        "to the delight of {0}",
        "while {0} prepared tea",
        "as {0} had advised",
        "near the {0} orchard",
    ];
    private static readonly string[] ArabicWho =
    [
        "المعلم {0}",
        "المزارع {0}",
        "الخباز {0}",
        "الشاعر {0}",
        "الممرض {0}",
        "النجار {0}",
        "أمين المكتبة {0}",
        "المهندس {0}",
        "البستاني {0}",
        "الرسام {0}",
        "السائق {0}",
        "النساج {0}",
        "المؤرخ {0}",
        "الراعي {0}",
        "المغني {0}",
        "الطالب {0}",
    ];
    private static readonly string[] ArabicDid =
    [
        "تحدث عن",
        "انتظر",
        "كتب رسالة عن",
        "مدح",
        "سأل مجدداً عن",
        "تذكر",
        "افتتح",
        "مشى قرب",
        "وصف",
        "صوّر",
        "اشتاق إلى",
        "أصلح",
        "زار",
        "درس",
        "رسم",
        "اعتنى بـ",
    ];
    private static readonly string[] ArabicWhat =
    [
        "السوق القديم",
        "حصاد الربيع",
        "مكتبة المدرسة",
        "جسر النهر",
        "شبكة المياه",
        "موسم الزيتون",
        "أسعار القمح",
        "أعمال الطريق",
        "خطوط الكهرباء",
        "الأغاني الشعبية",
        "المخبز الجديد",
        "الشتاء الطويل",
        "بيوت الطين",
        "طاحونة الحجر",
        "معرض الصيف",
        "جدران الحديقة",
        "محطة الحافلات",
        "سجاد الصوف",
        "مسرح الشباب",
        "نخيل التمر",
    ];
    private static readonly string[] ArabicHow =
    [
        "بصبر طويل",
        "بصوت هادئ",
        "رغم الحر",
        "دون أمل كبير",
        "والجيران يصغون",
        "بعد نزهة على قناة {0}",
        "أمام مقهى {0}",
        "بعون من تعاونية {0}",
        "لنشرة {0}",
        "في بيت {0}",
        "فسُرّ بذلك {0}",
        "بينما أعد {0} الشاي",
        "كما نصح {0}",
        "قرب بستان {0}",
    ];
    private static readonly string[] Latin =
    [
        "ba",
        "do",
        "fe",
        "gi",
        "hu",
        "ka",
        "lo",
        "me",
        "ni",
        "pu",
        "ra",
        "so",
        "te",
        "vi",
        "zu",
        "ly",
        "mar",
        "nel",
        "tor",
        "quin",
        "bes",
        "dal",
        "fur",
        "gam",
        "hol",
        "jin",
    ];
    private static readonly string[] Abjad =
    [
        "با",
        "دو",
        "في",
        "غي",
        "هو",
        "كا",
        "لو",
        "مي",
        "ني",
        "بو",
        "را",
        "سو",
        "تي",
        "زو",
        "مر",
        "نل",
        "طور",
        "قن",
        "بس",
        "دل",
        "فر",
        "غم",
        "حل",
        "جن",
        "شم",
        "رق",
    ];

    /// <summary>Appends one sentence and a blank.</summary>
    public static void Append(StringBuilder text, ref Dice dice, bool arabic)
    {
        Say(text, ref dice, arabic ? ArabicWho : EnglishWho, arabic).Append(' ');
        text.Append(dice.OneOf(arabic ? ArabicDid : EnglishDid)).Append(' ');
        text.Append(dice.OneOf(arabic ? ArabicWhat : EnglishWhat)).Append(' ');
        Say(text, ref dice, arabic ? ArabicHow : EnglishHow, arabic);
        text.Append(arabic ? "، " : ", ");
        Say(text, ref dice, arabic ? ArabicHow : EnglishHow, arabic).Append(". ");
    }

    /// <summary>A made name: the lower its number, the more often it is taken.</summary>
    public static string Name(ulong number, bool arabic)
    {
        string[] parts = arabic ? Abjad : Latin;
        var name = new StringBuilder();
        for (ulong rest = number + 26 * 26; rest > 0; rest /= 26)
        {
            name.Append(parts[rest % 26]);
        }
        if (!arabic)
        {
            name[0] = char.ToUpperInvariant(name[0]);
        }
        return name.ToString();
    }

    private static StringBuilder Say(StringBuilder text, ref Dice dice, string[] all, bool arabic)
    {
        string words = dice.OneOf(all);
        int at = words.IndexOf("{0}", StringComparison.Ordinal);
        if (at < 0)
        {
            return text.Append(words);
        }
        // As often as in a language: half of the names are of the first few hundred, the rarest stand once in a large corpus.
        ulong number = dice.Next() % (1ul << (6 + dice.Below(16)));
        return text.Append(words.AsSpan(0, at)).Append(Name(number, arabic)).Append(words.AsSpan(at + 3));
    }
}
