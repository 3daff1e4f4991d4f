using Sijill.Record.Claims;
using Sijill.Record.Series;
using Sijill.Site.Export;

namespace Sijill.Site.Api;

// A list of members is as long as it has members.
#pragma warning disable MA0051
/// <summary>Figures over time.</summary>
internal static class SeriesOperations
{
    private static readonly ApiRows<SeriesRow> Rows = new(
        "SeriesPoint",
        "A point of a figure over time. Where nothing is told there is no point: silence is not zero.",
        "نقطة من رقم عبر الزمن. وحيث لم يُذكر شيء فلا نقطة: الصمت ليس صفراً.",
        [.. About(), .. Values(), .. Made()]
    );

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "listSeries",
            "/series",
            Rows,
            "A figure over time, line by line, each by time.",
            "رقم عبر الزمن، سطراً بعد سطر، وكلٌّ بترتيب الزمن.",
            List
        )
        {
            Takes =
            [
                ApiParameters.Indicator with
                {
                    Required = true,
                },
                ApiParameters.Place,
                ApiParameters.Target,
                ApiParameters.Group,
                ApiParameters.Unit,
                ApiParameters.Measure,
                ApiParameters.Gathered,
                ApiParameters.From,
                ApiParameters.To,
            ],
            KnowsPast = true,
        },
    ];

    private static ApiAnswer List(ApiRequest request)
    {
        (DateOnly? from, DateOnly? to) = request.Days();
        var query = new SeriesQuery(request.Indicator(required: true) ?? "")
        {
            Place = request.Entity("place", "places", Reading.Codebook.EntityType.Place),
            Target = request.Query.Text("target"),
            Group = request.Query.Text("group"),
            Unit = request.Query.Text("unit"),
            Measure = request.Query.Word<Measure>("measure"),
            By = request.Query.Word<Bucket>("by") ?? Bucket.None,
            From = from,
            To = to,
        };
        (int offset, int limit) = (request.Offset(), request.Limit());
        return request.List(
            Rows,
            () =>
            {
                List<SeriesRow> rows = [];
                foreach (SeriesLine line in request.Record.Series(query))
                {
                    rows.AddRange(line.Points.Select(point => new SeriesRow(line, point, false)));
                    rows.AddRange(line.Spanning.Select(point => new SeriesRow(line, point, true)));
                }
                return ApiRequest.Stretch(rows, offset, limit);
            }
        );
    }

    private static ApiField<SeriesRow>[] About() =>
        [
            Of(
                "indicator",
                "string",
                "#indicator+code",
                "What is counted.",
                "ما يُعَدّ.",
                static r => r.Line.Subject.Indicator
            ),
            Of(
                "measure",
                "string",
                "#indicator+measure",
                "flow, stock, cumulative, ordinal or share. Lines of two measures or units are never added.",
                "flow أو stock أو cumulative أو ordinal أو share. لا تُجمع أسطر من قياسين أو وحدتين.",
                static r => ApiJson.Word(r.Line.Subject.Measure)
            ),
            Of(
                "unit",
                "string",
                "#indicator+unit",
                "What the value counts.",
                "ما تعدّه القيمة.",
                static r => r.Line.Subject.Unit
            ),
            Of(
                "mode",
                "string",
                "#status+mode",
                "Only done was reported to have happened.",
                "وحده done قيل إنه حدث.",
                static r => ApiJson.Word(r.Line.Subject.Mode)
            ),
            Of(
                "target",
                "string",
                "#affected+code",
                "Whom it is about.",
                "مَن يخصّه.",
                static r => ApiJson.Some(r.Line.Subject.Target)
            ),
            Of(
                "group",
                "string",
                "#affected+group",
                "Group of the target.",
                "فئته.",
                static r => ApiJson.Some(r.Line.Subject.Group)
            ),
            new(
                "places",
                ApiShape.Places,
                "Places with their roles.",
                "الأماكن مع أدوارها.",
                static (json, r) => ApiJson.Places(json, r.Line.Subject.Places),
                Column("places", "string", "#loc+code", static r => PlaceCodes.Of(r.Line.Subject.Places))
            ),
            Of(
                "scope",
                "string",
                "#loc+scope",
                "joint: one value of all places together, never of one of them.",
                "joint: قيمة واحدة للأماكن كلها معاً، لا لأحدها أبداً.",
                static r => ApiJson.Word(r.Line.Subject.Scope)
            ),
            Of(
                "closed",
                "date",
                "#date+closed",
                "Day on which the stock ended; empty where it has not.",
                "يوم انتهى العدد القائم؛ وفارغ حيث لم ينته.",
                static r => r.Line.Closed
            ),
        ];

    private static ApiField<SeriesRow>[] Values() =>
        [
            new(
                "period",
                ApiShape.Period,
                "The stretch of time, or that of the one finding.",
                "المدة، أو زمن الخلاصة الواحدة.",
                static (json, r) => ApiJson.Period(json, r.Point.Time),
                Column("period", "string", "#date+edtf", static r => r.Point.Time.Edtf),
                Column("date_start", "date", "#date+start", static r => r.Point.Time.From),
                Column("date_end", "date", "#date+end", static r => r.Point.Time.To)
            ),
            new(
                "value",
                ApiShape.Bounds,
                "The best value; of a gathered flow the sum of what does not overlap.",
                "أفضل قيمة؛ وفيما جُمع خلال فترة مجموع ما لا يتداخل.",
                static (json, r) => ApiJson.Bounds(json, r.Point.Value),
                Column("low", "number", "#value+low", static r => r.Point.Value.Low),
                Column("high", "number", "#value+high", static r => r.Point.Value.High),
                Column("low_open", "boolean", "#value+low_open", static r => r.Point.Value.LowOpen),
                Column("high_open", "boolean", "#value+high_open", static r => r.Point.Value.HighOpen),
                Column("approximate", "boolean", "#value+approximate", static r => r.Point.Value.Approximate)
            ),
            new(
                "range",
                ApiShape.Bounds,
                "From the least to the most that anybody says.",
                "من أقل ما يقوله أحد إلى أكثره.",
                static (json, r) => ApiJson.Bounds(json, r.Point.Range),
                Column("range_low", "number", "#value+range+low", static r => r.Point.Range.Low),
                Column("range_high", "number", "#value+range+high", static r => r.Point.Range.High)
            ),
            Of(
                "spans",
                "boolean",
                "#meta+spans",
                "true: it reaches over more than one stretch, or has an open end; shown, never divided, in no sum.",
                "true: يمتد فوق أكثر من مدة أو طرفه مفتوح؛ يُعرض ولا يُقسم ولا يدخل في مجموع.",
                static r => r.Spans
            ),
        ];

    private static ApiField<SeriesRow>[] Made() =>
        [
            Of(
                "disputed",
                "boolean",
                "#status+disputed",
                "Whether one of its findings is disputed.",
                "هل إحدى خلاصاته متضاربة.",
                static r => r.Point.IsDisputed
            ),
            Of(
                "days_told",
                "integer",
                "#meta+days_told",
                "Days of the stretch of which a flow tells.",
                "أيام المدة التي يرويها.",
                static r => (long)r.Point.DaysTold
            ),
            Of(
                "age",
                "integer",
                "#meta+age",
                "Days from its last day to the day asked on.",
                "الأيام من آخر يوم فيه إلى يوم السؤال.",
                static r => (long)r.Point.Age
            ),
            Of(
                "after_closing",
                "boolean",
                "#meta+after_closing",
                "Whether it lies after the day on which its stock was closed.",
                "هل يقع بعد يوم إغلاق عدده القائم.",
                static r => r.Point.IsAfterClosing
            ),
            new(
                "findings",
                ApiShape.Texts,
                "The findings that it is made of.",
                "الخلاصات التي صُنع منها.",
                static (json, r) => ApiJson.Texts(json, r.Point.Findings.Select(static id => id.ToString())),
                Column("findings", "string", "#meta+findings", static r => string.Join(' ', r.Point.Findings))
            ),
            new(
                "leftOut",
                ApiShape.Texts,
                "Findings of the same stretch that are not in it, since they overlap with what is.",
                "خلاصات من المدة نفسها ليست فيه لأنها تتداخل مع ما فيه.",
                static (json, r) => ApiJson.Texts(json, r.Point.LeftOut.Select(static id => id.ToString())),
                Column(
                    "left_out",
                    "string",
                    "#meta+left_out",
                    static r => ApiJson.Some(string.Join(' ', r.Point.LeftOut))
                )
            ),
        ];

    private static ApiField<SeriesRow> Of(
        string name,
        string type,
        string hxl,
        string english,
        string arabic,
        Func<SeriesRow, object?> value
    ) => ApiRows<SeriesRow>.Of(new ExportColumn<SeriesRow>(name, type, hxl, english, value), arabic);

    private static ExportColumn<SeriesRow> Column(
        string name,
        string type,
        string hxl,
        Func<SeriesRow, object?> value
    ) => new(name, type, hxl, name, value);
}
