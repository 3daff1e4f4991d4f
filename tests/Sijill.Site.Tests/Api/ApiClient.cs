using System.Net;
using System.Text.Json;

namespace Sijill.Site.Tests.Api;

/// <summary>Asks the API as a client would.</summary>
internal static class ApiClient
{
    /// <summary>An answer with its body.</summary>
    public static async Task<(HttpResponseMessage Answer, string Body)> AskAsync(
        this RunningSite site,
        string address,
        string? accept = null,
        HttpMethod? method = null
    )
    {
        using var request = new HttpRequestMessage(
            method ?? HttpMethod.Get,
            new Uri(address, UriKind.RelativeOrAbsolute)
        );
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }
        HttpResponseMessage answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>JSON that is answered with 200.</summary>
    public static async Task<JsonElement> JsonAsync(this RunningSite site, string address)
    {
        (HttpResponseMessage answer, string body) = await site.AskAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address}: {(int)answer.StatusCode} {body}");
        using var document = JsonDocument.Parse(body);
        return document.RootElement.Clone();
    }

    /// <summary>All items of a list: next is followed to its end, and the Link header says the same.</summary>
    public static async Task<List<JsonElement>> WalkAsync(this RunningSite site, string address)
    {
        var items = new List<JsonElement>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = address; at is not null; )
        {
            Assert.True(seen.Add(at), $"{at} comes twice.");
            (HttpResponseMessage answer, string body) = await site.AskAsync(at);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{at}: {(int)answer.StatusCode} {body}");
            using var page = JsonDocument.Parse(body);
            items.AddRange(page.RootElement.GetProperty("items").EnumerateArray().Select(static one => one.Clone()));
            at = page.RootElement.GetProperty("next").GetString();
            string? link = answer.Headers.TryGetValues("Link", out IEnumerable<string>? links) ? links.Single() : null;
            Assert.Equal(at is null ? null : $"<{at}>; rel=\"next\"", link);
        }
        return items;
    }

    /// <summary>A problem with its status.</summary>
    public static async Task<JsonElement> ProblemAsync(
        this RunningSite site,
        string address,
        int status,
        string? accept = null
    )
    {
        (HttpResponseMessage answer, string body) = await site.AskAsync(address, accept);
        Assert.True((int)answer.StatusCode == status, $"{address}: {(int)answer.StatusCode} {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var document = JsonDocument.Parse(body);
        JsonElement problem = document.RootElement.Clone();
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.Null(answer.Headers.ETag);
        return problem;
    }
}
