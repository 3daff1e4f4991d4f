using System.Text.Json;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;
using Sijill.Record.Statements;
using Sijill.Site.Export;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

// A list of members is as long as it has members.
#pragma warning disable MA0051
/// <summary>Statements, appeals and commitments.</summary>
internal static class SayingOperations
{
    private static readonly ApiRows<PublicSaying> Statements = Table(
        "Statement",
        "Words that somebody said, as a document quotes or tells them.",
        "تصريح: كلمات قالها أحد كما تقتبسها وثيقة أو ترويها."
    );

    private static readonly ApiRows<PublicSaying> Appeals = Table(
        "Appeal",
        "Somebody asks somebody to do something.",
        "دعوة: أحدٌ يطلب من أحدٍ أن يفعل شيئاً."
    );

    private static readonly ApiRows<PublicSaying> Commitments = Table(
        "Commitment",
        "Somebody promises something.",
        "تعهّد: أحدٌ يتعهّد بشيء."
    );

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        .. Of("Statements", "Statement", SayingKind.Statement, Statements, "statements", "التصريحات"),
        .. Of("Appeals", "Appeal", SayingKind.Appeal, Appeals, "appeals", "الدعوات"),
        .. Of("Commitments", "Commitment", SayingKind.Commitment, Commitments, "commitments", "التعهّدات"),
    ];

    private static ApiOperation[] Of(
        string many,
        string one,
        SayingKind kind,
        ApiRows<PublicSaying> rows,
        string path,
        string arabic
    ) =>
        [
            new(
                "list" + many,
                "/" + path,
                rows,
                many + " of current documents, the newest first.",
                arabic + " في الوثائق الحالية، الأحدث أولاً.",
                request => List(request, kind, rows)
            )
            {
                Takes =
                [
                    ApiParameters.By,
                    .. kind == SayingKind.Statement ? (ReadOnlySpan<ApiParameter>)[] : [ApiParameters.Toward],
                    ApiParameters.From,
                    ApiParameters.To,
                    ApiParameters.Language,
                ],
                KnowsPast = true,
            },
            new(
                "get" + one,
                "/" + path + "/{id}",
                rows,
                "One of them by its document and its place there; a new reading of the document may number them anew.",
                "واحد منها بوثيقته وموضعه فيها؛ وقد تُرقَّم من جديد إن أُعيدت قراءة الوثيقة.",
                request => One(request, kind, rows)
            )
            {
                KnowsPast = true,
                ExampleId = record =>
                    record.Sayings(new SayingQuery { Kind = kind, Limit = 1 }).Items is [var first, ..]
                        ? first.Id
                        : null,
            },
        ];

    private static ApiAnswer List(ApiRequest request, SayingKind kind, ApiRows<PublicSaying> rows)
    {
        (DateOnly? from, DateOnly? to) = request.Days();
        var query = new SayingQuery
        {
            Kind = kind,
            By = request.Entity("by", "actors") is { } by ? SourceRef.Of(by) : null,
            To =
                kind != SayingKind.Statement && request.Entity("toward", "actors") is { } toward
                    ? SourceRef.Of(toward)
                    : null,
            From = from,
            Until = to,
            Language = request.Query.OneOf("language", "ar", "en"),
            Limit = request.Limit(),
            After = request.Cursor(),
        };
        return request.List(
            rows,
            () =>
            {
                Page<PublicSaying> page = request.Record.Sayings(query);
                return (page.Items, page.Next?.ToString());
            }
        );
    }

    private static ApiAnswer One(ApiRequest request, SayingKind kind, ApiRows<PublicSaying> rows) =>
        request.One(
            rows,
            () =>
                PublicSaying.TryParse(request.Id, kind, out DocumentKey document, out int place)
                    ? request.Record.Saying(kind, document, place)
                    : null
        );

    private static ApiRows<PublicSaying> Table(string name, string english, string arabic)
    {
        bool statement = name == "Statement";
        var fields = new List<ApiField<PublicSaying>>
        {
            Text(
                "id",
                "#meta+id",
                "Its id: document and place there.",
                "معرّفه: وثيقته وموضعه فيها.",
                static s => s.Id
            ),
            Text("document", "#meta+document", "Where it stands.", "حيث ورد.", static s => "d-" + s.Document.Key),
            Of(
                "by",
                ApiShape.Source,
                "Who speaks, asks or promises; nobody where the text does not say.",
                "مَن يتكلم أو يدعو أو يتعهّد؛ وفارغ حيث لا يقول النص.",
                static (json, s) => ApiJson.Source(json, s.By),
                Column("by", "string", "#org+by", static s => s.By.Code)
            ),
        };
        if (statement)
        {
            fields.Add(
                Of(
                    "mode",
                    ApiShape.Text,
                    "direct: in quotation marks; indirect: told.",
                    "direct: بين علامتي اقتباس؛ indirect: مروي.",
                    static (json, s) => json.WriteStringValue(s.Direct == true ? "direct" : "indirect"),
                    Column("mode", "string", "#meta+mode", static s => s.Direct == true ? "direct" : "indirect")
                )
            );
        }
        else
        {
            fields.Add(
                Of(
                    "to",
                    ApiShape.Source,
                    "Whom it is asked of or promised to.",
                    "مَن يُدعى أو يُتعهَّد له.",
                    static (json, s) => ApiJson.Source(json, s.To),
                    Column("to", "string", "#org+to", static s => s.To.Code)
                )
            );
        }
        if (name == "Commitment")
        {
            fields.Add(Text("due", "#date+due", "By when, in EDTF.", "أجله بصيغة EDTF.", static s => s.Due));
            fields.Add(
                Text(
                    "claim",
                    "#meta+claim",
                    "The claim that holds its figure.",
                    "الإفادة التي فيها رقمه.",
                    static s => s.Claim is { } claim ? "c-" + claim : null
                )
            );
        }
        fields.AddRange(Words());
        return new ApiRows<PublicSaying>(name, english, arabic, fields);
    }

    private static ApiField<PublicSaying>[] Words() =>
        [
            Of(
                "words",
                ApiShape.Words,
                "Its words with names masked, and where they stand.",
                "كلماته والأسماء فيها محجوبة، وموضعها.",
                static (json, s) => ApiJson.Words(json, s.Span, Told(s)),
                Column("words_start", "integer", "#meta+words_start", static s => (long)s.Span.Start),
                Column("words_end", "integer", "#meta+words_end", static s => (long)s.Span.End),
                Column("words", "string", "#meta+words", Told)
            ),
            Of(
                "published",
                ApiShape.Day,
                "Day on which the document was published.",
                "يوم نشر الوثيقة.",
                static (json, s) => ExportTable<PublicSaying>.Write(json, s.Document.Published),
                Column("published", "date", "#date+published", static s => s.Document.Published)
            ),
            Text(
                "language",
                "#meta+language",
                "Language of the document.",
                "لغة الوثيقة.",
                static s => ApiJson.Some(s.Document.Language)
            ),
            Text(
                "url",
                "#meta+url",
                "Where a person can read the document.",
                "حيث تُقرأ الوثيقة.",
                static s => s.Document.Url
            ),
        ];

    private static string? Told(PublicSaying saying) => saying.Words.Withheld ? null : ApiJson.Some(saying.Words.Text);

    private static ApiField<PublicSaying> Text(
        string name,
        string hxl,
        string english,
        string arabic,
        Func<PublicSaying, string?> value
    ) => ApiRows<PublicSaying>.Of(new ExportColumn<PublicSaying>(name, "string", hxl, english, value), arabic);

    private static ApiField<PublicSaying> Of(
        string name,
        ApiShape shape,
        string english,
        string arabic,
        Action<Utf8JsonWriter, PublicSaying> write,
        params IReadOnlyList<ExportColumn<PublicSaying>> columns
    ) => new(name, shape, english, arabic, write, columns);

    private static ExportColumn<PublicSaying> Column(
        string name,
        string type,
        string hxl,
        Func<PublicSaying, object?> value
    ) => new(name, type, hxl, name, value);
}
