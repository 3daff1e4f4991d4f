using System.Diagnostics;
using System.Text;

namespace Sijill.Tests;

/// <summary>A page of the docs with what its commands print now: its listings are written into a folder, its console blocks are run in their order.</summary>
internal static class PageReplay
{
    private const string Fence = "```";

    /// <summary>The page with what its commands print now.</summary>
    public static string Of(string page, string folder)
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
                    string printed = Run(Words(command["$ sijill ".Length..]), folder).TrimEnd('\n');
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

    /// <summary>The words of a command line; double quotes hold blanks together.</summary>
    public static string[] Words(string line)
    {
        string[] parts = line.Split('"');
        return
        [
            .. parts.SelectMany(
                (part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            ),
        ];
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
        start.Environment["SIJILL_RECORD"] = "sijill-demo";
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        IEnumerable<string> lines = (errors.GetAwaiter().GetResult() + output).ReplaceLineEndings("\n").Split('\n');
        return string.Join('\n', lines.Select(line => line.TrimEnd()));
    }
}
