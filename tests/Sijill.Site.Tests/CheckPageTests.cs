using System.Net;

namespace Sijill.Site.Tests;

/// <summary>Checking a text against the starter record.</summary>
public sealed class CheckPageTests(DemoSite demo)
{
    private const string Killed = "SDF forces killed 987 ISIS members in Raqqa on 3 January 2026.";

    [Fact]
    public async Task AFigureThatTheRecordLacks_IsNew_AndNothingIsKept()
    {
        using HttpResponseMessage answer = await PostAsync(("text", Killed));
        string page = await ReadAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("status new", page, StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Contains(
            "fewer words",
            await demo.Site.PageAsync("/en/search?words=987+ISIS+Raqqa"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task AFigureWithoutADay_CannotBeCompared()
    {
        using HttpResponseMessage answer = await PostAsync(("text", "Yesterday five ISIS members were killed."));

        Assert.Contains("status unplaced", await ReadAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://[::1]/")]
    public async Task AnAddressInAPrivateNetwork_IsNotAsked(string address)
    {
        using HttpResponseMessage answer = await PostAsync(("address", address));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("could not be read", await ReadAsync(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("address", "file:///etc/passwd")]
    [InlineData("address", "nonsense")]
    [InlineData("text", "  ")]
    public async Task WhatIsNoTextAndNoAddress_IsSaidToBeNone(string name, string value)
    {
        using HttpResponseMessage answer = await PostAsync((name, value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task ADayThatIsNone_IsSaidToBeNone()
    {
        using HttpResponseMessage answer = await PostAsync(("text", Killed), ("published", "soon"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData(200_001)]
    [InlineData(1_200_000)]
    public async Task ATextThatIsTooLong_IsAFriendlyPage(int length)
    {
        using HttpResponseMessage answer = await PostAsync(("text", new string('a', length)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("too long", await ReadAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormOfAnotherSite_IsRefused()
    {
        using var form = new MultipartFormDataContent { { new StringContent(Killed), "text" } };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/en/check", UriKind.Relative))
        {
            Content = form,
        };
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using HttpResponseMessage answer = await demo.Site.Client.SendAsync(
            request,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task WhereItIsSwitchedOff_ThereIsNoSuchPage()
    {
        await using RunningSite site = await RunningSite.StartAsync(
            HostileTexts.SnapshotsAsync(),
            change: static options => options with { Check = false }
        );
        using HttpResponseMessage answer = await site.Client.GetAsync(
            new Uri("/en/check", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach ((string name, string value) in fields)
        {
            form.Add(new StringContent(value), name);
        }
        return await demo.Site.Client.PostAsync(
            new Uri("/en/check", UriKind.Relative),
            form,
            TestContext.Current.CancellationToken
        );
    }

    private static Task<string> ReadAsync(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
