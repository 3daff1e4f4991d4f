using System.Net;
using System.Text.Json;

namespace Sijill.Site.Tests.Api;

/// <summary>Claims as web annotations.</summary>
public sealed class AnnotationTests(DemoSite demo)
{
    [Fact]
    public async Task AClaim_IsAnAnnotation_WithItsPositionAndItsWords()
    {
        JsonElement claim = await TextClaimAsync();
        string id = claim.GetProperty("id").GetString()!;
        (HttpResponseMessage answer, string body) = await demo.Site.AskAsync(
            $"/api/v1/claims/{id}/annotation",
            "application/ld+json"
        );
        using var annotation = JsonDocument.Parse(body);
        JsonElement root = annotation.RootElement;
        JsonElement[] selectors = [.. root.GetProperty("target").GetProperty("selector").EnumerateArray()];

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(
            "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
            answer.Content.Headers.ContentType?.ToString()
        );
        Assert.Equal("http://www.w3.org/ns/anno.jsonld", root.GetProperty("@context").GetString());
        Assert.Equal("Annotation", root.GetProperty("type").GetString());
        Assert.EndsWith($"/claims/{id}/annotation", root.GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("TextPositionSelector", selectors[0].GetProperty("type").GetString());
        Assert.Equal(
            claim.GetProperty("evidence").GetProperty("start").GetInt32(),
            selectors[0].GetProperty("start").GetInt32()
        );
        Assert.Equal("TextQuoteSelector", selectors[1].GetProperty("type").GetString());
        Assert.Equal(
            claim.GetProperty("evidence").GetProperty("text").GetString(),
            selectors[1].GetProperty("exact").GetString()
        );
    }

    [Fact]
    public async Task ADocument_HasAnAnnotationForEachClaim()
    {
        JsonElement claim = await TextClaimAsync();
        string document = claim.GetProperty("document").GetString()!;
        List<JsonElement> claims = await demo.Site.WalkAsync($"/api/v1/documents/{document}/claims?limit=500");
        JsonElement all = await demo.Site.JsonAsync($"/api/v1/documents/{document}/annotations");

        Assert.Equal("AnnotationCollection", all.GetProperty("type").GetString());
        Assert.Equal(claims.Count, all.GetProperty("total").GetInt32());
        Assert.Equal(
            claims.Select(static one => one.GetProperty("id").GetString()),
            all.GetProperty("first")
                .GetProperty("items")
                .EnumerateArray()
                .Select(static one => one.GetProperty("id").GetString()!.Split('/')[^2])
        );
    }

    [Fact]
    public async Task WhereATextMayNotBeShown_OnlyThePositionIsTold()
    {
        await using RunningSite site = await RunningSite.StartAsync(
            Texts.Lines(
                """{"id":"1","published":"2025-03-04","url":"https://news.example/1","text":"The SDF said that 12 ISIS fighters were killed in Raqqa on 3 March 2025."}"""
            )
        );
        List<JsonElement> claims = await site.WalkAsync("/api/v1/claims");
        JsonElement annotation = await site.JsonAsync(
            $"/api/v1/claims/{claims[0].GetProperty("id").GetString()}/annotation"
        );
        JsonElement target = annotation.GetProperty("target");

        Assert.Equal("https://news.example/1", target.GetProperty("scope").GetString());
        JsonElement only = Assert.Single(target.GetProperty("selector").EnumerateArray());
        Assert.Equal("TextPositionSelector", only.GetProperty("type").GetString());
    }

    private async Task<JsonElement> TextClaimAsync()
    {
        List<JsonElement> documents = await demo.Site.WalkAsync("/api/v1/documents?language=ar&limit=500");
        foreach (JsonElement document in documents)
        {
            List<JsonElement> claims = await demo.Site.WalkAsync(
                $"/api/v1/documents/{document.GetProperty("id").GetString()}/claims?limit=500"
            );
            if (claims.Count > 1)
            {
                return claims[0];
            }
        }
        throw new InvalidOperationException("No document has claims.");
    }
}
