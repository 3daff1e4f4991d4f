using System.Diagnostics;
using System.Text.Json;

namespace Sijill.Site.Tests.Api;

/// <summary>The API through curl itself, as its page says.</summary>
public sealed class CurlTests(DemoSite demo)
{
    [Fact]
    public async Task TheCommandsOfTheApisPage_AnswerAsItSays()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/curl"), "curl is not installed.");
        string page = await File.ReadAllTextAsync(ApiPage(), TestContext.Current.CancellationToken);
        string[] commands =
        [
            .. page.Split('\n')
                .Where(static line => line.StartsWith("curl ", StringComparison.Ordinal))
                .Select(line => line.Replace("http://127.0.0.1:5210", demo.Site.Address, StringComparison.Ordinal)),
        ];

        Assert.True(commands.Length >= 8, $"The page has {commands.Length} commands.");
        foreach (string command in commands)
        {
            (int code, string output) = await ShellAsync(command);
            Assert.True(code == 0, $"{command} ended with {code}.");
            Assert.True(output.Length > 0, $"{command} printed nothing.");
            Assert.DoesNotContain("problem-", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task NextIsFollowed_ToTheEnd()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/curl"), "curl is not installed.");
        int items = 0;
        for (string? at = demo.Site.Address + "/api/v1/documents?limit=250&fields=id"; at is not null; )
        {
            (int code, string output) = await ShellAsync($"curl -sS --fail --compressed '{at}'");
            Assert.Equal(0, code);
            using var page = JsonDocument.Parse(output);
            items += page.RootElement.GetProperty("items").GetArrayLength();
            at = page.RootElement.GetProperty("next").GetString();
        }

        Assert.Equal((await demo.Site.WalkAsync("/api/v1/documents?limit=500")).Count, items);
    }

    private static async Task<(int Code, string Output)> ShellAsync(string command)
    {
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardOutput = true }
        )!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }

    private static string ApiPage()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string page = Path.Combine(at.FullName, "docs", "api.md");
            if (File.Exists(page))
            {
                return page;
            }
        }
        throw new FileNotFoundException("docs/api.md");
    }
}
