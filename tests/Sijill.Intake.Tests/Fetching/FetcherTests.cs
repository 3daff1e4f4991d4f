using System.Net;
using Sijill.Intake.Fetching;
using Sijill.Intake.Snapshots;
using Xunit;

namespace Sijill.Intake.Tests.Fetching;

public sealed class FetcherTests : IAsyncLifetime
{
    private const string Private = "The address leads into a private network: it is not asked.";
    private static readonly IntakeLimits Limits = new() { FetchedBytes = 1_000_000 };
    private readonly Fetcher _fetcher = new(Limits, ["127.0.0.1/32"]);
    private RudeServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await RudeServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _fetcher.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Page_ComesWithWhatWasAskedAndAnswered()
    {
        Snapshot page = await PageAsync("/page#part");

        Assert.Equal("<p>words of a page</p>"u8.ToArray(), page.Bytes.ToArray());
        Assert.Equal(new Uri(_server.Address, "/page").AbsoluteUri, page.Address);
        Assert.Equal(
            ("http", "text/html", "utf-8", SnapshotFormat.Html),
            (page.Collector, page.MediaType, page.Charset, page.Format)
        );
        Assert.Equal($"GET {page.Address} 200", page.Request[0]);
        Assert.Contains("ETag: \"v1\"", page.Request);
    }

    [Fact]
    public async Task Fetcher_SaysWhoItIsAndSendsNoCookie()
    {
        await PageAsync("/page");
        await PageAsync("/page");

        Assert.StartsWith("Sijill/", _server.Asked!.UserAgent.ToString(), StringComparison.Ordinal);
        Assert.False(_server.Asked.ContainsKey("Cookie"));
        Assert.False(_server.Asked.ContainsKey("Authorization"));
        Assert.False(_server.Asked.ContainsKey("Referer"));
    }

    [Fact]
    public async Task Charset_OfTheHeaderIsUsed()
    {
        Snapshot page = await PageAsync("/arabic");

        Assert.Equal("عاد", Assert.IsType<SourceText>(Assert.Single(Conversion.Convert(page))).Text);
    }

    [Fact]
    public async Task TableSentAsBytes_IsToldByItsName() =>
        Assert.Equal(SnapshotFormat.Table, (await PageAsync("/table.csv")).Format);

    [Fact]
    public async Task Redirects_AreFollowedAndTold()
    {
        Snapshot page = await PageAsync("/hops/3");

        Assert.Equal(["301", "301", "301", "301", "200"], page.Request.Take(5).Select(static line => line[^3..]));
        Assert.EndsWith("/hops/3", page.Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/hops/9", "More than 5 redirects.")]
    [InlineData("/missing", "The server answered 404.")]
    [InlineData("/picture", "It is of type image/png, which is not read.")]
    [InlineData("/large", "It is larger than 1000000 bytes.")]
    [InlineData("/bomb/gzip", "It is larger than 1000000 bytes.")]
    [InlineData("/bomb/br", "It is larger than 1000000 bytes.")]
    [InlineData("/bomb/deflate", "It is larger than 1000000 bytes.")]
    [InlineData("/garbage?as=zip", "Its packing is not known.")]
    [InlineData("/garbage?as=gzip, gzip", "Its packing is not known.")]
    [InlineData("/to?place=file:///etc/passwd", "Only addresses of http and https without a password are fetched.")]
    [InlineData("/to?place=ftp://page.example/", "Only addresses of http and https without a password are fetched.")]
    [InlineData("/to?place=http://10.0.0.1/", Private)]
    [InlineData("/to?place=http://169.254.169.254/latest/meta-data/", Private)]
    [InlineData("/to?place=http://[::1]:1/", Private)]
    [InlineData("/to?place=//192.168.0.1/", Private)]
    public async Task WhatIsNotTaken_SaysWhy(string path, string problem) =>
        Assert.Equal(problem, await ProblemAsync(_fetcher, new Uri(_server.Address, path)));

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task PackedPages_AreUnpacked(string packing) =>
        Assert.Equal("<p>words unpacked</p>"u8.ToArray(), (await PageAsync("/packed/" + packing)).Bytes.ToArray());

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task BrokenPacking_IsAProblemAndNoCrash(string packing) =>
        Assert.StartsWith(
            "It could not be fetched",
            await ProblemAsync(_fetcher, new Uri(_server.Address, "/garbage?as=" + packing)),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task SlowServer_IsLeftAtTheCap()
    {
        using var hasty = new Fetcher(Limits with { FetchTime = TimeSpan.FromSeconds(0.5) }, ["127.0.0.1/32"]);

        Assert.Equal(
            "No whole answer within 0.5 seconds.",
            await ProblemAsync(hasty, new Uri(_server.Address, "/slow"))
        );
    }

    [Fact]
    public async Task Cancellation_IsNotTakenForSlowness()
    {
        using var cancelled = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            _fetcher.FetchAsync(new Uri(_server.Address, "/slow"), cancelled.Token)
        );
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("0177.0.0.1")]
    [InlineData("127.1")]
    public async Task OwnMachine_IsRefusedByDefault(string host)
    {
        using var fetcher = new Fetcher(Limits);
        var address = new Uri($"http://{host}:{_server.Address.Port}/page");

        Assert.Equal(Private, await ProblemAsync(fetcher, address));
        Assert.Null(_server.Asked);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("[::]")]
    public async Task AnyAddress_IsNoAddress(string host)
    {
        Assert.NotNull(await ProblemAsync(_fetcher, new Uri($"http://{host}:{_server.Address.Port}/page")));
        Assert.Null(_server.Asked);
    }

    [Theory]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://172.16.0.1/")]
    [InlineData("http://192.168.1.1/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://100.64.0.1/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fd00::1]/")]
    public async Task PrivateNetworks_AreRefusedEvenWhereOneAddressIsAllowed(string address) =>
        Assert.Equal(Private, await ProblemAsync(_fetcher, new Uri(address)));

    [Fact]
    public async Task NameThatResolvesToThisMachine_IsRefused()
    {
        string name = Dns.GetHostName();
        Assert.SkipUnless(
            (await Dns.GetHostAddressesAsync(name, TestContext.Current.CancellationToken)).Length > 0,
            "This machine's name has no address."
        );
        using var fetcher = new Fetcher(Limits);

        Assert.Equal(Private, await ProblemAsync(fetcher, new Uri($"http://{name}:{_server.Address.Port}/page")));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://page.example/")]
    [InlineData("http://user:secret@page.example/")]
    public async Task OtherAddresses_AreNotFetched(string address) =>
        Assert.Equal(
            "Only addresses of http and https without a password are fetched.",
            await ProblemAsync(_fetcher, new Uri(address))
        );

    private async Task<Snapshot> PageAsync(string path)
    {
        FetchResult result = await _fetcher.FetchAsync(
            new Uri(_server.Address, path),
            TestContext.Current.CancellationToken
        );
        Assert.Null(result.Problem);
        return result.Snapshot!;
    }

    private static async Task<string?> ProblemAsync(Fetcher fetcher, Uri address)
    {
        FetchResult result = await fetcher.FetchAsync(address, TestContext.Current.CancellationToken);
        Assert.Null(result.Snapshot);
        return result.Problem;
    }
}
