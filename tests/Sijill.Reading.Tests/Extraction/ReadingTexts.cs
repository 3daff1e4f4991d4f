using System.Globalization;
using System.Text.Json;
using Sijill.Reading.Extraction;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>All texts at hand: the cases, our own gold and the samples.</summary>
internal static class ReadingTexts
{
    public static IReadOnlyList<DocumentInput> All { get; } =
    [
        .. ReaderCase
            .All()
            .Select(one => new DocumentInput(one.ToString(), one.Text)
            {
                Title = one.Title,
                Published = CounterIsis.Day(one.Published),
            }),
        .. Files("tests/gold/own", "4*.json").Select(Gold),
        .. Files("samples", "*.txt")
            .Select(file => new DocumentInput(Path.GetFileName(file), File.ReadAllText(file))
            {
                Published = new DateOnly(2025, 12, 3),
            }),
    ];

    /// <summary>A reading as one line, to compare whole readings.</summary>
    public static string Write(DocumentReading reading) => JsonSerializer.Serialize(reading);

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(CounterIsis.Root, folder), pattern).Order(StringComparer.Ordinal);

    private static DocumentInput Gold(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        JsonElement root = json.RootElement;
        return new DocumentInput(root.GetProperty("id").GetString()!, root.GetProperty("text").GetString()!)
        {
            Title = root.GetProperty("title").GetString(),
            Language = root.GetProperty("lang").GetString(),
            Published = root.GetProperty("published").GetString() is { } day
                ? DateOnly.Parse(day, CultureInfo.InvariantCulture)
                : null,
        };
    }
}
