using System.CommandLine;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;
using Sijill.Archive.Pipeline;
using Sijill.Reading.Codebook;
using Sijill.Site;

namespace Sijill.Commands;

/// <summary>`sijill serve`: publishes a record as a site.</summary>
internal static class ServeCommand
{
    private const string DefaultUrl = "http://127.0.0.1:5210";
    private const int DefaultPort = 5210;
    private const int LastDefaultPort = 5219;

    /// <summary>The command.</summary>
    public static Command Build()
    {
        Option<string> record = RecordOption.Build();
        Option<string> urls = UrlsOption();
        var address = new Option<string?>("--public-address")
        {
            Description =
                "The address that the public knows the site by; stands in feeds and links. Default: as each request names it.",
            HelpName = "URL",
        };
        var contact = new Option<string?>("--contact")
        {
            Description = "Where readers write about corrections: an address of mail or of a page.",
            HelpName = "ADDRESS",
        };
        var noCheck = new Option<bool>("--no-check") { Description = "Without the page that checks pasted texts." };
        var command = new Command(
            "serve",
            "Publish the record as a site in Arabic and English, with an API. Names that the codebook does not hold are masked."
        )
        {
            urls,
            address,
            contact,
            noCheck,
            record,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    new SiteOptions
                    {
                        Record = parsed.GetValue(record)!,
                        Knowledge = Knowing,
                        Urls = UrlsOf(parsed.GetValue(urls)!),
                        PublicAddress = parsed.GetValue(address)?.TrimEnd('/'),
                        Contact = parsed.GetValue(contact),
                        Check = !parsed.GetValue(noCheck),
                    },
                    cancellation
                )
        );
        return command;
    }

    /// <summary>Addresses to listen on.</summary>
    public static Option<string> UrlsOption() =>
        new("--urls")
        {
            Description = $"Addresses to listen on, with ; between them. Default: {DefaultUrl}, or where that is taken the next free port up to {LastDefaultPort}.",
            HelpName = "URLS",
            DefaultValueFactory = static _ => DefaultUrl,
        };

    /// <summary>The addresses of the option.</summary>
    public static string[] UrlsOf(string urls) =>
        urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Serves until it is stopped.</summary>
    public static async Task<int> RunAsync(SiteOptions options, CancellationToken cancellation)
    {
        foreach (string url in options.Urls)
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) || parsed.Scheme != "http")
            {
                throw new UsageException(
                    $"'{url}' is no address to listen on, as http://127.0.0.1:5210 is. For https put a proxy before it."
                );
            }
        }
        await using WebApplication site = await StartAsync(options, cancellation).ConfigureAwait(false);
        Console.WriteLine($"The record in {options.Record} can be read at");
        foreach (string url in site.Urls)
        {
            Console.WriteLine($"  {url}/ar   {url}/en");
        }
        Console.WriteLine("Ctrl-C ends it.");
        await site.WaitForShutdownAsync(cancellation).ConfigureAwait(false);
        return ExitCode.Done;
    }

    /// <summary>Starts it; where the default address is taken, on the next port that is free.</summary>
    private static async Task<WebApplication> StartAsync(SiteOptions options, CancellationToken cancellation)
    {
        bool own = options.Urls is [DefaultUrl];
        for (int port = DefaultPort; ; port++)
        {
            string[] urls = [$"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}"];
            WebApplication site = SiteHost.Build(own ? options with { Urls = urls } : options, TimeProvider.System);
            try
            {
                await site.StartAsync(cancellation).ConfigureAwait(false);
                if (own && port > DefaultPort)
                {
                    Console.WriteLine($"{DefaultUrl} is taken; the next address that is free is used.");
                }
                return site;
            }
            catch (IOException) when (own && port < LastDefaultPort)
            {
                await site.DisposeAsync().ConfigureAwait(false);
            }
            catch (IOException problem)
            {
                await site.DisposeAsync().ConfigureAwait(false);
                throw new IOException(
                    $"cannot listen: {problem.Message} Another address: --urls http://127.0.0.1:5230",
                    problem
                );
            }
        }
    }

    /// <summary>The look-ups of the codebook that a record keeps; of the program's own for an empty record.</summary>
    public static Knowledge Knowing(IReadOnlyList<CodebookSource> kept) =>
        kept.Count > 0 ? RecordKnowledge.Of(kept) : RecordKnowledge.Own(null);
}
