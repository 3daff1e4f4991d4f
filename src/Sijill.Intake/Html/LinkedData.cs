using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Html;

/// <summary>
/// What JSON-LD in a page says of its article (schema.org Article and its kinds, else WebPage). What is malformed is passed over: a page may hold several blocks, and what one leaves
/// out another may tell.
/// </summary>
internal sealed record LinkedData(string? Headline, string? Published, string? Language, string? Publisher)
{
    private const int MostBlocks = 20;
    private const int LongestBlock = 512 * 1024;
    private static readonly LinkedData Nothing = new(null, null, null, null);

    public static LinkedData Of(IHtmlDocument page, IntakeLimits limits)
    {
        LinkedData article = Nothing;
        LinkedData around = Nothing;
        foreach (IElement script in page.QuerySelectorAll("script[type]").Where(IsLinkedData).Take(MostBlocks))
        {
            if (Cleaned(script.TextContent) is not { } json)
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
                article = article.Else(Of(document.RootElement, IsArticle));
                around = around.Else(Of(document.RootElement, IsPage));
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // Broken JSON-LD, or half a surrogate pair in it, is common and no reason to lose the page.
            }
        }
        return article.Else(around);
    }

    private LinkedData Else(LinkedData other) =>
        new(
            Headline ?? other.Headline,
            Published ?? other.Published,
            Language ?? other.Language,
            Publisher ?? other.Publisher
        );

    private static bool IsLinkedData(IElement script) =>
        script.GetAttribute("type")!.Trim().StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The JSON without what is written around it (comments of HTML, CDATA), raw line ends in strings made spaces.</summary>
    private static string? Cleaned(string script)
    {
        bool cdata = script.Contains("<![CDATA[", StringComparison.Ordinal);
        int start = cdata ? script.IndexOf('{', StringComparison.Ordinal) : script.AsSpan().IndexOfAny('{', '[');
        int end = cdata ? script.LastIndexOf('}') : script.AsSpan().LastIndexOfAny('}', ']');
        if (start < 0 || end <= start || end - start > LongestBlock)
        {
            return null;
        }
        return string.Create(
            end + 1 - start,
            (script, start),
            static (json, from) =>
            {
                from.script.AsSpan(from.start, json.Length).CopyTo(json);
                foreach (ref char c in json)
                {
                    c = c < ' ' ? ' ' : c;
                }
            }
        );
    }

    private static LinkedData Of(JsonElement root, Func<JsonElement, bool> wanted)
    {
        if (Find(root, wanted) is not { } found)
        {
            return Nothing;
        }
        return new LinkedData(
            Decoded(Text(found, "headline") ?? Text(found, "name")),
            Text(found, "datePublished") ?? Text(found, "dateCreated"),
            Text(found, "inLanguage"),
            found.TryGetProperty("publisher", out JsonElement publisher) ? Decoded(Name(publisher, root)) : null
        );
    }

    /// <summary>The first object of a wanted kind; depth is capped by the parser.</summary>
    private static JsonElement? Find(JsonElement element, Func<JsonElement, bool> wanted)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
            {
                if (Find(item, wanted) is { } found)
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
        if (wanted(element))
        {
            return element;
        }
        foreach (string member in (string[])["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (element.TryGetProperty(member, out JsonElement inner) && Find(inner, wanted) is { } found)
            {
                return found;
            }
        }
        return null;
    }

    private static bool IsArticle(JsonElement element) =>
        IsOfType(
            element,
            static name =>
                name.EndsWith("Article", StringComparison.Ordinal)
                || name.EndsWith("Posting", StringComparison.Ordinal)
                || name is "Report"
        );

    private static bool IsPage(JsonElement element) =>
        IsOfType(element, static name => name.EndsWith("WebPage", StringComparison.Ordinal));

    private static bool IsOfType(JsonElement element, Func<string, bool> wanted) =>
        element.TryGetProperty("@type", out JsonElement type)
        && type.ValueKind switch
        {
            JsonValueKind.String => wanted(type.GetString()!),
            JsonValueKind.Array => type.EnumerateArray()
                .Any(t => t.ValueKind == JsonValueKind.String && wanted(t.GetString()!)),
            _ => false,
        };

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value)
        && value.ValueKind == JsonValueKind.String
        && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;

    /// <summary>The name of a publisher: its own, or that of the object of the graph that it points to.</summary>
    private static string? Name(JsonElement publisher, JsonElement root) =>
        publisher.ValueKind switch
        {
            JsonValueKind.String => publisher.GetString(),
            JsonValueKind.Array when publisher.GetArrayLength() > 0 => Name(publisher[0], root),
            JsonValueKind.Object => Text(publisher, "name")
                ?? (
                    Text(publisher, "@id") is { } id
                    && Find(root, e => Text(e, "@id") == id && Text(e, "name") is not null) is { } named
                        ? Text(named, "name")
                        : null
                ),
            _ => null,
        };

    // Publishing systems write entities of HTML where JSON knows none.
    private static string? Decoded(string? text) => text is null ? null : WebUtility.HtmlDecode(text).Trim();
}
