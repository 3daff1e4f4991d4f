using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Html;

/// <summary>What JSON-LD in a page says of its article (schema.org Article and its kinds). What is malformed is passed over: a page may hold several.</summary>
internal sealed record LinkedData(string? Headline, string? Published, string? Language, string? Publisher)
{
    private const int MostBlocks = 20;
    private const int LongestBlock = 512 * 1024;

    public static LinkedData Of(IHtmlDocument page, IntakeLimits limits)
    {
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json']").Take(MostBlocks))
        {
            string json = script.TextContent;
            if (json.Length > LongestBlock)
            {
                continue;
            }
            try
            {
                using var document = JsonDocument.Parse(
                    json,
                    new JsonDocumentOptions
                    {
                        MaxDepth = Math.Min(limits.Depth, 64),
                        AllowTrailingCommas = true,
                        CommentHandling = JsonCommentHandling.Skip,
                    }
                );
                if (Article(document.RootElement) is { } article)
                {
                    return new LinkedData(
                        Text(article, "headline") ?? Text(article, "name"),
                        Text(article, "datePublished") ?? Text(article, "dateCreated"),
                        Text(article, "inLanguage"),
                        article.TryGetProperty("publisher", out JsonElement publisher) ? Name(publisher) : null
                    );
                }
            }
            catch (JsonException)
            {
                // Broken JSON-LD is common and no reason to lose the page; meta elements are asked next.
            }
        }
        return new LinkedData(null, null, null, null);
    }

    /// <summary>The first object of an article's kind; depth is capped by the parser.</summary>
    private static JsonElement? Article(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                if (Article(item) is { } found)
                {
                    return found;
                }
            }
            return null;
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        if (element.TryGetProperty("@type", out JsonElement type) && IsArticle(type))
        {
            return element;
        }
        return element.TryGetProperty("@graph", out JsonElement graph) ? Article(graph)
            : element.TryGetProperty("mainEntity", out JsonElement main) ? Article(main)
            : null;
    }

    private static bool IsArticle(JsonElement type) =>
        type.ValueKind switch
        {
            JsonValueKind.String => type.GetString()!.EndsWith("Article", StringComparison.Ordinal)
                || type.ValueEquals("Report")
                || type.ValueEquals("BlogPosting"),
            JsonValueKind.Array => type.EnumerateArray().Any(t => t.ValueKind == JsonValueKind.String && IsArticle(t)),
            _ => false,
        };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
        && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;

    private static string? Name(JsonElement publisher) =>
        publisher.ValueKind switch
        {
            JsonValueKind.Object => Text(publisher, "name"),
            JsonValueKind.String => publisher.GetString(),
            JsonValueKind.Array when publisher.GetArrayLength() > 0 && publisher[0].ValueKind == JsonValueKind.Object =>
                Text(publisher[0], "name"),
            _ => null,
        };
}
