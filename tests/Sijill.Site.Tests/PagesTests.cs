using System.Net;

namespace Sijill.Site.Tests;

/// <summary>What holds for every page.</summary>
public sealed class PagesTests(DemoSite demo)
{
    [Theory]
    [InlineData("/ar", "rtl")]
    [InlineData("/en", "ltr")]
    public async Task EveryPage_TellsItsLanguageAndDirection(string path, string direction)
    {
        string page = await demo.Site.PageAsync(path);

        Assert.Contains($"<html lang=\"{path[1..]}\" dir=\"{direction}\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/nothing", HttpStatusCode.NotFound)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/en?as-known-on=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/en/findings/f-0", HttpStatusCode.NotFound)]
    public async Task WhatIsNotThere_IsAFriendlyPage(string path, HttpStatusCode status)
    {
        using HttpResponseMessage answer = await demo.Site.Client.GetAsync(
            new Uri(path, UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task ARecordThatIsNotThere_IsAPageThatSaysWhatToDo()
    {
        await using RunningSite site = await RunningSite.StartAsync(null);

        using HttpResponseMessage answer = await site.Client.GetAsync(
            new Uri("/en", UriKind.Relative),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.Contains(
            "sijill add",
            await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task APageThatIsKnown_IsNotSentAgain()
    {
        using var first = await demo.Site.Client.GetAsync(
            new Uri("/en", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/en", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using HttpResponseMessage answer = await demo.Site.Client.SendAsync(
            again,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Head_AnswersAsGetWithoutABody()
    {
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri("/ar", UriKind.Relative));

        using HttpResponseMessage answer = await demo.Site.Client.SendAsync(
            head,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }
}
