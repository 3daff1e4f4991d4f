using System.Globalization;
using Sijill.Site.Export;
using Sijill.Site.Publication;

namespace Sijill.Site.Api;

/// <summary>Proofs that entries stand in the log.</summary>
internal static class ProofOperations
{
    private static readonly ApiRows<PublicProof> Rows = new(
        "Proof",
        "That an entry stands in the log under the latest checkpoint (RFC 9162, section 2.1.3).",
        "برهان أن قيداً في السجل تحت آخر نقطة تثبيت (RFC 9162، القسم 2.1.3).",
        [
            Of(
                "entry",
                "integer",
                "#meta+entry",
                "Its place in the log, from 1.",
                "موضعه في السجل، من 1.",
                static p => p.Entry
            ),
            new(
                "at",
                ApiShape.Moment,
                "When it was written.",
                "متى كُتب.",
                static (json, p) => json.WriteStringValue(Moment(p)),
                Column("at", "string", "#date+recorded", Moment)
            ),
            Of(
                "kind",
                "string",
                "#meta+kind",
                "snapshot, reading, act or codebook.",
                "snapshot أو reading أو act أو codebook.",
                static p => p.Kind
            ),
            Of(
                "document",
                "string",
                "#meta+document",
                "The document that it is about; empty where none.",
                "الوثيقة التي يخصّها؛ وفارغ حيث لا وثيقة.",
                static p => p.Document
            ),
            Of(
                "subject",
                "string",
                "#meta+subject",
                "What the entry names, as a leaf has it; empty where that is the name of a file.",
                "ما يسمّيه القيد كما في ورقته؛ وفارغ حيث هو اسم ملف.",
                static p => p.Subject
            ),
            Of(
                "payload",
                "string",
                "#meta+payload",
                "SHA-256 of what it records.",
                "SHA-256 لما يسجّله.",
                static p => p.Payload
            ),
            Of(
                "leaf",
                "string",
                "#meta+leaf",
                "Its leaf hash, SHA-256 in hex.",
                "تجزئة ورقته، SHA-256 بالست عشري.",
                static p => p.Leaf
            ),
            Of(
                "index",
                "integer",
                "#meta+index",
                "Place of the leaf in the tree, from 0.",
                "موضع الورقة في الشجرة، من 0.",
                static p => p.Index
            ),
            Of(
                "size",
                "integer",
                "#meta+size",
                "How many entries the checkpoint covers.",
                "كم قيداً تشمله نقطة التثبيت.",
                static p => p.Size
            ),
            Of("root", "string", "#meta+root", "Root of the tree over them.", "جذر الشجرة فوقها.", static p => p.Root),
            new(
                "path",
                ApiShape.Texts,
                "The hashes beside the way from the leaf to the root, lowest first.",
                "التجزئات على جانب الطريق من الورقة إلى الجذر، الأدنى أولاً.",
                static (json, p) => ApiJson.Texts(json, p.Path),
                Column("path", "string", "#meta+path", static p => string.Join(' ', p.Path))
            ),
            new(
                "checkpoint",
                ApiShape.Text,
                "The checkpoint in the text form of C2SP tlog-checkpoint: name of the record, size, root in Base64.",
                "نقطة التثبيت بصيغة C2SP tlog-checkpoint: اسم السجل وحجمه وجذره.",
                static (json, p) => json.WriteStringValue(p.Checkpoint)
            ),
        ]
    );

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "listProofs",
            "/proofs",
            Rows,
            "Proofs of the log's entries, the last first.",
            "براهين قيود السجل، الأخير أولاً.",
            List
        )
        {
            KnowsPast = true,
        },
        new(
            "getProof",
            "/proofs/{id}",
            Rows,
            "The proof of an entry by its place in the log.",
            "برهان قيد بموضعه في السجل.",
            One
        )
        {
            KnowsPast = true,
            ExampleId = static record =>
                record.LastEntry() is > 0 and var last ? last.ToString(CultureInfo.InvariantCulture) : null,
        },
    ];

    private static ApiAnswer List(ApiRequest request)
    {
        int limit = request.Limit();
        long last = Math.Min(request.Record.AsOf ?? long.MaxValue, request.Record.LastEntry());
        if (request.Query.Text("cursor") is { } text)
        {
            if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long after))
            {
                request.Query.Refuse("cursor", "no cursor that this API gave: take it from next");
            }
            last = Math.Min(last, after - 1);
        }
        return request.List(
            Rows,
            () =>
            {
                var proofs = new List<PublicProof>(limit);
                for (; last > 0 && proofs.Count < limit; last--)
                {
                    if (request.Record.Proof(last) is { } proof)
                    {
                        proofs.Add(proof);
                    }
                }
                return (proofs, last > 0 ? (last + 1).ToString(CultureInfo.InvariantCulture) : null);
            }
        );
    }

    private static ApiAnswer One(ApiRequest request) =>
        request.One(
            Rows,
            () =>
                long.TryParse(request.Id, NumberStyles.None, CultureInfo.InvariantCulture, out long entry)
                    ? request.Record.Proof(entry)
                    : null
        );

    private static string Moment(PublicProof proof) =>
        proof.At.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);

    private static ApiField<PublicProof> Of(
        string name,
        string type,
        string hxl,
        string english,
        string arabic,
        Func<PublicProof, object?> value
    ) => ApiRows<PublicProof>.Of(new ExportColumn<PublicProof>(name, type, hxl, english, value), arabic);

    private static ExportColumn<PublicProof> Column(
        string name,
        string type,
        string hxl,
        Func<PublicProof, object?> value
    ) => new(name, type, hxl, name, value);
}
