using System.Text.Json;
using Sijill.Site.Api;

namespace Sijill.Site.Tests.Api;

/// <summary>What nobody may read, asked for in every way there is.</summary>
public sealed class ApiMaskingTests
{
    private const string Named =
        "Zanubia al-Canari, a mother of three, said that 12 ISIS fighters were killed in Raqqa on 3 March 2025. \\\"We left Roj camp at night,\\\" Zanubia al-Canari told reporters.";

    [Fact]
    public async Task ANameThatTheCodebookDoesNotHold_IsInNoAnswer_AndFindsNothing()
    {
        await using RunningSite site = await RunningSite.StartAsync(
            Texts.Lines(
                $$"""{"id":"canary-file","published":"2025-03-04","title":"Zanubia al-Canari speaks","url":"https://news.example/1","text":"{{Named}}"}""",
                """{"id":"2","published":"2025-03-05","outlet":"Canari Private Blog","text":"The SDF said that 14 ISIS fighters were captured in Manbij on 4 March 2025."}"""
            ),
            republish: true
        );
        var addresses = new List<string>
        {
            "/api/v1/openapi.json",
            "/feeds/indicators/killed.atom",
            "/feeds/places/sy.json",
        };
        foreach (
            ApiOperation operation in ApiOperations.All.Where(static one => one is { IsList: true, NamesOne: false })
        )
        {
            string query = operation.Id switch
            {
                "listSeries" => "?indicator=killed",
                "search" => "?words=Raqqa",
                _ => "",
            };
            addresses.AddRange(
                ApiFormat.OfTables.Select(format => ApiRoutes.Base + operation.Path + format.Suffix + query)
            );
        }
        JsonElement documents = await site.JsonAsync("/api/v1/documents");
        foreach (JsonElement document in documents.GetProperty("items").EnumerateArray())
        {
            string id = document.GetProperty("id").GetString()!;
            addresses.Add($"/api/v1/documents/{id}");
            addresses.Add($"/api/v1/documents/{id}/claims");
            addresses.Add($"/api/v1/documents/{id}/annotations");
        }
        foreach (string address in addresses)
        {
            (HttpResponseMessage answer, string body) = await site.AskAsync(address);
            Assert.True((int)answer.StatusCode == 200, $"{address}: {(int)answer.StatusCode} {body}");
            Assert.False(body.Contains("anari", StringComparison.OrdinalIgnoreCase), $"{address}: {body}");
            Assert.False(body.Contains("Zanubia", StringComparison.OrdinalIgnoreCase), $"{address}: {body}");
            Assert.False(body.Contains("canary-file", StringComparison.Ordinal), $"{address}: {body}");
        }
        foreach (string words in (string[])["Zanubia", "Canari", "Zanubia Raqqa"])
        {
            JsonElement found = await site.JsonAsync("/api/v1/search?words=" + Uri.EscapeDataString(words));
            Assert.Equal(0, found.GetProperty("items").GetArrayLength());
        }
        Assert.NotEmpty(await site.WalkAsync("/api/v1/search?words=Raqqa"));
        Assert.NotEmpty(await site.WalkAsync("/api/v1/statements"));
    }
}
