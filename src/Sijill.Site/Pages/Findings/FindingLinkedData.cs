using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Findings;

/// <summary>A finding as schema.org's Claim: what is said, by whom, and where it can be read.</summary>
internal static class FindingLinkedData
{
    private const int MostAppearances = 20;

    /// <summary>The JSON-LD.</summary>
    public static string Of(PageFrame frame, FactWords facts, PublicFinding finding, IReadOnlyList<PublicClaim> claims)
    {
        using var bytes = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                bytes,
                new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
            )
        )
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Claim");
            json.WriteString("url", frame.Origin + frame.To("/findings/" + finding.Id));
            json.WriteString("name", facts.Title(finding.Subject));
            json.WriteString(
                "text",
                $"{facts.Title(finding.Subject)}{facts.Comma}{facts.When(finding.Time)}: {facts.Value(finding)}"
            );
            json.WriteString("inLanguage", frame.Language);
            if (facts.Source(finding.SaidBy) is { Length: > 0 } who)
            {
                json.WriteStartObject("author");
                json.WriteString("@type", "Organization");
                json.WriteString("name", who);
                json.WriteEndObject();
            }
            if (finding.FirstSaid is { } day)
            {
                json.WriteString("datePublished", Day(day));
            }
            json.WriteStartArray("appearance");
            foreach (PublicClaim claim in claims.Take(MostAppearances))
            {
                Appearance(json, frame, facts, claim);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Appearance(Utf8JsonWriter json, PageFrame frame, FactWords facts, PublicClaim claim)
    {
        json.WriteStartObject();
        json.WriteString("@type", claim.Document.IsRow ? "CreativeWork" : "NewsArticle");
        json.WriteString("url", claim.Document.Url ?? frame.Origin + frame.To("/documents/" + claim.Document.Key));
        if (claim.Document.Title is { } title)
        {
            json.WriteString("headline", title);
        }
        if (claim.Document.Published is { } published)
        {
            json.WriteString("datePublished", Day(published));
        }
        if (facts.Source(claim.Document.Outlet) is { Length: > 0 } outlet)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", outlet);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
