using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;
using Sijill.Site.Export;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

/// <summary>Findings.</summary>
internal static class FindingOperations
{
    private static readonly ExportTable<ExportedFinding> Export = FindingColumns.Table(null);

    /// <summary>The filters of findings, which lists of claims have too.</summary>
    public static IReadOnlyList<ApiParameter> Filters { get; } =
    [
        ApiParameters.Indicator,
        ApiParameters.Place,
        ApiParameters.Target,
        ApiParameters.Group,
        ApiParameters.Measure,
        ApiParameters.Unit,
        ApiParameters.Mode,
        ApiParameters.Status,
        ApiParameters.From,
        ApiParameters.To,
        ApiParameters.Order,
    ];

    /// <summary>What a finding says.</summary>
    public static ApiRows<ExportedFinding> Rows { get; } =
        new(
            "Finding",
            "A fact: the claims of many documents about one figure or event, reconciled.",
            "خلاصة: إفادات وثائق كثيرة عن رقم واحد أو حدث واحد بعد المطابقة بينها.",
            [.. About(), .. Values(), .. Standing()]
        );

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "listFindings",
            "/findings",
            Rows,
            "Findings, the latest time first.",
            "الخلاصات، الأحدث زمناً أولاً.",
            List
        )
        {
            Takes = [.. Filters, ApiParameters.Policy],
            KnowsPast = true,
        },
        new(
            "getFinding",
            "/findings/{id}",
            Rows,
            "A finding; an id that was merged into another leads there.",
            "خلاصة واحدة؛ والمعرّف الذي دُمج في غيره يقود إليه.",
            One
        )
        {
            Takes = [ApiParameters.Policy],
            KnowsPast = true,
            ExampleId = ExampleId,
        },
    ];

    /// <summary>The newest finding's id.</summary>
    public static string? ExampleId(PublicRecord record) =>
        record.FindingPage(new FindingQuery { Limit = 1 }).Items is [var first, ..] ? first.Id.ToString() : null;

    /// <summary>What is asked of findings.</summary>
    public static FindingQuery Query(ApiRequest request)
    {
        (DateOnly? from, DateOnly? to) = request.Days();
        return new FindingQuery
        {
            Indicator = request.Indicator(),
            Place = request.Entity("place", "places", Reading.Codebook.EntityType.Place),
            Target = request.Query.Text("target"),
            Group = request.Query.Text("group"),
            Measure = request.Query.Word<Measure>("measure"),
            Unit = request.Query.Text("unit"),
            Mode = request.Query.Word<FactMode>("mode"),
            Status = request.Query.Word<FindingStatus>("status"),
            From = from,
            To = to,
            Order =
                request.Query.OneOf("order", "latest", "changed") == "changed"
                    ? FindingOrder.LastChanged
                    : FindingOrder.LatestTime,
            Limit = request.Limit(),
            After = request.Cursor(),
        };
    }

    private static ApiAnswer List(ApiRequest request)
    {
        FindingQuery query = Query(request);
        ValuePolicy policy = Policy(request);
        return request.List(
            Rows,
            () =>
            {
                Page<PublicFinding> page = request.Record.FindingPage(query);
                return ([.. page.Items.Select(finding => Row(finding, policy))], page.Next?.ToString());
            }
        );
    }

    private static ApiAnswer One(ApiRequest request)
    {
        ValuePolicy policy = Policy(request);
        if (
            FindingId.TryParse(request.Id, out FindingId id)
            && request.Query.Problems.Count == 0
            && request.Record.Finding(id) is { } finding
        )
        {
            return finding.Id == id
                ? request.One(Rows, () => Row(finding, policy))
                : request.MovedTo($"{ApiRoutes.Base}/findings/{finding.Id}");
        }
        return request.One<ExportedFinding>(Rows, static () => null);
    }

    private static ExportedFinding Row(PublicFinding finding, ValuePolicy policy) =>
        new(finding, "", finding.Best is { } best ? PolicyValue.Of(best, policy) : null);

    private static ValuePolicy Policy(ApiRequest request) =>
        request.Query.OneOf("policy", "interval", "acled-conservative", "ucdp") switch
        {
            "acled-conservative" => ValuePolicy.AcledConservative,
            "ucdp" => ValuePolicy.Ucdp,
            _ => ValuePolicy.Interval,
        };

    private static ApiField<ExportedFinding>[] About() =>
        [
            Of("id", "معرّف الخلاصة؛ يبقى كما هو ما بقيت."),
            Of("indicator", "ما يُعَدّ: معرّف في دليل الترميز."),
            Of(
                "measure",
                "flow خلال فترة، أو stock العدد القائم في يوم، أو cumulative، أو ordinal، أو share. لا يُجمع قياسان من نوعين."
            ),
            Of("unit", "people أو families أو operations أو غيرها، أو عملة (ISO 4217)."),
            Of("mode", "done أو planned أو alleged أو attempted أو denied أو withdrawn. وحده done قيل إنه حدث."),
            Of("target", "مَن أو ما يخصّه: معرّف في دليل الترميز؛ و[…] لاسم ليس فيه؛ وفارغ حيث لا أحد بعينه."),
            Of("group", "fighters أو civilians أو children أو غيرها؛ وفارغ حيث لم تُذكر فئة."),
            ApiRows<ExportedFinding>.Of(
                Export,
                "places",
                ApiShape.Places,
                "The smallest places with their roles; in tables ids with from: or to: before those of movements, parted by blanks.",
                "أصغر الأماكن مع أدوارها؛ وفي الجداول معرّفات يسبقها from: أو to: في التنقّلات، تفصل بينها فراغات.",
                static (json, f) => ApiJson.Places(json, f.Finding.Subject.Places),
                "places"
            ),
            Of("scope", "joint: قيمة واحدة للأماكن كلها معاً، لا لأحدها أبداً؛ وإلا each."),
            ApiRows<ExportedFinding>.Of(
                Export,
                "period",
                ApiShape.Period,
                "When it holds: EDTF (ISO 8601-2), first and last day; empty where open or unknown.",
                "زمنه: بصيغة EDTF (ISO 8601-2) مع أول يوم وآخر يوم؛ وفارغ حيث هو مفتوح أو مجهول.",
                static (json, f) => ApiJson.Period(json, f.Finding.Time),
                "period",
                "date_start",
                "date_end"
            ),
        ];

    private static ApiField<ExportedFinding>[] Values() =>
        [
            ApiRows<ExportedFinding>.Of(
                Export,
                "best",
                ApiShape.Bounds,
                "The best value, an interval; empty ends are unbounded.",
                "أفضل قيمة بحدّيها؛ والحدّ الفارغ غير محدود.",
                static (json, f) => ApiJson.Bounds(json, f.Finding.Best),
                "low",
                "high",
                "low_open",
                "high_open",
                "approximate"
            ),
            Of("best_rule", "لماذا هي الأفضل: reviewer أو issuersPage أو mostOrigins أو latestSaid أو none."),
            new(
                "bestClaim",
                ApiShape.TextOrNull,
                "The claim that says the best value; null where a reviewer gave it.",
                "الإفادة التي تقول أفضل قيمة؛ وnull حيث أعطاها مراجع.",
                static (json, f) => json.WriteStringValue(f.Finding.BestClaim is { } claim ? "c-" + claim : null)
            ),
            ApiRows<ExportedFinding>.Of(
                Export,
                "range",
                ApiShape.Bounds,
                "From the least to the most that any current origin says.",
                "من أقل ما يقوله مصدر أول الآن إلى أكثره.",
                static (json, f) => ApiJson.Bounds(json, f.Finding.Range),
                "range_low",
                "range_high"
            ),
            ApiRows<ExportedFinding>.Of(
                Export,
                "policy",
                ApiShape.Policy,
                "The best value as numbers, under the policy that was asked for.",
                "أفضل قيمة أرقاماً، بحسب القاعدة المطلوبة في policy.",
                static (json, f) => ApiJson.Policy(json, f.Value),
                "policy_low",
                "policy_best",
                "policy_high"
            ),
        ];

    private static ApiField<ExportedFinding>[] Standing() =>
        [
            Of(
                "status",
                "ambiguous أو retracted أو disputed متضارب أو revised أو corroborated متقاطع أو repeated أو single: أول ما ينطبق منها."
            ),
            Of("origins", "كم مصدراً أول يقوله الآن؛ والناقل والنسخة المحرّفة ليسا منها."),
            Of("interests", "عن كم جهة مستقلة تتكلم هذه المصادر."),
            Of("claims", "كم إفادة فيها."),
            ApiRows<ExportedFinding>.Of(
                Export,
                "saidBy",
                ApiShape.Sources,
                "Who says it now, each origin once; in tables ids parted by blanks, […] for those that the codebook does not hold.",
                "مَن يقولها الآن، كل مصدر أول مرة واحدة؛ وفي الجداول معرّفات تفصل بينها فراغات، و[…] لما ليس في دليل الترميز.",
                static (json, f) => ApiJson.Sources(json, f.Finding.SaidByAll),
                "said_by"
            ),
            Of("first_said", "أول يوم قيلت فيه إفادة منها؛ وفارغ حيث يُجهل."),
            Of("last_said", "آخر يوم كهذا."),
            Of("confirmed", "هل أكّدها مراجع."),
            Of("since_entry", "قيد السجل الذي صارت منه على هذه الحال."),
            new(
                "members",
                ApiShape.Members,
                "Its claims by id, what each is to it, and who said it. /findings/{id}/claims has their words.",
                "إفاداتها بمعرّفاتها وما كلٌّ منها لها ومَن قالها. وكلماتها في \u2066/findings/{id}/claims\u2069.",
                static (json, f) => ApiJson.Members(json, f.Finding.Members)
            ),
        ];

    private static ApiField<ExportedFinding> Of(string column, string arabic) =>
        ApiRows<ExportedFinding>.Of(Export, column, arabic);
}
