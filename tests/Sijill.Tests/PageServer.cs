using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sijill.Tests;

/// <summary>One page at an address of this machine, for as long as a test runs.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly byte[] _answer;
    private readonly Task _serving;
    private int _asked;

    public PageServer(string page)
    {
        byte[] body = Encoding.UTF8.GetBytes(page);
        string head =
            $"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n";
        _answer = [.. Encoding.ASCII.GetBytes(head), .. body];
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where the page is.</summary>
    public string Address => $"http://{_listener.LocalEndpoint}/news/1";

    /// <summary>How often it was asked for.</summary>
    public int Asked => _asked;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using TcpClient client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client.GetStream());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(NetworkStream stream)
    {
        try
        {
            using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
            while (await reader.ReadLineAsync() is { Length: > 0 }) { }
            await stream.WriteAsync(_answer);
            _asked++;
        }
        catch (IOException)
        {
            // Who asked has hung up.
        }
    }
}
