using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Sijill.Tests.Record;

/// <summary>`sijill serve`.</summary>
[Collection(DemoCollection.Name)]
public sealed class ServeCommandTests(DemoRecord demo)
{
    [Fact]
    public async Task WhereTheDefaultPortIsTaken_TheNextIsUsed_AndThatIsSaid()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 5210);
        try
        {
            taken.Start();
        }
        catch (SocketException)
        {
            // Another program has it already: that serves as well.
        }
        CancellationToken stop = TestContext.Current.CancellationToken;
        using Process process = SijillProgram.Start("serve", "--record", demo.Path);
        try
        {
            string? said = await process.StandardOutput.ReadLineAsync(stop);
            await process.StandardOutput.ReadLineAsync(stop);
            string? address = await process.StandardOutput.ReadLineAsync(stop);

            Assert.Equal("http://127.0.0.1:5210 is taken; the next address that is free is used.", said);
            Assert.Matches("http://127.0.0.1:521[1-9]/ar", address);
        }
        finally
        {
            SijillProgram.End(process);
        }
        Assert.Empty(await process.StandardError.ReadToEndAsync(stop));
    }
}
