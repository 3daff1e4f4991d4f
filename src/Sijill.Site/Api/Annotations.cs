using System.Text.Json;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Api;

/// <summary>
/// Claims as W3C Web Annotations. Positions count code points of the archived text; the words themselves stand only where the document may be republished, and never with a name.
/// </summary>
internal static class Annotations
{
    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    /// <summary>The operations.</summary>
    public static IReadOnlyList<ApiOperation> All { get; } =
    [
        new(
            "getAnnotation",
            "/claims/{id}/annotation",
            null,
            "A claim as a W3C Web Annotation of its document.",
            "إفادة على صورة حاشية ويب (W3C Web Annotation) على وثيقتها.",
            One
        )
        {
            Formats = ApiFormat.OfAnnotations,
            KnowsPast = true,
            ExampleId = ClaimOperations.ExampleId,
        },
        new(
            "listAnnotations",
            "/documents/{id}/annotations",
            null,
            "All claims of a document as a collection of W3C Web Annotations.",
            "إفادات وثيقة كلها على صورة مجموعة حواشي ويب.",
            OfDocument
        )
        {
            Formats = ApiFormat.OfAnnotations,
            KnowsPast = true,
            ExampleId = ClaimOperations.ExampleDocument,
        },
    ];

    private static ApiAnswer One(ApiRequest request) =>
        request.Json(() =>
            request.Id.StartsWith("c-", StringComparison.Ordinal)
            && ClaimKey.TryParse(request.Id, out ClaimKey key)
            && request.Record.ClaimOf(key) is { } claim
                ? json => Write(json, claim, request, withContext: true)
                : null
        );

    private static ApiAnswer OfDocument(ApiRequest request) =>
        request.Json(() =>
            DocumentOperations.Key(request.Id) is { } key && request.Record.ClaimsOf(key) is { } claims
                ? json => Write(json, key, claims, request)
                : null
        );

    private static void Write(
        Utf8JsonWriter json,
        DocumentKey document,
        IReadOnlyList<HeldClaim> claims,
        ApiRequest request
    )
    {
        string id = $"{request.Origin}{ApiRoutes.Base}/documents/d-{document}/annotations";
        json.WriteStartObject();
        json.WriteString("@context", Context);
        json.WriteString("id", id);
        json.WriteString("type", "AnnotationCollection");
        json.WriteNumber("total", claims.Count);
        json.WriteStartObject("first");
        json.WriteString("id", id + "#all");
        json.WriteString("type", "AnnotationPage");
        json.WriteString("partOf", id);
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        foreach (HeldClaim claim in claims)
        {
            Write(json, claim, request, withContext: false);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, HeldClaim row, ApiRequest request, bool withContext)
    {
        PublicClaim claim = row.Claim;
        string api = request.Origin + ApiRoutes.Base;
        json.WriteStartObject();
        if (withContext)
        {
            json.WriteString("@context", Context);
        }
        json.WriteString("id", $"{api}/claims/c-{claim.Key}/annotation");
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "describing");
        json.WriteStartArray("body");
        foreach (string language in (ReadOnlySpan<string>)["ar", "en"])
        {
            json.WriteStartObject();
            json.WriteString("type", "TextualBody");
            json.WriteString("purpose", "describing");
            json.WriteString("value", Says(claim, request, language));
            json.WriteString("format", "text/plain");
            json.WriteString("language", language);
            json.WriteEndObject();
        }
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("purpose", "linking");
        json.WriteString(
            "source",
            row.Finding is { } finding ? $"{api}/findings/{finding}" : $"{api}/claims/c-{claim.Key}"
        );
        json.WriteEndObject();
        json.WriteEndArray();
        Target(json, claim, api);
        json.WriteEndObject();
    }

    private static void Target(Utf8JsonWriter json, PublicClaim claim, string api)
    {
        json.WriteStartObject("target");
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", $"{api}/documents/d-{claim.Document.Key}");
        if (claim.Document.Url is { } url)
        {
            json.WriteString("scope", url);
        }
        if (!claim.Document.IsRow)
        {
            json.WriteStartArray("selector");
            json.WriteStartObject();
            json.WriteString("type", "TextPositionSelector");
            json.WriteNumber("start", claim.Evidence.Start);
            json.WriteNumber("end", claim.Evidence.End);
            json.WriteEndObject();
            Quote(json, claim);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    /// <summary>The words, where they may be shown and no name in them was replaced; what stands around them up to the nearest name.</summary>
    private static void Quote(Utf8JsonWriter json, PublicClaim claim)
    {
        PublicSentence sentence = claim.Sentence;
        PublicSegment[] segments = [.. sentence.Segments];
        int first = Array.FindIndex(segments, static segment => segment.IsEvidence);
        int last = Array.FindLastIndex(segments, static segment => segment.IsEvidence);
        if (
            !claim.Document.Republish
            || sentence.Withheld
            || first < 0
            || segments[first..(last + 1)].Any(static segment => segment.Masked)
        )
        {
            return;
        }
        json.WriteStartObject();
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", string.Concat(segments[first..(last + 1)].Select(static segment => segment.Text)));
        string before = string.Concat(
            segments[..first]
                .Reverse()
                .TakeWhile(static segment => !segment.Masked)
                .Reverse()
                .Select(static s => s.Text)
        );
        string after = string.Concat(
            segments[(last + 1)..].TakeWhile(static segment => !segment.Masked).Select(static segment => segment.Text)
        );
        if (before.Length > 0)
        {
            json.WriteString("prefix", before);
        }
        if (after.Length > 0)
        {
            json.WriteString("suffix", after);
        }
        json.WriteEndObject();
    }

    private static string Says(PublicClaim claim, ApiRequest request, string language)
    {
        var facts = new FactWords(request.Names, Wording.For(language));
        string[] parts =
        [
            facts.What(claim.Subject),
            claim.Value is null ? "" : facts.Value(claim.Value, claim.Subject),
            facts.Whom(claim.Subject),
            facts.Where(claim.Subject),
            claim.Time.Edtf is null ? "" : facts.When(claim.Time),
        ];
        return string.Join(language == "ar" ? "؛ " : "; ", parts.Where(static part => part.Length > 0));
    }
}
