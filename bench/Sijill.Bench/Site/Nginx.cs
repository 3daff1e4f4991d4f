using System.Diagnostics;
using System.Globalization;

namespace Sijill.Bench.Site;

/// <summary>nginx with pages as files, with the lengths that the site gave them: what could be reached at best on this machine.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly Process _process;
    private readonly string _folder;

    private Nginx(Process process, string folder, string address)
    {
        _process = process;
        _folder = folder;
        Address = address;
    }

    /// <summary>"http://127.0.0.1:port".</summary>
    public string Address { get; }

    /// <summary>Starts it; null where it is not installed.</summary>
    /// <param name="pages">Bodies by file name, as they are sent.</param>
    public static async Task<Nginx?> StartAsync(IReadOnlyDictionary<string, byte[]> pages)
    {
        if (Tools.Find("nginx") is not { } program)
        {
            return null;
        }
        string folder = Directory.CreateTempSubdirectory("sijill-nginx-").FullName;
        // Its workers may run as another user.
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        foreach ((string name, byte[] body) in pages)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), body).ConfigureAwait(false);
        }
        int port = SiteProgram.FreePort();
        string settings = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(settings, Settings(folder, port)).ConfigureAwait(false);
        Process process = Process.Start(
            new ProcessStartInfo(program)
            {
                ArgumentList = { "-c", settings, "-e", Path.Combine(folder, "errors.log") },
                RedirectStandardError = true,
            }
        )!;
        var nginx = new Nginx(process, folder, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        using var client = new HttpClient();
        for (int tries = 0; tries < 200 && !process.HasExited; tries++)
        {
            try
            {
                byte[] got = await client
                    .GetByteArrayAsync($"{nginx.Address}/{pages.First().Key}")
                    .ConfigureAwait(false);
                if (got.AsSpan().SequenceEqual(pages.First().Value))
                {
                    return nginx;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20).ConfigureAwait(false);
            }
        }
        nginx.Dispose();
        Console.Error.WriteLine("nginx did not answer.");
        return null;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Settings(string folder, int port) =>
        $$"""
            daemon off;
            worker_processes 2;
            pid {{folder}}/nginx.pid;
            events { worker_connections 1024; }
            http {
                access_log off;
                gzip off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 100000000;
                open_file_cache max=100;
                client_body_temp_path {{folder}}/body;
                proxy_temp_path {{folder}}/proxy;
                fastcgi_temp_path {{folder}}/fastcgi;
                uwsgi_temp_path {{folder}}/uwsgi;
                scgi_temp_path {{folder}}/scgi;
                default_type "text/html; charset=utf-8";
                server {
                    listen 127.0.0.1:{{port.ToString(CultureInfo.InvariantCulture)}};
                    root {{folder}};
                }
            }
            """;
}
