using Sijill.Archive.Queries;
using Sijill.Record.Events;
using Sijill.Site.Export;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

// A list of members is as long as it has members.
#pragma warning disable MA0051
/// <summary>Events. They are told as known now alone.</summary>
internal static class EventOperations
{
    private static readonly ApiRows<PublicEvent> Rows = new(
        "Event",
        "A happening as many documents tell of it, with deaths by side, never added.",
        "حدث كما ترويه وثائق كثيرة، والقتلى فيه بحسب الطرف ولا تُجمع بين الأطراف.",
        [.. About(), .. Told()]
    );

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "listEvents",
            "/events",
            Rows,
            "Events, the latest first day first, as known now.",
            "الأحداث، الأحدث بدءاً أولاً، كما تُعرف الآن.",
            List
        )
        {
            Takes = [ApiParameters.EventKind, ApiParameters.Place, ApiParameters.From, ApiParameters.To],
        },
        new(
            "getEvent",
            "/events/{id}",
            Rows,
            "An event; an id that was joined with another leads there.",
            "حدث واحد؛ والمعرّف الذي ضُمّ إلى غيره يقود إليه.",
            One
        )
        {
            ExampleId = static record =>
                record.EventPage(new EventQuery { Limit = 1 }).Items is [var first, ..] ? first.Id.ToString() : null,
        },
    ];

    private static ApiAnswer List(ApiRequest request)
    {
        (DateOnly? from, DateOnly? to) = request.Days();
        var query = new EventQuery
        {
            Kind = request.Query.Word<EventKind>("kind"),
            Place = request.Entity("place", "places", Reading.Codebook.EntityType.Place),
            From = from,
            To = to,
            Limit = request.Limit(),
            After = request.Cursor(),
        };
        return request.List(
            Rows,
            () =>
            {
                Page<PublicEvent> page = request.Record.EventPage(query);
                return (page.Items, page.Next?.ToString());
            }
        );
    }

    private static ApiAnswer One(ApiRequest request)
    {
        if (
            EventId.TryParse(request.Id, out EventId id)
            && request.Query.Problems.Count == 0
            && request.Record.Event(id) is { } found
        )
        {
            return found.Id == id
                ? request.One(Rows, () => found)
                : request.MovedTo($"{ApiRoutes.Base}/events/{found.Id}");
        }
        return request.One<PublicEvent>(Rows, static () => null);
    }

    private static ApiField<PublicEvent>[] About() =>
        [
            Of("id", "string", "#meta+id", "Its id.", "معرّفه.", static e => e.Id.ToString()),
            Of(
                "kind",
                "string",
                "#event+type",
                "strike, attack, operation, escape, violence, movement, trial, protest, meeting or joining.",
                "strike أو attack أو operation أو escape أو violence أو movement أو trial أو protest أو meeting أو joining.",
                static e => ApiJson.Word(e.Kind)
            ),
            new(
                "period",
                ApiShape.Period,
                "When: EDTF, first and last day.",
                "زمنه: بصيغة EDTF مع أول يوم وآخر يوم.",
                static (json, e) => ApiJson.Period(json, e.Time),
                Column("period", "string", "#date+edtf", static e => e.Time.Edtf),
                Column("date_start", "date", "#date+start", static e => e.Time.From),
                Column("date_end", "date", "#date+end", static e => e.Time.To)
            ),
            Of(
                "date_precision",
                "integer",
                "#date+precision",
                "1 a day, 2 two to six days, 3 a week, 4 a month, 5 more (UCDP GED).",
                "1 يوم، 2 يومان إلى ستة، 3 أسبوع، 4 شهر، 5 أكثر (UCDP GED).",
                static e => (long)e.DatePrecision
            ),
            new(
                "places",
                ApiShape.Places,
                "The smallest places that may be told.",
                "أصغر الأماكن التي يجوز ذكرها.",
                static (json, e) => ApiJson.Places(json, e.Places),
                Column("places", "string", "#loc+code", static e => PlaceCodes.Of(e.Places))
            ),
            Of(
                "place_precision",
                "integer",
                "#loc+precision",
                "1 a place, 3 a district, 4 a governorate, 5 a region, 6 a country, 7 none (UCDP GED).",
                "1 مكان، 3 منطقة، 4 محافظة، 5 إقليم، 6 دولة، 7 لا مكان (UCDP GED).",
                static e => (long)e.PlacePrecision
            ),
            Of(
                "clarity",
                "integer",
                "#meta+clarity",
                "1 one happening, 2 several told together (UCDP GED).",
                "1 حدث واحد، 2 أحداث تُروى معاً (UCDP GED).",
                static e => (long)e.Clarity
            ),
        ];

    private static ApiField<PublicEvent>[] Told() =>
        [
            new(
                "actors",
                ApiShape.Sources,
                "Who did it.",
                "مَن قام به.",
                static (json, e) => ApiJson.Sources(json, e.Actors),
                Column("actors", "string", "#org+actor", static e => Codes(e.Actors))
            ),
            new(
                "targets",
                ApiShape.Texts,
                "Whom or what it struck: ids of the codebook and groups.",
                "مَن أو ما أصابه: معرّفات من دليل الترميز وفئات.",
                static (json, e) => ApiJson.Texts(json, e.Targets),
                Column("targets", "string", "#affected+code", static e => ApiJson.Some(string.Join(' ', e.Targets)))
            ),
            new(
                "deaths",
                ApiShape.Deaths,
                "Deaths told by side: a states and their forces, b armed groups, civilians, unknown. Never added over sides; empty is nothing told, not zero.",
                "القتلى بحسب الطرف: a دول وقواتها، b جماعات مسلحة، civilians مدنيون، unknown غير معروفين. لا تُجمع بين الأطراف؛ والفارغ صمتٌ لا صفر.",
                static (json, e) => ApiJson.Deaths(json, e.Deaths),
                [
                    .. Side("a", static e => e.Deaths.A),
                    .. Side("b", static e => e.Deaths.B),
                    .. Side("civilians", static e => e.Deaths.Civilians),
                    .. Side("unknown", static e => e.Deaths.Unknown),
                ]
            ),
            Of(
                "sources",
                "integer",
                "#meta+sources",
                "How many documents tell of it, copies of one text being one.",
                "كم وثيقة ترويه، ونسخ النص الواحد واحدة.",
                static e => (long)e.Sources
            ),
            new(
                "origins",
                ApiShape.Sources,
                "Who says it.",
                "مَن يقوله.",
                static (json, e) => ApiJson.Sources(json, e.Origins),
                Column("origins", "string", "#org+origin", static e => Codes(e.Origins))
            ),
            new(
                "documents",
                ApiShape.Texts,
                "The documents that tell of it.",
                "الوثائق التي ترويه.",
                static (json, e) => ApiJson.Texts(json, e.Documents.Select(static key => "d-" + key)),
                Column(
                    "documents",
                    "string",
                    "#meta+documents",
                    static e => string.Join(' ', e.Documents.Select(static key => "d-" + key))
                )
            ),
            new(
                "claims",
                ApiShape.Texts,
                "Its claims.",
                "إفاداته.",
                static (json, e) => ApiJson.Texts(json, e.Claims.Select(static key => "c-" + key))
            ),
        ];

    private static ExportColumn<PublicEvent>[] Side(string name, Func<PublicEvent, Toll> toll) =>
        [
            Column(
                $"deaths_{name}_low",
                "number",
                $"#affected+killed+{name}+low",
                e => toll(e) is { IsTold: true } told ? told.Low : null
            ),
            Column(
                $"deaths_{name}_best",
                "number",
                $"#affected+killed+{name}+best",
                e => toll(e) is { IsTold: true } told ? told.Best : null
            ),
            Column(
                $"deaths_{name}_high",
                "number",
                $"#affected+killed+{name}+high",
                e => toll(e) is { IsTold: true } told ? told.High : null
            ),
        ];

    private static string? Codes(IReadOnlyList<PublicSource> sources) =>
        ApiJson.Some(string.Join(' ', sources.Select(static source => source.Code)));

    private static ApiField<PublicEvent> Of(
        string name,
        string type,
        string hxl,
        string english,
        string arabic,
        Func<PublicEvent, object?> value
    ) => ApiRows<PublicEvent>.Of(new ExportColumn<PublicEvent>(name, type, hxl, english, value), arabic);

    private static ExportColumn<PublicEvent> Column(
        string name,
        string type,
        string hxl,
        Func<PublicEvent, object?> value
    ) => new(name, type, hxl, name, value);
}
