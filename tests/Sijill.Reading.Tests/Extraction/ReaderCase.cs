using System.Reflection;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>
/// A case of a fixture: a text and what must be read in it. A fixture is written so:
/// <code>
/// # a phenomenon
/// = name of the case @2025-11-12       (~ in place of = : known to fail; the day of publication may be left out)
/// ^ the title, if any
/// lines of the text
/// -> killed 5 people target=isis       (see <see cref="Expectation"/>)
/// </code>
/// </summary>
public sealed record ReaderCase(string Language, string Phenomenon, string Name, bool IsKnownToFail)
{
    public string? Published { get; init; }

    public string? Title { get; init; }

    public required string Text { get; init; }

    public required IReadOnlyList<string> Expectations { get; init; }

    public override string ToString() => Language + " " + Phenomenon + ": " + Name;

    public static IEnumerable<ReaderCase> All() => [.. Read("ar"), .. Read("en")];

    private static List<ReaderCase> Read(string language)
    {
        using Stream stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"Extraction/Fixtures/cases-{language}.txt")!;
        using var reader = new StreamReader(stream);
        return Parse(language, reader.ReadToEnd().Split('\n'));
    }

    private static List<ReaderCase> Parse(string language, string[] lines)
    {
        var cases = new List<ReaderCase>();
        string phenomenon = "";
        for (int at = 0; at < lines.Length; )
        {
            string line = lines[at++];
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                phenomenon = line[2..];
            }
            else if (line.StartsWith("= ", StringComparison.Ordinal) || line.StartsWith("~ ", StringComparison.Ordinal))
            {
                cases.Add(
                    ParseOne(
                        new(language, phenomenon, line[2..], line[0] == '~') { Text = "", Expectations = [] },
                        lines,
                        ref at
                    )
                );
            }
            else if (line.Length > 0)
            {
                throw new InvalidDataException("This line stands in no case: " + line);
            }
        }
        return cases;
    }

    private static ReaderCase ParseOne(ReaderCase head, string[] lines, ref int at)
    {
        string[] name = head.Name.Split(" @");
        string? title = null;
        var text = new List<string>();
        var expectations = new List<string>();
        for (; at < lines.Length && lines[at].Length > 0; at++)
        {
            if (lines[at].StartsWith("-> ", StringComparison.Ordinal))
            {
                expectations.Add(lines[at][3..]);
            }
            else if (lines[at].StartsWith("^ ", StringComparison.Ordinal))
            {
                title = lines[at][2..];
            }
            else
            {
                text.Add(lines[at]);
            }
        }
        return text.Count == 0 || expectations.Count == 0
            ? throw new InvalidDataException("A case needs a text and an expectation: " + head.Name)
            : head with
            {
                Name = name[0],
                Published = name.Length > 1 ? name[1] : null,
                Title = title,
                Text = string.Join('\n', text),
                Expectations = expectations,
            };
    }
}
