using System.Globalization;
using System.Reflection;
using Sijill.Reading.Calendar;
using Sijill.Reading.Text;

namespace Sijill.Reading.Tests.Calendar;

/// <summary>A line of a fixture: a fact, a text, the day it was published, and the dates that must be read from it.</summary>
public sealed record DateCase(string Fact, string Text, DateOnly Published, string Expected)
{
    public override string ToString() => Fact + ": " + Text;

    public static IEnumerable<DateCase> Read(string fixture)
    {
        using Stream stream = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("Calendar/Fixtures/" + fixture)!;
        using var reader = new StreamReader(stream);
        string fact = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                fact = line[2..];
            }
            else if (line.Length > 0)
            {
                string[] parts = line.Split(" || ");
                yield return new DateCase(
                    fact,
                    parts[0],
                    DateOnly.ParseExact(parts[1], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    parts[2].Trim()
                );
            }
        }
    }

    public static List<DateMention> ReadAll(string text, DateOnly? reference)
    {
        TokenizedText tokens = Tokenizer.Tokenize(text);
        var mentions = new List<DateMention>();
        DateReader.ReadAll(tokens, 0, tokens.Count, reference, mentions);
        return mentions;
    }

    /// <summary>Dates as fixtures write them: span, EDTF, first and last day.</summary>
    public static string Write(string text, IReadOnlyList<DateMention> dates) =>
        dates.Count == 0
            ? "none"
            : string.Join(
                " ;; ",
                dates.Select(date => $"{date.Span.Of(text)} = {date.Edtf} = {Write(date.From)}..{Write(date.To)}")
            );

    private static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
