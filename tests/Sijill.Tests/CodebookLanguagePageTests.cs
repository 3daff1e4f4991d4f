using System.Diagnostics;
using System.Text;

namespace Sijill.Tests;

/// <summary>
/// Runs docs/codebook-language.md: writes its listings into a folder, runs its commands in their order, and compares what they print.
/// With SIJILL_WRITE_DOCS=1 it writes what they print into the page.
/// </summary>
public sealed class CodebookLanguagePageTests
{
    private const string Fence = "```";

    [Fact]
    public void EveryCommand_PrintsWhatThePageShows()
    {
        string page = Path.Combine(SijillProgram.Root, "docs", "codebook-language.md");
        string shown = File.ReadAllText(page);
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sijill-page-");
        try
        {
            string printed = Replay(shown, folder.FullName);
            if (Environment.GetEnvironmentVariable("SIJILL_WRITE_DOCS") == "1")
            {
                File.WriteAllText(page, printed);
            }
            else
            {
                Assert.True(
                    printed == shown,
                    "What the program prints has changed: look at it, then run this test with SIJILL_WRITE_DOCS=1.\n"
                        + printed
                );
            }
        }
        finally
        {
            folder.Delete(true);
        }
    }

    /// <summary>The page with what its commands print now.</summary>
    private static string Replay(string page, string folder)
    {
        var result = new StringBuilder();
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            result.Append(i == 0 ? "" : "\n").Append(lines[i]);
            string[] info = lines[i].StartsWith(Fence, StringComparison.Ordinal) ? lines[i][3..].Split(' ') : [""];
            int end = info[0].Length == 0 ? -1 : Array.IndexOf(lines, Fence, i + 1);
            if (end < 0)
            {
                continue;
            }
            if (info is ["yaml" or "text", var name])
            {
                string file = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, string.Join('\n', lines[(i + 1)..end]) + "\n");
            }
            else if (info is ["console"])
            {
                foreach (
                    string command in lines[(i + 1)..end]
                        .Where(line => line.StartsWith("$ sijill ", StringComparison.Ordinal))
                )
                {
                    result.Append('\n').Append(command);
                    string printed = Run(command["$ sijill ".Length..].Split(' '), folder).TrimEnd('\n');
                    result.Append(printed.Length == 0 ? "" : "\n").Append(printed);
                }
                i = end - 1;
                continue;
            }
            for (i++; i < end; i++)
            {
                result.Append('\n').Append(lines[i]);
            }
            result.Append('\n').Append(lines[end]);
        }
        return result.ToString();
    }

    /// <summary>What a command prints: messages first, then its output.</summary>
    private static string Run(string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(SijillProgram.Dotnet, ["exec", SijillProgram.Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["NO_COLOR"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        IEnumerable<string> lines = (errors.GetAwaiter().GetResult() + output).ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd()));
    }
}
