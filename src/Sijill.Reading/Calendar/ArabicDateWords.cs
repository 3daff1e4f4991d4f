namespace Sijill.Reading.Calendar;

/// <summary>Words of Arabic and Kurdish dates, folded. Months: Levantine, Egyptian, Gulf, Maghrebi, Mauritanian (CLDR), Hijri (Umm al-Qura), Sorani.</summary>
internal static class ArabicDateWords
{
    /// <summary>Months by their words; several words are one name («تشرين الثاني»).</summary>
    public static readonly (string Names, int Month)[] Months =
    [
        ("كانون الثاني|كانون ثاني|يناير|ينايير|جانفي|يناىر|كانون2|كانوني دووەم|کانوونی دووەم", 1),
        ("شباط|فبراير|فيفري|شوبات", 2),
        ("اذار|مارس|ئازار|ازار", 3),
        ("نيسان|ابريل|افريل|إبريل", 4),
        ("ايار|ئایار|مايو|ماي|مايه", 5),
        ("حزيران|يونيو|يونيه|جوان|حوزەيران", 6),
        ("تموز|يوليو|يوليه|جويليه|يوليوز|تەممووز|تەمموز|تەمووز", 7),
        ("اب|ئاب|اغسطس|اوت|غشت|اغشت", 8),
        ("ايلول|سبتمبر|شتنبر|شتمبر|سبتنبر|ئەيلوول", 9),
        ("تشرين الاول|تشرين اول|اكتوبر|اكتوبير|تشريني يەكەم", 10),
        ("تشرين الثاني|تشرين ثاني|نوفمبر|نونبر|نوفنبر|تشريني دووەم", 11),
        ("كانون الاول|كانون اول|ديسمبر|دجنبر|دجمبر|كانوني يەكەم|کانوونی یەکەم", 12),
    ];

    /// <summary>Hijri months by their words.</summary>
    public static readonly (string Names, int Month)[] HijriMonths =
    [
        ("محرم|المحرم|محرم الحرام", 1),
        ("صفر", 2),
        ("ربيع الاول|ربيع اول", 3),
        ("ربيع الثاني|ربيع الاخر|ربيع ثاني|ربيع اخر", 4),
        ("جمادي الاولي|جمادي الاول|جمادي اول|جمادي اولي", 5),
        ("جمادي الثانيه|جمادي الاخره|جمادي الثاني|جمادي الاخر|جمادي ثاني", 6),
        ("رجب", 7),
        ("شعبان", 8),
        ("رمضان|ramadan|ramadhan", 9),
        ("شوال", 10),
        ("ذو القعده|ذي القعده|ذو القعدة|ذوالقعده", 11),
        ("ذو الحجه|ذي الحجه|ذوالحجه", 12),
    ];

    /// <summary>All other words, by kind and value.</summary>
    public static readonly (string Forms, DateWordKind Kind, int Value)[] Words =
    [
        ("الاحد|احد", DateWordKind.Weekday, 0),
        ("الاثنين|الإثنين|اثنين|الاتنين", DateWordKind.Weekday, 1),
        ("الثلاثاء|ثلاثاء|الثلاثا|التلاتا", DateWordKind.Weekday, 2),
        ("الاربعاء|اربعاء|الاربعا", DateWordKind.Weekday, 3),
        ("الخميس|خميس", DateWordKind.Weekday, 4),
        ("الجمعه|جمعه", DateWordKind.Weekday, 5),
        ("السبت|سبت", DateWordKind.Weekday, 6),
        ("اليوم", DateWordKind.Relative, 0),
        ("الليله", DateWordKind.Relative, 0),
        ("امس|البارحه|امبارح|الامس", DateWordKind.Relative, -1),
        ("غدا|غد|الغد|بكره|بكرا", DateWordKind.Relative, 1),
        ("يوم|ايام|يوما|يومين|يومان|يومي|الايام|اليومين", DateWordKind.Unit, 1),
        ("اسبوع|اسابيع|اسبوعين|اسبوعان|اسبوعا|الاسبوع|الاسابيع|الاسبوعين", DateWordKind.Unit, 2),
        ("شهر|اشهر|شهور|شهرين|شهران|شهرا|شهري|الشهر|الاشهر|الشهور|الشهرين", DateWordKind.Unit, 3),
        (
            "عام|سنه|اعوام|سنوات|سنين|عامين|سنتين|عامان|سنتان|عاما|عامي|سنتي|العام|السنه|الاعوام|السنوات|السنين|العامين|السنتين",
            DateWordKind.Unit,
            4
        ),
        ("الربع|ربع|الفصل", DateWordKind.Unit, 5),
        ("عقد|عقود|عقدا|العقد|العقود|العقدين|عقدين", DateWordKind.Unit, 6),
        ("ساعه|ساعات|ساعتين|الساعات|دقيقه|دقائق|دقايق", DateWordKind.Unit, 7),
        (
            "الماضي|الماضيه|الماضيين|الماضيتين|الماض|المنصرم|المنصرمه|الفائت|الفائته|الفايت|الفايته|السابق|السابقه|الاخير|الاخيره|الاخيرين|المنقضي|المنقضيه|الفائتين|المنصرمين",
            DateWordKind.Last,
            1
        ),
        (
            "المقبل|المقبله|المقبلين|القادم|القادمه|القادمين|التالي|التاليه|الجاي|الجايه|اللاحق|القادمتين|المقبلتين|المقبلات|القادمات",
            DateWordKind.Next,
            1
        ),
        ("الجاري|الجاريه|الحالي|الحاليه|هذا|هذه|نفس", DateWordKind.This, 0),
        ("مطلع|بدايه|بدايات|اوائل|مستهل|اول|فاتحه", DateWordKind.Early, 1),
        ("منتصف|نصف|النصف|نص|اواسط|وسط", DateWordKind.Mid, 1),
        ("اواخر|نهايه|نهايات|اخر|ختام", DateWordKind.Late, 1),
        (
            "فجر|صباح|ظهر|عصر|مساء|ليل|ليله|عشيه|ظهيره|صباحا|مساءا|ليلا|فجرا|ظهرا|عصرا|غروب|سحر",
            DateWordKind.PartOfDay,
            0
        ),
        ("من|بدءا|اعتبارا|ابتداء", DateWordKind.From, 0),
        ("منذ|مذ", DateWordKind.Since, 0),
        ("حتي|لغايه|الي", DateWordKind.Until, 0),
        ("بين", DateWordKind.Between, 0),
        ("و", DateWordKind.And, 0),
        ("قبل", DateWordKind.Ago, 0),
        ("في|خلال|ب|ل", DateWordKind.In, 0),
        ("لمده|طيله|طوال|علي مدي", DateWordKind.For, 0),
        ("بقيه|باقي", DateWordKind.Rest, 0),
        ("بضعه|بضع|عده|القليله|العديده", DateWordKind.Few, 3),
        ("بعد", DateWordKind.After, 0),
        ("العشرينيات|العشرينات|عشرينيات|عشرينات", DateWordKind.Decade, 20),
        ("الثلاثينيات|الثلاثينات|ثلاثينيات|ثلاثينات", DateWordKind.Decade, 30),
        ("الاربعينيات|الاربعينات|اربعينيات|اربعينات", DateWordKind.Decade, 40),
        ("الخمسينيات|الخمسينات|خمسينيات|خمسينات", DateWordKind.Decade, 50),
        ("الستينيات|الستينات|ستينيات|ستينات", DateWordKind.Decade, 60),
        ("السبعينيات|السبعينات|سبعينيات|سبعينات", DateWordKind.Decade, 70),
        ("الثمانينيات|الثمانينات|ثمانينيات|ثمانينات", DateWordKind.Decade, 80),
        ("التسعينيات|التسعينات|تسعينيات|تسعينات", DateWordKind.Decade, 90),
        ("كل", DateWordKind.Every, 0),
        ("صيف|الصيف", DateWordKind.Season, 2),
        ("خريف|الخريف", DateWordKind.Season, 3),
        ("شتاء|الشتاء", DateWordKind.Season, 4),
        ("ربيع|الربيع", DateWordKind.Season, 1),
        ("ه|هجري|هجريه|للهجره|الهجري|الهجريه", DateWordKind.HijriMark, 0),
        ("م|ميلادي|ميلاديه|للميلاد|الميلادي|الميلاديه", DateWordKind.GregorianMark, 0),
        ("القرن|قرن", DateWordKind.Century, 1),
        ("القرنين|القرنان|قرني", DateWordKind.Century, 2),
        ("الموافق|الموافقه|المصادف|موافق", DateWordKind.Corresponding, 0),
        ("الاول|الاولي|اول|واحد", DateWordKind.Number, 1),
        ("الثاني|الثانيه|ثاني|ثان|اثنين|اثنان", DateWordKind.Number, 2),
        ("الثالث|الثالثه|ثالث|ثلاثه|ثلاث|الثلاثه|الثلاث", DateWordKind.Number, 3),
        ("الرابع|الرابعه|رابع|اربعه|اربع|الاربعه|الاربع", DateWordKind.Number, 4),
        ("الخامس|الخامسه|خامس|خمسه|خمس|الخمسه|الخمس", DateWordKind.Number, 5),
        ("السادس|السادسه|سادس|سته|ست|السته|الست", DateWordKind.Number, 6),
        ("السابع|السابعه|سابع|سبعه|سبع|السبعه|السبع", DateWordKind.Number, 7),
        ("الثامن|الثامنه|ثامن|ثمانيه|ثماني|ثمان|الثمانيه|الثماني", DateWordKind.Number, 8),
        ("التاسع|التاسعه|تاسع|تسعه|تسع|التسعه|التسع", DateWordKind.Number, 9),
        ("العاشر|العاشره|عاشر|عشره|عشر|العشره|العشر", DateWordKind.Number, 10),
        ("الحادي|الحاديه|احدي", DateWordKind.Number, 1),
        ("العشرين|العشرون|عشرين|عشرون", DateWordKind.Number, 20),
        ("الثلاثين|الثلاثون|ثلاثين|ثلاثون", DateWordKind.Number, 30),
    ];
}
