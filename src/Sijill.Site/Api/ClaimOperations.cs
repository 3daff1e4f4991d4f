using System.Globalization;
using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Reconciliation;
using Sijill.Site.Export;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

/// <summary>Claims: of all findings, of one, of a document.</summary>
internal static class ClaimOperations
{
    private static readonly ExportTable<HeldClaim> Export = ClaimColumns.Table;

    /// <summary>What a claim says.</summary>
    public static ApiRows<HeldClaim> Rows { get; } =
        new(
            "Claim",
            "What a document says of a figure or event, with where its words stand.",
            "إفادة: ما تقوله وثيقة عن رقم أو حدث، مع موضع كلماتها.",
            [.. About(), .. Said()]
        );

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "listClaims",
            "/claims",
            Rows,
            "Claims of the findings that fit, finding by finding, each by claim id.",
            "إفادات الخلاصات المطابقة، خلاصةً بعد خلاصة، وفي كلٍّ بحسب معرّف الإفادة.",
            List
        )
        {
            Takes = FindingOperations.Filters,
            KnowsPast = true,
        },
        new("getClaim", "/claims/{id}", Rows, "A claim.", "إفادة واحدة.", One)
        {
            KnowsPast = true,
            ExampleId = ExampleId,
        },
        new(
            "listClaimsOfFinding",
            "/findings/{id}/claims",
            Rows,
            "The claims of a finding: origins, carriers and corrupted copies.",
            "إفادات خلاصة: المصادر الأولى والناقلون والنسخ المحرّفة.",
            OfFinding
        )
        {
            KnowsPast = true,
            ExampleId = FindingOperations.ExampleId,
        },
        new(
            "listClaimsOfDocument",
            "/documents/{id}/claims",
            Rows,
            "The claims of a document in the order of its text.",
            "إفادات وثيقة بترتيب نصها.",
            OfDocument
        )
        {
            KnowsPast = true,
            ExampleId = static record => ExampleDocument(record),
        },
    ];

    /// <summary>A claim's id, of a text where there is one.</summary>
    public static string? ExampleId(PublicRecord record) =>
        ExampleDocument(record) is { } document
        && DocumentKey.TryParse(document, out DocumentKey key)
        && record.ClaimsOf(key) is [var first, ..]
            ? "c-" + first.Claim.Key
            : null;

    /// <summary>The newest document that has claims.</summary>
    public static string? ExampleDocument(PublicRecord record) =>
        record
            .Hits(new FindQuery { Limit = 100 })
            .Hits.OrderBy(static hit => hit.Document.IsRow)
            .FirstOrDefault(static hit => hit.Claims > 0)
            is { } found
            ? "d-" + found.Document.Key
            : null;

    private static ApiAnswer List(ApiRequest request)
    {
        FindingQuery query = FindingOperations.Query(request);
        return request.List(
            Rows,
            () =>
            {
                Page<HeldClaim> page = request.Record.ClaimPage(query);
                return (page.Items, page.Next?.ToString());
            }
        );
    }

    private static ApiAnswer One(ApiRequest request) =>
        request.One(
            Rows,
            () =>
                request.Id.StartsWith("c-", StringComparison.Ordinal) && ClaimKey.TryParse(request.Id, out ClaimKey key)
                    ? request.Record.ClaimOf(key)
                    : null
        );

    private static ApiAnswer OfFinding(ApiRequest request)
    {
        (int offset, int limit) = (request.Offset(), request.Limit());
        (IReadOnlyList<HeldClaim> Claims, bool More)? found =
            request.Query.Problems.Count == 0 && FindingId.TryParse(request.Id, out FindingId id)
                ? request.Record.ClaimsOf(id, offset, limit)
                : null;
        return found is { } page
            ? request.List(
                Rows,
                () => (page.Claims, page.More ? (offset + limit).ToString(CultureInfo.InvariantCulture) : null)
            )
            : request.One<HeldClaim>(Rows, static () => null);
    }

    private static ApiAnswer OfDocument(ApiRequest request)
    {
        (int offset, int limit) = (request.Offset(), request.Limit());
        IReadOnlyList<HeldClaim>? claims =
            request.Query.Problems.Count == 0 && DocumentOperations.Key(request.Id) is { } key
                ? request.Record.ClaimsOf(key)
                : null;
        return claims is not null
            ? request.List(Rows, () => ApiRequest.Stretch(claims, offset, limit))
            : request.One<HeldClaim>(Rows, static () => null);
    }

    private static ApiField<HeldClaim>[] About() =>
        [
            Of("id", "معرّف الإفادة: وثيقتها ثم هي."),
            Of("finding", "الخلاصة التي تضمها؛ وفارغ إن حلّت وثيقة أحدث محل وثيقتها."),
            Of("document", "الوثيقة التي تقولها."),
            Of(
                "role",
                "origin المصدر الأول، أو carrier ناقل، أو corrupted نسخة محرّفة، أو part، أو revised، أو retracted: ما هي لخلاصتها."
            ),
            Of("differs", "في النسخة المحرّفة: فيمَ تخالف مصدرها."),
            Of("kind", "figure رقم، أو event حيث لا عدد."),
            Of("indicator", "ما يُعَدّ."),
            new(
                "measure",
                ApiShape.Text,
                "flow, stock, cumulative, ordinal or share.",
                "flow أو stock أو cumulative أو ordinal أو share.",
                static (json, c) => json.WriteStringValue(ApiJson.Word(c.Claim.Subject.Measure))
            ),
            Of("value_text", "كلمات القيمة أو أرقامها كما قيلت."),
            ApiRows<HeldClaim>.Of(
                Export,
                "value",
                ApiShape.Bounds,
                "The value, an interval; empty ends are unbounded.",
                "القيمة بحدّيها؛ والحدّ الفارغ غير محدود.",
                static (json, c) => ApiJson.Bounds(json, c.Claim.Value),
                "low",
                "high",
                "low_open",
                "high_open",
                "approximate"
            ),
            Of("unit", "ما تعدّه القيمة."),
            Of("target", "مَن تخصّه؛ و[…] لاسم ليس في دليل الترميز."),
            Of("group", "فئته."),
            ApiRows<HeldClaim>.Of(
                Export,
                "places",
                ApiShape.Places,
                "As in findings.",
                "كما في الخلاصات.",
                static (json, c) => ApiJson.Places(json, c.Claim.Subject.Places),
                "places"
            ),
            ApiRows<HeldClaim>.Of(
                Export,
                "period",
                ApiShape.Period,
                "When it holds, in EDTF; empty where the text does not tell.",
                "زمنها بصيغة EDTF؛ وفارغ حيث لا يذكره النص.",
                static (json, c) => ApiJson.Period(json, c.Claim.Time),
                "period"
            ),
        ];

    private static ApiField<HeldClaim>[] Said() =>
        [
            Of(
                "status",
                "reported أو planned أو pledged أو authorized أو attempted أو claimed أو alleged أو denied أو corrected، كما يقول النص."
            ),
            Of("said", "يوم قيلت."),
            ApiRows<HeldClaim>.Of(
                Export,
                "saidBy",
                ApiShape.Source,
                "The origin; […] in tables where the codebook does not hold it.",
                "المصدر الأول؛ وفي الجداول […] إن لم يكن في دليل الترميز.",
                static (json, c) => ApiJson.Source(json, c.Claim.Member.Origin),
                "said_by"
            ),
            new(
                "attribution",
                ApiShape.Sources,
                "Who said it first and who passed it on, as the text names them.",
                "مَن قالها أولاً ومَن نقلها، كما يسمّيهم النص.",
                static (json, c) => ApiJson.Sources(json, c.Claim.Attribution)
            ),
            ApiRows<HeldClaim>.Of(
                Export,
                "evidence",
                ApiShape.Words,
                "Its words: where they stand, in Unicode code points, half-open; and themselves with names masked. In tables where the document may be republished.",
                "الشاهد: موضعه محسوباً بنقاط ترميز Unicode ونهايته خارجة عنه، وكلماته والأسماء فيها محجوبة؛ وفي الجداول حيث يجوز نشر الوثيقة.",
                static (json, c) => ApiJson.Words(json, c.Claim.Evidence, c.Claim.Sentence.EvidenceText),
                "evidence_start",
                "evidence_end",
                "evidence"
            ),
            new(
                "sentence",
                ApiShape.TextOrNull,
                "The sentence that says it, with names masked; null of a row of a table, or where it waits for a reviewer.",
                "الجملة التي تقولها والأسماء فيها محجوبة؛ وnull في سطر جدول أو حيث تنتظر مراجعاً.",
                static (json, c) =>
                    json.WriteStringValue(c.Claim.Sentence.Withheld ? null : ApiJson.Some(c.Claim.Sentence.Text))
            ),
            new(
                "url",
                ApiShape.TextOrNull,
                "Where a person can read the document.",
                "حيث تُقرأ الوثيقة.",
                static (json, c) => json.WriteStringValue(c.Claim.Document.Url),
                new ExportColumn<HeldClaim>(
                    "url",
                    "string",
                    "#meta+url",
                    "Where a person can read the document.",
                    static c => c.Claim.Document.Url
                )
            ),
            Of("confidence", "في سطر جدول: A أو B أو C كما درّجه جامعه."),
        ];

    private static ApiField<HeldClaim> Of(string column, string arabic) =>
        ApiRows<HeldClaim>.Of(Export, column, arabic);
}
