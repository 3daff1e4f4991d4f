using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Security.AntiSSRF;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.Fetching;

/// <summary>
/// Fetches one public address. Addresses of private networks are refused after the name is resolved, at every redirect; size (unpacked), time and redirects are capped; no
/// cookies, no credentials, no client-side code. Safe for several threads.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private const string UserAgent = "Sijill/1.0 (public record; one page at a time)";
    private readonly HttpClient _client;
    private readonly IntakeLimits _limits;

    /// <param name="limits">Caps; null for the usual ones.</param>
    /// <param name="allowed">Networks in CIDR form that may be asked although they are private, such as 127.0.0.1/32 in tests and on intranets. None by default.</param>
    public Fetcher(IntakeLimits? limits = null, IReadOnlyList<string>? allowed = null)
    {
        _limits = limits ?? IntakeLimits.Default;
        var policy = new AntiSSRFPolicy(PolicyConfigOptions.ExternalOnlyLatest) { AllowPlainTextHttp = true };
        if (allowed is { Count: > 0 })
        {
            policy.AddAllowedAddresses([.. allowed]);
        }
        AntiSSRFHandler handler = policy.GetHandler();
        handler.AllowAutoRedirect = false;
        handler.UseCookies = false;
        handler.MaxResponseHeadersLength = 64;
        handler.ConnectTimeout = TimeSpan.FromSeconds(10);
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
    }

    /// <summary>Fetches an address over http or https.</summary>
    public async Task<FetchResult> FetchAsync(Uri address, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(address);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(_limits.FetchTime);
        try
        {
            return await FollowAsync(address, time.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Failed($"No whole answer within {_limits.FetchTime.TotalSeconds:0.#} seconds.");
        }
        catch (AntiSSRFException)
        {
            return Failed("The address leads into a private network: it is not asked.");
        }
        catch (HttpRequestException e) when (e.InnerException is AntiSSRFException)
        {
            return Failed("The address leads into a private network: it is not asked.");
        }
        // InvalidOperationException is what an unpacker says of a body that is not packed as told, ArgumentException what the resolver says of 0.0.0.0.
        catch (Exception e)
            when (e
                    is HttpRequestException
                        or IOException
                        or InvalidDataException
                        or InvalidOperationException
                        or ArgumentException
            )
        {
            return Failed("It could not be fetched: " + e.Message);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private async Task<FetchResult> FollowAsync(Uri address, CancellationToken cancellation)
    {
        var told = new List<string>();
        Uri at = address;
        string asked = WebAddress.Of(address) ?? "";
        for (int hop = 0; ; hop++)
        {
            if (WebAddress.Of(at) is not { } target)
            {
                return Failed("Only addresses of http and https without a password are fetched.");
            }
            using var request = new HttpRequestMessage(HttpMethod.Get, target);
            request.Headers.UserAgent.ParseAdd(UserAgent);
            request.Headers.Accept.ParseAdd(
                "text/html, application/xhtml+xml, text/plain, text/csv, application/json;q=0.9"
            );
            request.Headers.AcceptEncoding.ParseAdd("gzip, br, deflate");
            using HttpResponseMessage answer = await _client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation)
                .ConfigureAwait(false);
            told.Add(string.Create(CultureInfo.InvariantCulture, $"GET {target} {(int)answer.StatusCode}"));
            if (IsRedirect(answer.StatusCode) && answer.Headers.Location is { } next)
            {
                if (hop >= _limits.Redirects)
                {
                    return Failed($"More than {_limits.Redirects} redirects.");
                }
                if (!Uri.TryCreate(at, next, out Uri? further))
                {
                    return Failed("It leads to an address that is none.");
                }
                at = further;
                continue;
            }
            if (!answer.IsSuccessStatusCode)
            {
                return Failed($"The server answered {(int)answer.StatusCode}.");
            }
            return await TakeAsync(asked, answer, told, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<FetchResult> TakeAsync(
        string address,
        HttpResponseMessage answer,
        List<string> told,
        CancellationToken cancellation
    )
    {
        MediaTypeHeaderValue? type = answer.Content.Headers.ContentType;
        if (Formats.OfMediaType(type?.MediaType) is not { } format)
        {
            return Failed($"It is of type {type?.MediaType}, which is not read.");
        }
        Stream body = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        await using (body.ConfigureAwait(false))
        {
            Stream? unpacked = Unpacking.Of(body, answer.Content.Headers.ContentEncoding);
            if (unpacked is null)
            {
                return Failed("Its packing is not known.");
            }
            await using (unpacked.ConfigureAwait(false))
            {
                byte[]? bytes = await CappedBytes
                    .ReadAsync(unpacked, _limits.FetchedBytes, cancellation)
                    .ConfigureAwait(false);
                if (bytes is null)
                {
                    return Failed($"It is larger than {_limits.FetchedBytes} bytes.");
                }
                foreach (string name in (string[])["Content-Type", "Last-Modified", "ETag", "Date"])
                {
                    if (
                        answer.Content.Headers.TryGetValues(name, out IEnumerable<string>? values)
                        || answer.Headers.TryGetValues(name, out values)
                    )
                    {
                        told.Add($"{name}: {string.Join(", ", values)}");
                    }
                }
                return new FetchResult(
                    new Snapshot(address, bytes, Formats.Sniff(bytes, Formats.OfPath(address, format)))
                    {
                        Collector = "http",
                        MediaType = type?.MediaType,
                        Charset = type?.CharSet,
                        Request = told,
                    },
                    null
                );
            }
        }
    }

    private static bool IsRedirect(HttpStatusCode code) =>
        code
            is HttpStatusCode.MovedPermanently
                or HttpStatusCode.Found
                or HttpStatusCode.SeeOther
                or HttpStatusCode.TemporaryRedirect
                or HttpStatusCode.PermanentRedirect;

    private static FetchResult Failed(string problem) => new(null, problem);
}
