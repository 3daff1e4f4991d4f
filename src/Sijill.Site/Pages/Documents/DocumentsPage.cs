using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;
using Sijill.Record.Documents;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;
using Sijill.Site.Words;

namespace Sijill.Site.Pages.Documents;

/// <summary>A document: its evidence in its sentences, and what is made of it.</summary>
internal static class DocumentsPage
{
    private const int ClaimsAPage = 100;
    private const int MostClaims = 1_000_000;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Maps it.</summary>
    public static void MapDocuments(this PageRoutes pages) => pages.Map("/documents/{id}", One);

    private static IResult One(PageRequest request)
    {
        int skip = request.Query.Number("after", 0, 0, MostClaims);
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        if (
            !DocumentKey.TryParse(request.Part("id"), out DocumentKey key)
            || request.Record.Content(key, skip, ClaimsAPage) is not { } content
            || (skip > 0 && content.Claims.Count == 0)
        )
        {
            return request.NotFound();
        }
        if (request.Part("id").StartsWith("d-", StringComparison.Ordinal))
        {
            // The id as the API writes it.
            return Results.Redirect(
                $"/{request.Language}/documents/{key}{request.Http.Request.QueryString}",
                permanent: true
            );
        }
        string title = Title(request, content);
        return request.Page<OneDocument, DocumentModel>(
            new PageHead(title, "/sources")
            {
                Description = Description(request, content),
                LinkedData = Article(request, content),
                Alternates =
                [
                    new PageAlternate("application/json", $"/api/v1/documents/d-{key}", "JSON"),
                    new PageAlternate(
                        "application/ld+json",
                        $"/api/v1/documents/d-{key}/annotations",
                        "W3C Web Annotations"
                    ),
                ],
                KnowsPast = true,
            },
            new DocumentModel(title, content, MarkedPassage.Of(content.Passages), skip)
        );
    }

    private static string Title(PageRequest request, DocumentContent content)
    {
        DocumentPageWords words = DocumentPageWords.For(request.Language);
        var facts = new FactWords(request.Record.Names, request.Say);
        return content switch
        {
            { Document: { IsRow: true }, Claims: [var claim, ..] } =>
                $"{facts.What(claim.Subject)}: {facts.Value(claim.Value, claim.Subject)}",
            { Document.Title: { } title } => title,
            _ => words.Untitled,
        };
    }

    private static string Description(PageRequest request, DocumentContent content)
    {
        string outlet = content.Document.Outlet.Name(request.Record.Names, request.Language);
        string day = content.Document.Published is { } published ? request.Say.Day(published) : "";
        string claims = request.Say.Count(content.AllClaims, "claim");
        return string.Join(
            request.Language == "ar" ? "، " : ", ",
            ((string[])[outlet, day, claims]).Where(static part => part.Length > 0)
        );
    }

    /// <summary>schema.org NewsArticle; null for what is none. Written by a JSON writer: no word of a text ends the script.</summary>
    private static string? Article(PageRequest request, DocumentContent content)
    {
        PublicDocument document = content.Document;
        if (document is { IsRow: true } or { Title: null })
        {
            return null;
        }
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Plain))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "NewsArticle");
            json.WriteString("headline", document.Title);
            Member("inLanguage", document.Language.Length > 0 ? document.Language : null);
            Member("datePublished", JsonWords.Day(document.Published));
            Member("url", document.Url);
            if (document.Outlet is { Id: not null, Hidden: false })
            {
                json.WriteStartObject("publisher");
                json.WriteString("@type", "Organization");
                json.WriteString("name", document.Outlet.Name(request.Record.Names, request.Language));
                json.WriteEndObject();
            }
            Member("isBasedOn", content.Root?.Url);
            json.WriteEndObject();

            void Member(string name, string? value)
            {
                if (value is not null)
                {
                    json.WriteString(name, value);
                }
            }
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
