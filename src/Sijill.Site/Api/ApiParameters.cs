using Sijill.Record.Claims;
using Sijill.Record.Events;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;

namespace Sijill.Site.Api;

/// <summary>The parameters of all operations, each told once.</summary>
internal static class ApiParameters
{
    public static ApiParameter AsKnownOn { get; } =
        Day(
            "as_known_on",
            "As the record stood at the end of this day (UTC).",
            "كما كان السجل في نهاية هذا اليوم (بالتوقيت العالمي).",
            "2026-06-30"
        );

    public static ApiParameter Limit { get; } =
        new(
            "limit",
            "integer",
            $"Most items of a page: 1 to {ApiRequest.LargestPage}; {ApiRequest.UsualPage} where JSON is asked for, {ApiRequest.LargestPage} for CSV and JSON Lines. A page may have fewer and yet lead on.",
            $"أكثر ما في الصفحة: من 1 إلى {ApiRequest.LargestPage}؛ والمعتاد {ApiRequest.UsualPage} في JSON و{ApiRequest.LargestPage} في CSV وJSON Lines. قد تكون الصفحة أقصر من ذلك ولها ما يتبعها."
        )
        {
            Bounds = (1, ApiRequest.LargestPage),
            Example = "50",
        };

    public static ApiParameter Cursor { get; } =
        Text("cursor", "Where the page before ended: as next gives it.", "حيث انتهت الصفحة السابقة، كما يرد في next.");

    public static ApiParameter Fields { get; } =
        Text("fields", "Only these members, with commas between.", "هذه الحقول وحدها، تفصل بينها فواصل.", "id,status");

    public static ApiParameter Hxl { get; } =
        new("hxl", "string", "1: CSV has a second row of HXL tags.", "القيمة 1: في CSV سطر ثانٍ بوسوم HXL.")
        {
            Values = ["0", "1"],
        };

    public static ApiParameter From { get; } =
        Day(
            "from",
            "What reaches this day or later; of documents: published then or later.",
            "ما يبلغ هذا اليوم أو ما بعده؛ ومن الوثائق ما نُشر فيه أو بعده.",
            "2025-01-01"
        );

    public static ApiParameter To { get; } =
        Day(
            "to",
            "What begins on this day or before; of documents: published then or before.",
            "ما يبدأ في هذا اليوم أو قبله؛ ومن الوثائق ما نُشر فيه أو قبله.",
            "2026-06-30"
        );

    public static ApiParameter Place { get; } =
        Text(
            "place",
            "Id of a place: what is told of it, alone or together with others. /api/v1/places has all.",
            "معرّف مكان: ما قيل فيه وحده أو مع غيره. انظر \u2066/api/v1/places\u2069.",
            "sy-camp-roj"
        );

    public static ApiParameter Indicator { get; } =
        Text(
            "indicator",
            "Id of what is counted: killed, population, returned, …",
            "معرّف ما يُعَدّ: killed وpopulation وreturned وغيرها.",
            "population"
        );

    public static ApiParameter Target { get; } =
        Text(
            "target",
            "Whom or what it is about: an id of the codebook, or nationals of a state as in iraqi-nationals.",
            "مَن أو ما يخصّه: معرّف في دليل الترميز، أو رعايا دولة مثل iraqi-nationals.",
            "iraqi-nationals"
        );

    public static ApiParameter Group { get; } =
        Text(
            "group",
            "Group of the target: fighters, civilians, women, children, …",
            "الفئة: fighters وcivilians وwomen وchildren وغيرها.",
            "children"
        );

    public static ApiParameter Unit { get; } =
        Text(
            "unit",
            "people, families, operations, …, or a currency (ISO 4217).",
            "people أو families أو operations أو غيرها، أو عملة (ISO 4217).",
            "people"
        );

    public static ApiParameter Measure { get; } =
        Words<Measure>(
            "measure",
            "What is measured. Never add two of unlike measures.",
            "نوع القياس. لا يُجمع قياسان من نوعين."
        );

    public static ApiParameter Mode { get; } =
        Words<FactMode>(
            "mode",
            "How far it is done. Only done was reported to have happened.",
            "مدى تحقّقه. وحده done قيل إنه حدث."
        );

    public static ApiParameter Status { get; } =
        Words<FindingStatus>("status", "How the finding stands.", "حال الخلاصة.");

    public static ApiParameter Order { get; } =
        new(
            "order",
            "string",
            "latest: the latest time first (the usual one); changed: what came up or changed last first. As known on a day it is always latest.",
            "latest: الأحدث زمناً أولاً، وهو المعتاد؛ changed: ما ظهر أو تغيّر أخيراً أولاً. وعند السؤال بـ as_known_on يكون دائماً latest."
        )
        {
            Values = ["latest", "changed"],
        };

    public static ApiParameter Policy { get; } =
        new(
            "policy",
            "string",
            "How intervals become the numbers of policy: interval (the usual one), acled-conservative or ucdp.",
            "كيف تصير الحدود أرقاماً في policy: interval وهو المعتاد، أو acled-conservative أو ucdp."
        )
        {
            Values = ["interval", "acled-conservative", "ucdp"],
        };

    public static ApiParameter Language { get; } =
        new("language", "string", "Language of the document.", "لغة الوثيقة.") { Values = ["ar", "en"] };

    public static ApiParameter Outlet { get; } =
        Text(
            "outlet",
            "Who published it: an id of the codebook, or a host. /api/v1/sources has all.",
            "الناشر: معرّف في دليل الترميز أو اسم موقع. انظر \u2066/api/v1/sources\u2069.",
            "centcom"
        );

    public static ApiParameter SearchWords { get; } =
        Text(
            "words",
            "Words in Arabic or English; spelling, clitics and the kind of digits make no difference.",
            "كلمات بالعربية أو الإنكليزية؛ لا فرق في الإملاء واللواصق ونوع الأرقام.",
            "مخيم روج"
        ) with
        {
            Required = true,
        };

    public static ApiParameter By { get; } =
        Text(
            "by",
            "Who speaks, asks or promises: an id of the codebook.",
            "مَن يتكلم أو يدعو أو يتعهّد: معرّف في دليل الترميز.",
            "centcom"
        );

    public static ApiParameter Toward { get; } =
        Text(
            "toward",
            "Whom it is asked of or promised to: an id of the codebook.",
            "مَن يُدعى أو يُتعهَّد له: معرّف في دليل الترميز.",
            "iraq"
        );

    public static ApiParameter Gathered { get; } =
        Words<Bucket>(
            "by",
            "Into what stretches of time figures are gathered; none: each finding is a point.",
            "المدد التي تُجمع فيها الأرقام؛ none: كل خلاصة نقطة."
        );

    public static ApiParameter EventKind { get; } = Words<EventKind>("kind", "What kind of happening.", "نوع الحدث.");

    public static ApiParameter PlaceKind { get; } =
        Text(
            "kind",
            "camp, prison, village, city, governorate, country, …",
            "camp أو prison أو village أو city أو governorate أو country أو غيرها.",
            "camp"
        );

    public static ApiParameter Within { get; } =
        Text("within", "Only places that lie in this one.", "الأماكن التي تقع في هذا المكان وحدها.", "sy");

    public static ApiParameter ActorType { get; } =
        new(
            "type",
            "string",
            "actor (an organisation, force or state), person (who speaks in public) or office.",
            "actor: منظمة أو قوة أو دولة؛ person: من يتكلم علناً؛ office: منصب."
        )
        {
            Values = ["actor", "person", "office"],
        };

    /// <summary>What all lists, and all that is given in tables, take.</summary>
    public static IReadOnlyList<ApiParameter> OfAll { get; } = [Limit, Cursor, Fields, Hxl];

    private static ApiParameter Text(string name, string english, string arabic, string? example = null) =>
        new(name, "string", english, arabic) { Example = example };

    private static ApiParameter Day(string name, string english, string arabic, string example) =>
        new(name, "string", english, arabic) { Format = "date", Example = example };

    private static ApiParameter Words<T>(string name, string english, string arabic)
        where T : struct, Enum =>
        new(name, "string", english, arabic)
        {
            Values = [.. Enum.GetNames<T>().Select(static word => word.ToLowerInvariant())],
        };
}
