namespace Sijill.Site.Pages.About;

/// <summary>Words of the page on privacy.</summary>
internal sealed record PrivacyWords
{
    private static readonly PrivacyWords English = new()
    {
        Lead = "The record is about what is said of many. Those who are named in a text without having chosen to speak in public are not named here.",
        Names = new AboutSection(
            "names",
            "Who is named",
            "The codebook names officials who speak in public, and offices. Every other name of a person is masked before anything leaves the archive: on pages, in search, in quotations and titles, in the data, in annotations and in feeds."
        )
        {
            Points =
            [
                "Where the text gives an office beside the name, the office stays (“a camp official”); where it gives none, […] stands for the name.",
                "Kunyas, by-names, initials, handles, addresses of mail, telephone numbers and numbers of papers are masked too.",
                "A document is not found by a name that is masked in it.",
                "Where it is unsure that all of a name was found, the sentence waits for a reviewer and only its evidence is shown, if that is sure; such a title is not shown.",
            ],
        },
        Cannot = new AboutSection(
            "limits",
            "What masking cannot do",
            "It works without knowing the people. A rare surname alone, in the middle of a sentence and without a title, may be missed; a person whom only circumstances identify is not hidden by it. If you find one, ask for a correction: it is handled first."
        ),
        Allowed = new AboutSection(
            "allowed",
            "Nothing is published unless it is allowed",
            "Publication is a list of fields that may be told, not of those that may not. The full text of a document is shown only where its source allows it; elsewhere the sentence that is the evidence, and the address to read it at. Names of files, notes of tables and comments of readers on other sites are private."
        ),
        Groups = new AboutSection(
            "groups",
            "Small groups, journeys and places",
            "What could lead to a person is told more coarsely, or later."
        )
        {
            Points =
            [
                "Of fewer than ten people, or three families, of one nationality, the destination is not told.",
                "A movement that is planned is in no feed and has no place finer than a governorate until its day has passed; its sentence waits too.",
                "Graves, shelters and sites inside prisons are told by governorate only. No map has a pin on the middle of an area.",
                "Terms are neutral: residents of a camp, detained people. Other words stand only inside quotations.",
            ],
        },
        Readers = new AboutSection(
            "readers",
            "You, the reader",
            "The site sets no cookie, loads nothing from elsewhere and counts nobody. The program writes no addresses of readers to a log. What you paste on the checking page is compared and forgotten. An operator who puts another server before this one answers for what that server keeps."
        ),
        Erasure = new AboutSection(
            "erasure",
            "Erasure",
            "The log is only ever appended to, so that nobody can change the past unseen. Where something has to go, its bytes are removed and their hash stays: it can be shown that something stood there, and no longer what."
        ),
        Ask = "How to ask",
        AskText =
            "Tell the address of the page and what is wrong with it. You need not say who you are, or prove anything about yourself beyond what the request needs.",
    };

    private static readonly PrivacyWords Arabic = new()
    {
        Lead = "موضوع السجل ما يقال عن كثيرين. ومن ورد اسمه في نص ولم يختر أن يتكلم علناً لا يُسمّى هنا.",
        Names = new AboutSection(
            "names",
            "من يُسمّى",
            "يسمّي دليل الترميز المسؤولين الذين يتكلمون علناً، والمناصب. وكل اسم شخص سواهم يُحجب قبل أن يخرج شيء من الأرشيف: في الصفحات والبحث والاقتباسات والعناوين والبيانات والحواشي وقنوات المتابعة."
        )
        {
            Points =
            [
                "إذا ذكر النص مع الاسم صفة بقيت الصفة («مسؤولة في المخيم»)، وإلا حلّت […] محلّ الاسم.",
                "وتُحجب كذلك الكنى والألقاب والأحرف الأولى والحسابات وعناوين البريد وأرقام الهاتف والوثائق.",
                "لا يُعثر على وثيقة بالبحث عن اسم محجوب فيها.",
                "حيث لا يُطمأنّ إلى أن الاسم كله قد عُرف تنتظر الجملة مراجعاً ولا يُعرض منها إلا الشاهد إن كان مأموناً، ولا يُعرض عنوان كهذا.",
            ],
        },
        Cannot = new AboutSection(
            "limits",
            "ما لا يستطيعه الحجب",
            "يعمل الحجب من غير أن يعرف الناس. فقد يفوته لقب نادر منفرد وسط جملة بلا صفة، ولا يخفى به شخص تدلّ عليه الظروف وحدها. فإن وجدت شيئاً من ذلك فاطلب تصويبه، وهو مقدَّم على غيره."
        ),
        Allowed = new AboutSection(
            "allowed",
            "لا يُنشر إلا ما أُذن به",
            "النشر قائمة بما يجوز ذكره، لا بما لا يجوز. ولا يُعرض نص وثيقة كاملاً إلا حيث يأذن مصدرها، وفي غير ذلك تُعرض جملة الشاهد وعنوان قراءتها. وأسماء الملفات وملاحظات الجداول وتعليقات القراء في مواقع أخرى خاصة لا تُنشر."
        ),
        Groups = new AboutSection(
            "groups",
            "الجماعات الصغيرة والتنقّل والأماكن",
            "ما قد يدلّ على شخص يُذكر إجمالاً أو يؤجَّل."
        )
        {
            Points =
            [
                "إذا كانوا أقل من عشرة أشخاص، أو من ثلاث عائلات، من جنسية واحدة لم تُذكر وجهتهم.",
                "التنقّل المخطَّط له لا يدخل قنوات المتابعة ولا يُذكر له مكان أدقّ من المحافظة حتى ينقضي يومه، وتنتظر جملته كذلك.",
                "تُذكر المقابر والملاجئ والمواقع داخل السجون بمحافظاتها فقط، ولا توضع على أي خريطة علامة في وسط منطقة.",
                "الألفاظ محايدة: «قاطنو المخيم»، «محتجزون». ولا يرد غيرها إلا داخل اقتباس.",
            ],
        },
        Readers = new AboutSection(
            "readers",
            "أنت القارئ",
            "لا يضع الموقع ملفات تعريف ولا يحمّل شيئاً من خارجه ولا يحصي أحداً. ولا يكتب البرنامج عناوين القراء في أي سجل. وما تلصقه في صفحة الفحص يُقارن ويُنسى. ومن يشغّل الموقع خلف خادوم آخر مسؤول عمّا يحفظه ذلك الخادوم."
        ),
        Erasure = new AboutSection(
            "erasure",
            "المحو",
            "لا يُفعل بسجل القيود إلا أن يُضاف إليه، حتى لا يغيّر أحد الماضي خفيةً. وإذا وجب محو شيء أُزيلت بايتاته وبقيت بصمتها: فيُعلم أن شيئاً كان هناك ولا يُعلم ما هو."
        ),
        Ask = "كيف تطلب",
        AskText = "اذكر عنوان الصفحة والخطأ فيها. ولا يلزمك أن تقول من أنت، ولا أن تثبت عن نفسك شيئاً لا يحتاج إليه الطلب.",
    };

    public required string Lead { get; init; }
    public required AboutSection Names { get; init; }
    public required AboutSection Cannot { get; init; }
    public required AboutSection Allowed { get; init; }
    public required AboutSection Groups { get; init; }
    public required AboutSection Readers { get; init; }
    public required AboutSection Erasure { get; init; }
    public required string Ask { get; init; }
    public required string AskText { get; init; }

    /// <summary>The words of a language.</summary>
    public static PrivacyWords For(string language) => language == "ar" ? Arabic : English;
}
