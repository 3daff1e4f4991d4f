using System.Text.RegularExpressions;
using Sijill.Reading.Tests.Extraction;
using Xunit;

namespace Sijill.Reading.Tests;

/// <summary>Links of the pages to files and headings of the project lead somewhere.</summary>
public sealed partial class DocumentationLinksTests
{
    [Fact]
    public void LinksToFiles_LeadToFiles()
    {
        var broken = new List<string>();
        int links = 0;
        foreach (string page in Pages())
        {
            string text = File.ReadAllText(page);
            foreach (Match link in Link().Matches(text))
            {
                string[] target = link.Groups["target"].Value.Split('#');
                if (target[0].Contains("://", StringComparison.Ordinal))
                {
                    continue;
                }
                links++;
                string file =
                    target[0].Length == 0
                        ? page
                        : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, target[0]));
                bool there = File.Exists(file) || (Directory.Exists(file) && target[0].EndsWith('/'));
                if (!there || (target.Length > 1 && !Anchors(file).Contains(target[1])))
                {
                    broken.Add($"{Path.GetRelativePath(CounterIsis.Root, page)}: {link.Groups["target"].Value}");
                }
            }
        }
        Assert.Empty(broken);
        Assert.True(links > 40, "The pages have links.");
    }

    private static IEnumerable<string> Pages() =>
        Directory
            .EnumerateFiles(Path.Combine(CounterIsis.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(CounterIsis.Root, "*.md"));

    /// <summary>Headings as GitHub links to them.</summary>
    private static IEnumerable<string> Anchors(string file) =>
        File.ReadAllLines(file)
            .Where(line => line.StartsWith('#'))
            .Select(line =>
                new string([
                    .. line.TrimStart('#')
                        .Trim()
                        .ToLowerInvariant()
                        .Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-'),
                ]).Replace(' ', '-')
            );

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Link();
}
