using System.Globalization;
using Sijill.Reading.Amounts;

namespace Sijill.Site.Words;

/// <summary>Arabic words around a text, with the forms that a noun takes beside its number.</summary>
internal sealed class ArabicWording : Wording
{
    private static readonly Dictionary<string, ArabicCountedNoun> Units = new(StringComparer.Ordinal)
    {
        ["people"] = new("شخص واحد", "شخصان", "شخصين", "أشخاص", "شخصاً", "شخص"),
        ["families"] = new("عائلة واحدة", "عائلتان", "عائلتين", "عائلات", "عائلة", "عائلة"),
        ["countries"] = new("دولة واحدة", "دولتان", "دولتين", "دول", "دولة", "دولة"),
        ["institutions"] = new("مؤسسة واحدة", "مؤسستان", "مؤسستين", "مؤسسات", "مؤسسة", "مؤسسة"),
        ["operations"] = new("عملية واحدة", "عمليتان", "عمليتين", "عمليات", "عملية", "عملية"),
        ["strikes"] = new("ضربة واحدة", "ضربتان", "ضربتين", "ضربات", "ضربة", "ضربة"),
        ["attacks"] = new("هجوم واحد", "هجومان", "هجومين", "هجمات", "هجوماً", "هجوم"),
        ["sorties"] = new("طلعة واحدة", "طلعتان", "طلعتين", "طلعات", "طلعة", "طلعة"),
        ["places"] = new("موقع واحد", "موقعان", "موقعين", "مواقع", "موقعاً", "موقع"),
        ["things"] = new("قطعة واحدة", "قطعتان", "قطعتين", "قطع", "قطعة", "قطعة"),
        ["USD"] = new("دولار واحد", "دولاران", "دولارين", "دولارات", "دولاراً", "دولار"),
        ["EUR"] = new("يورو واحد", "2 يورو", "2 يورو", "يورو", "يورو", "يورو"),
        ["members"] = new("عضو واحد", "عضوان", "عضوين", "أعضاء", "عضواً", "عضو"),
        ["organisations"] = new("منظمة واحدة", "منظمتان", "منظمتين", "منظمات", "منظمة", "منظمة"),
        ["nationalities"] = new("جنسية واحدة", "جنسيتان", "جنسيتين", "جنسيات", "جنسية", "جنسية"),
        ["delegations"] = new("وفد واحد", "وفدان", "وفدين", "وفود", "وفداً", "وفد"),
        ["convoys"] = new("قافلة واحدة", "قافلتان", "قافلتين", "قوافل", "قافلة", "قافلة"),
        ["groups"] = new("مجموعة واحدة", "مجموعتان", "مجموعتين", "مجموعات", "مجموعة", "مجموعة"),
        // Units of tables of facts, which the reader does not have.
        ["targets"] = new("هدف واحد", "هدفان", "هدفين", "أهداف", "هدفاً", "هدف"),
        ["bases"] = new("قاعدة واحدة", "قاعدتان", "قاعدتين", "قواعد", "قاعدة", "قاعدة"),
        ["raids"] = new("غارة واحدة", "غارتان", "غارتين", "غارات", "غارة", "غارة"),
        ["engagements"] = new("اشتباك واحد", "اشتباكان", "اشتباكين", "اشتباكات", "اشتباكاً", "اشتباك"),
        ["clashes"] = new("اشتباك واحد", "اشتباكان", "اشتباكين", "اشتباكات", "اشتباكاً", "اشتباك"),
        ["sites"] = new("موقع واحد", "موقعان", "موقعين", "مواقع", "موقعاً", "موقع"),
        ["buildings"] = new("مبنى واحد", "مبنيان", "مبنيين", "مبانٍ", "مبنى", "مبنى"),
        ["tanks"] = new("دبابة واحدة", "دبابتان", "دبابتين", "دبابات", "دبابة", "دبابة"),
        ["vehicles"] = new("آلية واحدة", "آليتان", "آليتين", "آليات", "آلية", "آلية"),
        ["oil trucks"] = new("صهريج نفط واحد", "صهريجا نفط", "صهريجي نفط", "صهاريج نفط", "صهريج نفط", "صهريج نفط"),
        ["munitions"] = new("ذخيرة واحدة", "ذخيرتان", "ذخيرتين", "ذخائر", "ذخيرة", "ذخيرة"),
        ["weapons caches"] = new(
            "مخبأ أسلحة واحد",
            "مخبآ أسلحة",
            "مخبأي أسلحة",
            "مخابئ أسلحة",
            "مخبأ أسلحة",
            "مخبأ أسلحة"
        ),
        ["mass graves"] = new(
            "مقبرة جماعية واحدة",
            "مقبرتان جماعيتان",
            "مقبرتين جماعيتين",
            "مقابر جماعية",
            "مقبرة جماعية",
            "مقبرة جماعية"
        ),
        ["projects"] = new("مشروع واحد", "مشروعان", "مشروعين", "مشاريع", "مشروعاً", "مشروع"),
        ["incidents"] = new("حادثة واحدة", "حادثتان", "حادثتين", "حوادث", "حادثة", "حادثة"),
        ["protests"] = new("احتجاج واحد", "احتجاجان", "احتجاجين", "احتجاجات", "احتجاجاً", "احتجاج"),
        ["patrols"] = new("دورية واحدة", "دوريتان", "دوريتين", "دوريات", "دورية", "دورية"),
        ["casualties"] = new("ضحية واحدة", "ضحيتان", "ضحيتين", "ضحايا", "ضحية", "ضحية"),
        ["finding"] = new("خلاصة واحدة", "خلاصتان", "خلاصتين", "خلاصات", "خلاصة", "خلاصة"),
        ["dispute"] = new("تضارب واحد", "تضاربان", "تضاربين", "تضاربات", "تضارباً", "تضارب"),
        ["row"] = new(
            "صف واحد من جدول",
            "صفّان من جداول",
            "صفّين من جداول",
            "صفوف من جداول",
            "صفاً من جداول",
            "صف من جداول"
        ),
        ["claim"] = new("إفادة واحدة", "إفادتان", "إفادتين", "إفادات", "إفادة", "إفادة"),
        ["figure"] = new("رقم واحد", "رقمان", "رقمين", "أرقام", "رقماً", "رقم"),
        ["event"] = new("حدث واحد", "حدثان", "حدثين", "أحداث", "حدثاً", "حدث"),
        ["statement"] = new("تصريح واحد", "تصريحان", "تصريحين", "تصريحات", "تصريحاً", "تصريح"),
        ["appeal"] = new("دعوة واحدة", "دعوتان", "دعوتين", "دعوات", "دعوة", "دعوة"),
        ["commitment"] = new("تعهّد واحد", "تعهّدان", "تعهّدين", "تعهّدات", "تعهّداً", "تعهّد"),
        ["document"] = new("وثيقة واحدة", "وثيقتان", "وثيقتين", "وثائق", "وثيقة", "وثيقة"),
    };

    private static readonly string[] Months =
    [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيو",
        "تموز/يوليو",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ];

    /// <summary>A month by its name in the Levant and Iraq alone, short enough for an axis; texts give both names.</summary>
    /// <param name="month">1 to 12.</param>
    public static string ShortMonth(int month) => Months[month - 1].Split('/')[0];

    public override string Language => "ar";

    public override string Direction => "rtl";

    public override string Label(string key) => ArabicLabels.All.TryGetValue(key, out string? label) ? label : key;

    public override string Counted(Bounds bounds, string unit)
    {
        string about = bounds.Approximate ? "نحو " : "";
        return (bounds.Low, bounds.High) switch
        {
            (null, null) => "عدد غير معلوم",
            ({ } low, null) when bounds.LowOpen => "أكثر من " + about + Of(low, unit, true),
            ({ } low, null) => about + Of(low, unit, bounds.Approximate) + " على الأقل",
            (null, { } high) when bounds.HighOpen => "أقل من " + about + Of(high, unit, true),
            (null, { } high) => about + Of(high, unit, bounds.Approximate) + " على الأكثر",
            ({ } low, { } high) when low == high => about + Of(low, unit, bounds.Approximate),
            ({ } low, { } high) => "من "
                + Number(low)
                + " إلى "
                + Of(high, unit, true)
                + (about.Length > 0 ? " تقريباً" : ""),
        };
    }

    public override string Count(int number, string kind) =>
        number == 0 ? "لا " + Units[kind].Few : Units[kind].Of(number, false);

    public override string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Month(day)}");

    public override string Month(DateOnly month) =>
        string.Create(CultureInfo.InvariantCulture, $"{Months[month.Month - 1]} {month.Year}");

    protected override string Between(string from, string to) => "من " + from + " إلى " + to;

    /// <summary>A number with its noun; <paramref name="genitive"/> after «من», «نحو», «إلى».</summary>
    private static string Of(decimal number, string unit, bool genitive) =>
        unit switch
        {
            "none" => Number(number),
            "ordinal" => "الرقم " + Number(number),
            "share" or "percent" => Number(number) + " في المئة",
            _ when Units.TryGetValue(unit, out ArabicCountedNoun? noun) => noun.Of(number, genitive),
            _ => Number(number) + " " + unit,
        };
}
