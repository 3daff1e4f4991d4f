using System.Globalization;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;
using Sijill.Site.Export;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

/// <summary>Documents, and the search for them.</summary>
internal static class DocumentOperations
{
    private static readonly ExportTable<PublicDocument> Export = DocumentColumns.Table;

    /// <summary>What is told of a document.</summary>
    public static ApiRows<PublicDocument> Rows { get; } =
        new(
            "Document",
            "A document: who published it, when, and where to read it. No text.",
            "وثيقة: مَن نشرها ومتى وأين تُقرأ. من غير نصّها.",
            Fields()
        );

    /// <summary>What a search answers.</summary>
    public static ApiRows<PublicHit> Hits { get; } =
        new(
            "Hit",
            "A document that holds all words, the newest first.",
            "وثيقة فيها الكلمات كلها، الأحدث أولاً.",
            [
                .. Fields()
                    .Select(static field => new ApiField<PublicHit>(
                        field.Name,
                        field.Shape,
                        field.English,
                        field.Arabic,
                        (json, hit) => field.Write(json, hit.Document),
                        [
                            .. field.Columns.Select(static column => new ExportColumn<PublicHit>(
                                column.Name,
                                column.Type,
                                column.Hxl,
                                column.Description,
                                hit => column.Value(hit.Document)
                            )),
                        ]
                    )),
                ApiRows<PublicHit>.Of(
                    new ExportColumn<PublicHit>(
                        "claims",
                        "integer",
                        "#meta+claims",
                        "How many claims it has.",
                        static hit => (long)hit.Claims
                    ),
                    "كم إفادة فيها."
                ),
                ApiRows<PublicHit>.Of(
                    new ExportColumn<PublicHit>(
                        "excerpt",
                        "string",
                        "#meta+excerpt",
                        "Words around the first hit with names masked, where its text may be shown.",
                        static hit => ApiJson.Some(hit.Excerpt.Text)
                    ),
                    "كلمات حول أول موضع والأسماء فيها محجوبة، حيث يجوز عرض النص."
                ),
            ]
        );

    private static readonly IReadOnlyList<ApiParameter> Filters =
    [
        ApiParameters.From,
        ApiParameters.To,
        ApiParameters.Language,
        ApiParameters.Outlet,
    ];

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "listDocuments",
            "/documents",
            Rows,
            "Current documents, the newest first.",
            "الوثائق الحالية، الأحدث أولاً.",
            List
        )
        {
            Takes = Filters,
            KnowsPast = true,
        },
        new("getDocument", "/documents/{id}", Rows, "A document.", "وثيقة واحدة.", One)
        {
            KnowsPast = true,
            ExampleId = ClaimOperations.ExampleDocument,
        },
        new("search", "/search", Hits, "Documents that hold words.", "وثائق فيها كلمات.", Search)
        {
            Takes = [ApiParameters.SearchWords, .. Filters],
            KnowsPast = true,
        },
    ];

    /// <summary>The key of an id, or null.</summary>
    public static DocumentKey? Key(string id) =>
        id.StartsWith("d-", StringComparison.Ordinal) && DocumentKey.TryParse(id, out DocumentKey key) ? key : null;

    private static ApiAnswer List(ApiRequest request)
    {
        (DateOnly? from, DateOnly? to) = request.Days();
        var query = new DocumentQuery
        {
            From = from,
            To = to,
            Language = request.Query.OneOf("language", "ar", "en"),
            Outlet =
                request.Query.Text("outlet") is not { } outlet ? null
                : request.Names.Has(outlet) ? SourceRef.Of(outlet)
                : SourceRef.Unknown(outlet),
            Limit = request.Limit(),
            After = request.Cursor(),
        };
        return request.List(
            Rows,
            () =>
            {
                Page<PublicDocument> page = request.Record.DocumentPage(query);
                return (page.Items, page.Next?.ToString());
            }
        );
    }

    private static ApiAnswer One(ApiRequest request) =>
        request.One(Rows, () => Key(request.Id) is { } key ? request.Record.KnownDocument(key) : null);

    private static ApiAnswer Search(ApiRequest request)
    {
        string? words = request.Query.Text("words");
        if (words is null)
        {
            request.Query.Refuse("words", "has to be given");
        }
        FindQuery query = Query(request, words ?? "");
        return request.List(
            Hits,
            () =>
            {
                (IReadOnlyList<PublicHit> hits, long? next) = request.Record.Hits(query);
                return (hits, next?.ToString(CultureInfo.InvariantCulture));
            }
        );
    }

    private static FindQuery Query(ApiRequest request, string words)
    {
        (DateOnly? from, DateOnly? to) = request.Days();
        return new FindQuery
        {
            Words = words,
            From = from,
            To = to,
            Language = request.Query.OneOf("language", "ar", "en"),
            Outlet = request.Query.Text("outlet"),
            Limit = request.Limit(),
            After = After(request),
        };
    }

    private static long? After(ApiRequest request)
    {
        if (request.Query.Text("cursor") is not { } text)
        {
            return null;
        }
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long after))
        {
            return after;
        }
        request.Query.Refuse("cursor", "no cursor that this API gave: take it from next");
        return null;
    }

    private static ApiField<PublicDocument>[] Fields() =>
        [
            Of("id", "معرّف الوثيقة."),
            Of("url", "حيث يقرؤها الناس؛ وفارغ حيث لا يُعرف موضع."),
            Of("title", "عنوانها والأسماء فيه محجوبة، حيث يجوز نشره."),
            Of("language", "ar أو en؛ وفارغ لأسطر الجداول."),
            Of("published", "يوم النشر؛ وفارغ حيث يُجهل."),
            Of(
                "published_from",
                "من أين يُعرف هذا اليوم: jsonLd أو meta أو time أو dateline أو given أو act أو unknown."
            ),
            ApiRows<PublicDocument>.Of(
                Export,
                "outlet",
                ApiShape.Source,
                "Who published it: an id of the codebook, or a host.",
                "مَن نشرها: معرّف في دليل الترميز، أو اسم موقع.",
                static (json, d) => ApiJson.Source(json, d.Outlet),
                "outlet"
            ),
            Of("copy_of", "الوثيقة التي تنقلها؛ وفارغ إن لم تكن نسخة."),
            Of("republish", "هل يجوز عرض نصها كله."),
            Of("superseded", "هل حلّ نص آخر محلها عند عنوانها."),
            new(
                "entry",
                ApiShape.Count,
                "Entry of the log that recorded it: /proofs/{id} proves it.",
                "القيد الذي سجّلها: وبرهانه في \u2066/proofs/{id}\u2069.",
                static (json, d) => json.WriteNumberValue(d.Snapshot)
            ),
            new(
                "recordedAt",
                ApiShape.Moment,
                "When that was.",
                "متى كان ذلك.",
                static (json, d) =>
                    json.WriteStringValue(
                        d.RecordedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
                    )
            ),
        ];

    private static ApiField<PublicDocument> Of(string column, string arabic) =>
        ApiRows<PublicDocument>.Of(Export, column, arabic);
}
