using System.Net;
using System.Text.Json;

namespace Sijill.Site.Tests.Api;

/// <summary>What the API says of requests that it cannot answer.</summary>
public sealed class ApiProblemTests(DemoSite demo)
{
    [Fact]
    public async Task AllProblems_AreNamedAtOnce()
    {
        JsonElement problem = await demo.Site.ProblemAsync(
            "/api/v1/findings?limit=0&nonsense=1&from=yesterday&fields=id,unknown&place=atlantis&status=maybe&cursor=x",
            400
        );

        Assert.Equal(
            ["cursor", "fields", "from", "limit", "nonsense", "place", "status"],
            problem
                .GetProperty("errors")
                .EnumerateArray()
                .Select(static one => one.GetProperty("parameter").GetString())
                .Order(StringComparer.Ordinal)
        );
        Assert.StartsWith(
            "/api/v1/findings?limit=0",
            problem.GetProperty("instance").GetString(),
            StringComparison.Ordinal
        );
        Assert.Equal("/en/about/data#problem-parameters", problem.GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("findings?limit=501")]
    [InlineData("findings?limit=-1")]
    [InlineData("findings?limit=1&limit=2")]
    [InlineData("findings?cursor=1.2")]
    [InlineData("findings?cursor=-5.0.0")]
    [InlineData("findings?cursor=99999999999999999999.1.1")]
    [InlineData("findings?from=2026-02-02&to=2026-01-01")]
    [InlineData("findings?as_known_on=2026-13-01")]
    [InlineData("findings?as-known-on=2026-01-01")]
    [InlineData("findings?fields=,")]
    [InlineData("series")]
    [InlineData("series?indicator=nothing")]
    [InlineData("search")]
    [InlineData("search?words=")]
    [InlineData("documents?cursor=-1")]
    [InlineData("documents?language=fr")]
    [InlineData("events?as_known_on=2026-01-01")]
    [InlineData("events?kind=rumour")]
    [InlineData("statements?by=somebody")]
    [InlineData("places?within=atlantis")]
    [InlineData("proofs?cursor=zero")]
    public async Task WhatCannotBeRead_IsAProblem(string address)
    {
        JsonElement problem = await demo.Site.ProblemAsync("/api/v1/" + address, 400);

        Assert.NotEqual(0, problem.GetProperty("errors").GetArrayLength());
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("findings/f-0")]
    [InlineData("findings/f-0000000000000000-0000000000000000")]
    [InlineData("findings/f-0000000000000000-0000000000000000/claims")]
    [InlineData("claims/c-0000000000000000-0000000000000000")]
    [InlineData("claims/f-0000000000000000-0000000000000000")]
    [InlineData("claims/c-0000000000000000-0000000000000000/annotation")]
    [InlineData("documents/d-0000000000000000")]
    [InlineData("documents/d-0000000000000000/claims")]
    [InlineData("documents/d-0000000000000000/annotations")]
    [InlineData("documents/d-0000000000000000.csv")]
    [InlineData("events/e-0000000000000000-0000000000000000")]
    [InlineData("statements/s-0000000000000000-0")]
    [InlineData("statements/a-0000000000000000-0")]
    [InlineData("appeals/x")]
    [InlineData("places/centcom")]
    [InlineData("actors/sy")]
    [InlineData("sources/nowhere.example")]
    [InlineData("proofs/0")]
    [InlineData("proofs/99999999999")]
    [InlineData("proofs/-1")]
    public async Task WhatIsNotThere_IsAProblem(string address) =>
        await demo.Site.ProblemAsync("/api/v1/" + address, 404);

    [Theory]
    [InlineData("findings", "text/html")]
    [InlineData("findings", "application/json;q=0")]
    [InlineData("findings", "image/*")]
    public async Task WhatNobodyOffers_IsNotAcceptable(string address, string accept)
    {
        JsonElement problem = await demo.Site.ProblemAsync("/api/v1/" + address, 406, accept);

        Assert.Contains(
            "text/csv",
            problem.GetProperty("offered").EnumerateArray().Select(static one => one.GetString())
        );
    }

    [Theory]
    [InlineData("*/*", "application/json")]
    [InlineData("", "application/json")]
    [InlineData(";;;", "application/json")]
    [InlineData("text/*", "text/csv")]
    [InlineData("application/x-ndjson", "application/jsonl")]
    [InlineData("application/json;q=0.2, application/jsonl;q=0.3, */*;q=0.1", "application/jsonl")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json")]
    public async Task TheFormThatIsLikedBest_IsGiven(string accept, string type)
    {
        (HttpResponseMessage answer, _) = await demo.Site.AskAsync("/api/v1/findings?limit=1", accept);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task HugeRequests_AreRefused_AndNeverAFault()
    {
        foreach (
            string query in (string[])
                [
                    "words=" + new string('a', 100_000),
                    "words=" + new string('a', 4_000),
                    string.Join('&', Enumerable.Range(0, 700).Select(static i => $"p{i}=1")),
                    string.Join('&', Enumerable.Repeat("words=1", 500)),
                    "words=%00%FF%FE",
                    "words=%22%20OR%201%3D1%20--",
                ]
        )
        {
            (HttpResponseMessage answer, string body) = await demo.Site.AskAsync("/api/v1/search?" + query);
            Assert.True((int)answer.StatusCode is >= 200 and < 500, $"{(int)answer.StatusCode}: {body}");
        }
    }

    [Theory]
    [InlineData("findings?cursor=9223372036854775807.9223372036854775807.9223372036854775807")]
    [InlineData("claims?cursor=9223372036854775807.9223372036854775807.9223372036854775807")]
    [InlineData("claims?cursor=0.0.5")]
    [InlineData("events?cursor=9223372036854775807.-9223372036854775808.0")]
    [InlineData("statements?cursor=9223372036854775807.0.0")]
    [InlineData("documents?cursor=9223372036854775807")]
    [InlineData("documents?cursor=0")]
    [InlineData("series?indicator=killed&cursor=2147483647")]
    [InlineData("places?cursor=2147483647")]
    [InlineData("proofs?cursor=0")]
    [InlineData("findings?from=0001-01-01&to=9999-12-31")]
    [InlineData("events?from=0001-01-01&to=9999-12-31")]
    [InlineData("documents?from=9999-12-31")]
    [InlineData("series?indicator=killed&by=day&from=0001-01-01&to=9999-12-31&limit=1")]
    public async Task CursorsThatNobodyGave_AreRead_AndNeverAFault(string address)
    {
        (HttpResponseMessage answer, string body) = await demo.Site.AskAsync("/api/v1/" + address);

        Assert.True((int)answer.StatusCode is 200 or 400, $"{(int)answer.StatusCode}: {body}");
    }

    [Fact]
    public async Task ARecordThatIsNotThere_IsAProblemThatSaysWhenToTryAgain()
    {
        await using RunningSite site = await RunningSite.StartAsync(null);

        foreach (string address in (string[])["/api/v1/findings", "/feeds/indicators/killed.atom", "/sitemap.xml"])
        {
            await site.ProblemAsync(address, 503);
            (HttpResponseMessage answer, _) = await site.AskAsync(address);
            Assert.NotNull(answer.Headers.RetryAfter);
            Assert.True(answer.Headers.CacheControl?.NoStore);
        }
    }
}
