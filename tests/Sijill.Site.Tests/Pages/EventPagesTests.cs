using System.Text.Json;
using Sijill.Site.Tests.Api;

namespace Sijill.Site.Tests.Pages;

/// <summary>Pages of events.</summary>
public sealed class EventPagesTests
{
    [Fact]
    public async Task Pages_TellNoPlace_ThatTheApiDoesNotTell()
    {
        await using RunningSite site = await RunningSite.StartAsync(
            Texts.Lines(
                """{"id":"1","published":"2025-03-04","text":"On 3 March 2025, 4 Belgian women were returned from Roj camp to Belgium."}""",
                """{"id":"2","published":"2025-03-06","text":"On 5 March 2025, 12 ISIS fighters were killed in Raqqa."}"""
            )
        );
        List<JsonElement> events = await site.WalkAsync("/api/v1/events");
        Assert.NotEmpty(events);

        string list = await site.PageAsync("/en/events");
        foreach (JsonElement one in events)
        {
            string id = one.GetProperty("id").GetString()!;
            Assert.Contains("/en/events/" + id, list, StringComparison.Ordinal);
            string page = await site.PageAsync("/en/events/" + id);
            string told = one.GetRawText();
            Assert.Equal(
                told.Contains("\"raqqa", StringComparison.OrdinalIgnoreCase)
                    || told.Contains("sy-raqqa", StringComparison.OrdinalIgnoreCase),
                page.Contains("/en/places/sy-raqqa", StringComparison.Ordinal)
            );
            Assert.DoesNotContain("/en/places/be\"", page, StringComparison.Ordinal);
        }
        // The destination of so few is no way to find their event.
        Assert.DoesNotContain("/en/events/e-", await site.PageAsync("/en/events?place=be"), StringComparison.Ordinal);
        Assert.Empty(await site.WalkAsync("/api/v1/events?place=be"));
        Assert.Empty((await site.JsonAsync("/feeds/places/be.json")).GetProperty("items").EnumerateArray());
    }
}
