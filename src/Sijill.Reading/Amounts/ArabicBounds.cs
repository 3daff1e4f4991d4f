namespace Sijill.Reading.Amounts;

/// <summary>The words that bound a number in Arabic. A stroke parts forms of one word; «ما» and clitics may stand before.</summary>
internal static class ArabicBounds
{
    /// <summary>Words before the number.</summary>
    public static readonly (BoundSense Sense, string Words)[] Before =
    [
        (BoundSense.MoreThan, "أكثر|أكبر|أعلى|أزيد|أكتر من"),
        (BoundSense.MoreThan, "أكثر بقليل|بكثير من"),
        (BoundSense.MoreThan, "فوق"),
        (
            BoundSense.MoreThan,
            "يفوق|تفوق|فاق|فاقت|يتجاوز|تتجاوز|تجاوز|تجاوزت|تجاوزوا|يتجاوزون|يتخطى|تتخطى|تخطى|تخطت|يتعدى|تتعدى|تعدى|تعدت|متجاوزا|متجاوزة"
        ),
        (BoundSense.MoreThan, "يزيد|تزيد|زاد|زادت|يزيدون|يربو|تربو|ينيف|تنيف|ينوف|زائد عن|على"),
        (BoundSense.MoreThan, "يزيد|تزيد قليلا عن|على"),
        (BoundSense.AtLeast, "لا يقل|تقل|يقلون|ينقص|تنقص عن|على"),
        (BoundSense.AtLeast, "لم يقل|تقل|ينقص|تنقص عن"),
        (BoundSense.AtLeast, "لا|ليس|ليسوا أقل من"),
        (BoundSense.AtLeast, "على الأقل|الاقل"),
        (BoundSense.AtLeast, "كحد|بحد أدنى"),
        (BoundSense.AtLeast, "أكثر|أكبر|أعلى من أو يساوي|تساوي"),
        (BoundSense.AtLeast, "يساوي|تساوي أو أكثر|أكبر|أعلى من"),
        (BoundSense.FewerThan, "أقل|أدنى|أصغر|أخفض من"),
        (BoundSense.FewerThan, "أقل بقليل|بكثير من"),
        (BoundSense.FewerThan, "دون"),
        (BoundSense.FewerThan, "تحت"),
        (BoundSense.FewerThan, "يقل|تقل|يقلون|قل عن"),
        (BoundSense.FewerThan, "لا|لم يصل|تصل إلى"),
        (BoundSense.FewerThan, "لا|لم يبلغ|تبلغ"),
        (
            BoundSense.AtMost,
            "لا|لم|لن يتجاوز|تتجاوز|يتعدى|تتعدى|يتعد|تتعد|يفوق|تفوق|يتخطى|تتخطى|يتخط|تتخط|يتجاوزون|يتجاوزوا"
        ),
        (BoundSense.AtMost, "لا|لم|لن يزيد|تزيد|يزد|تزد|يزيدون عن|على"),
        (BoundSense.AtMost, "لا|ليس|ليسوا أكثر من"),
        (BoundSense.AtMost, "كحد|بحد أقصى"),
        (BoundSense.AtMost, "على الأكثر"),
        (BoundSense.AtMost, "أقل|أدنى|أصغر|أخفض من أو يساوي|تساوي"),
        (BoundSense.AtMost, "يساوي|تساوي أو أقل|أصغر من"),
        (BoundSense.AtMost, "يصل|تصل إلى|حتى"),
        (BoundSense.AtMost, "يصل|تصل عددهم|عددها|عدده إلى"),
        (BoundSense.About, "نحو|حوالي|حوالى|قرابة|زهاء|تقريبا|جوالي|قراب"),
        (BoundSense.About, "يقارب|تقارب|قارب|قاربت|يقاربون|مقارب|ناهز|ناهزت|يناهز|تناهز|يناهزون"),
        (BoundSense.About, "يقارب|تقارب من|ال"),
        (BoundSense.About, "يقرب|تقرب|قريب|قريبا|بالقرب من"),
        (BoundSense.About, "في|ضمن حدود"),
        (BoundSense.About, "بحدود|حدود"),
        (BoundSense.Equal, "يساوي|تساوي|يعادل|تعادل"),
        (BoundSense.Between, "بين"),
        (BoundSense.From, "من"),
    ];

    /// <summary>Words after the number.</summary>
    public static readonly (BoundSense Sense, string Words)[] After =
    [
        (BoundSense.About, "تقريبا"),
        (BoundSense.About, "أو نحو|حوالي ذلك"),
        (BoundSense.AtLeast, "على الأقل|الاقل"),
        (BoundSense.AtLeast, "كحد|بحد أدنى"),
        (BoundSense.AtLeast, "فأكثر|وأكثر|فأكبر"),
        (BoundSense.AtLeast, "أو|و أكثر|أكبر|يزيد|أعلى"),
        (BoundSense.AtLeast, "ويزيد"),
        (BoundSense.AtLeast, "فما|وما فوق"),
        (BoundSense.AtMost, "على الأكثر"),
        (BoundSense.AtMost, "كحد|بحد أقصى"),
        (BoundSense.AtMost, "أو أقل|أصغر|أدنى"),
        (BoundSense.AtMost, "فأقل|وأقل"),
        (BoundSense.AtMost, "فما|وما دون"),
    ];
}
