using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Commands;
using Sijill.Intake.Snapshots;

namespace Sijill.Site.Tests;

/// <summary>A site as the program serves it, on a port of this machine, over a real record in a folder of its own.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _folder;

    private RunningSite(WebApplication app, string folder, string record)
    {
        _app = app;
        _folder = folder;
        Record = record;
        Address = app.Urls.First();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Address) };
    }

    /// <summary>"http://127.0.0.1:port".</summary>
    public string Address { get; }

    /// <summary>Folder of the record.</summary>
    public string Record { get; }

    /// <summary>All that is mapped.</summary>
    public IReadOnlyList<Endpoint> Routes =>
        [.. ((IEndpointRouteBuilder)_app).DataSources.SelectMany(static one => one.Endpoints)];

    /// <summary>Asks it; follows no redirect.</summary>
    public HttpClient Client { get; }

    /// <summary>Serves a record that holds these snapshots; none: there is no record.</summary>
    /// <param name="snapshots">What is added.</param>
    /// <param name="republish">Whether whole texts may be shown.</param>
    /// <param name="clock">The time of the record and of the site.</param>
    /// <param name="change">Changes what the site is told.</param>
    public static async Task<RunningSite> StartAsync(
        IAsyncEnumerable<Snapshot>? snapshots,
        bool republish = false,
        TimeProvider? clock = null,
        Func<SiteOptions, SiteOptions>? change = null
    )
    {
        TimeProvider time = clock ?? TimeProvider.System;
        string folder = Directory.CreateTempSubdirectory("sijill-site-").FullName;
        string record = Path.Combine(folder, "record");
        if (snapshots is not null)
        {
            using var archive = RecordArchive.Open(record, RecordKnowledge.Own(null), time);
            var summary = new AddSummary();
            await archive.AddAsync(snapshots, new AddOptions { Republish = republish }, summary);
            Assert.Equal(0, summary.Failed);
        }
        var options = new SiteOptions
        {
            Record = record,
            Knowledge = ServeCommand.Knowing,
            Urls = ["http://127.0.0.1:0"],
        };
        WebApplication app = SiteHost.Build(change?.Invoke(options) ?? options, time);
        await app.StartAsync();
        return new RunningSite(app, folder, record);
    }

    /// <summary>The body of a page that answers 200.</summary>
    public async Task<string> PageAsync(string path)
    {
        using HttpResponseMessage answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
