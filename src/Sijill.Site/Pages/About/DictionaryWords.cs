namespace Sijill.Site.Pages.About;

/// <summary>Words of the page on the data dictionary.</summary>
internal sealed record DictionaryWords
{
    private static readonly DictionaryWords English = new()
    {
        Lead =
            "What every column of the exported tables holds, and what is counted. The tables below are drawn from the same definition that writes the files; an empty cell is told in words.",
        Indicators = "Indicators of the codebook",
        IndicatorsText =
            "What is looked for. The measure and the unit are the usual ones; a claim may have others, and then says so.",
        Codebook = "Codebook",
        Id = "Id",
        Indicator = "Indicator",
        Measure = "Measure",
        Unit = "Unit",
        Tables = "Tables",
        Column = "Column",
        Type = "Type",
        Hxl = "HXL tag",
        Says = "What it holds",
        Api = "How to get them, and what else the API answers",
        Words = new Dictionary<string, string>(StringComparer.Ordinal) { ["none"] = "none" },
    };

    private static readonly DictionaryWords Arabic = new()
    {
        Lead =
            "ما يحمله كل عمود من الجداول المصدَّرة، وما يُعدّ. الجداول أدناه مرسومة من التعريف نفسه الذي تُكتب به الملفات، ومعنى الخلية الفارغة مذكور بالكلمات.",
        Indicators = "مؤشرات دليل الترميز",
        IndicatorsText = "ما يُبحث عنه. القياس والوحدة هما المعتادان، وقد يكون لإفادة غيرهما فتذكره.",
        Codebook = "دليل الترميز",
        Id = "المعرّف",
        Indicator = "المؤشر",
        Measure = "القياس",
        Unit = "الوحدة",
        Tables = "الجداول",
        Column = "العمود",
        Type = "النوع",
        Hxl = "وسم HXL",
        Says = "ما يحمله",
        Api = "كيف تُؤخذ، وما تجيب به الواجهة البرمجية غير ذلك",
        Words = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["flow"] = "خلال فترة",
            ["stock"] = "العدد القائم",
            ["cumulative"] = "تراكمي",
            ["ordinal"] = "ترتيبي",
            ["share"] = "نسبة",
            ["event"] = "حدث",
            ["people"] = "أشخاص",
            ["families"] = "عائلات",
            ["countries"] = "دول",
            ["operations"] = "عمليات",
            ["strikes"] = "ضربات",
            ["attacks"] = "هجمات",
            ["sorties"] = "طلعات",
            ["places"] = "أماكن",
            ["things"] = "أشياء",
            ["money"] = "مال (ISO 4217)",
            ["none"] = "بلا وحدة",
            ["string"] = "نص",
            ["number"] = "عدد",
            ["integer"] = "عدد صحيح",
            ["boolean"] = "نعم/لا",
            ["date"] = "يوم",
        },
    };

    public required string Lead { get; init; }
    public required string Indicators { get; init; }
    public required string IndicatorsText { get; init; }
    public required string Codebook { get; init; }
    public required string Id { get; init; }
    public required string Indicator { get; init; }
    public required string Measure { get; init; }
    public required string Unit { get; init; }
    public required string Tables { get; init; }
    public required string Column { get; init; }
    public required string Type { get; init; }
    public required string Hxl { get; init; }
    public required string Says { get; init; }
    public required string Api { get; init; }
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>A measure, a unit or a type in the reader's language.</summary>
    public string Word(string word) => Words.GetValueOrDefault(word) ?? word;

    /// <summary>The words of a language.</summary>
    public static DictionaryWords For(string language) => language == "ar" ? Arabic : English;
}
