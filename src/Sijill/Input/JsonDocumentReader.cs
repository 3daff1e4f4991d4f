using System.Globalization;
using System.Text.Json;
using Sijill.Reading.Extraction;

namespace Sijill.Input;

/// <summary>A line {"id","text","title"?,"published"?,"language"?,"url"?} as a document.</summary>
internal static class JsonDocumentReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 16 };

    /// <summary>The document, or why the line is none. Unknown members are passed over.</summary>
    public static InputItem Read(string name, JsonLine line, InputOptions options)
    {
        if (Utf8Text.Decode(line.Bytes.Span, options.Lossy, out long bad) is not { } text)
        {
            return DocumentSource.Failed(
                $"{name}: line {line.Number}: not UTF-8 at byte {bad} of the line. --lossy reads on with U+FFFD in its place.",
                line.Bytes.Length
            );
        }
        try
        {
            return new InputItem(Parse(text, line.Number, options), null, line.Bytes.Length);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The second is what half a surrogate pair in a string gives.
            return DocumentSource.Failed(
                $"{name}: line {line.Number}: not a JSON document ({problem.Message})",
                line.Bytes.Length
            );
        }
        catch (FormatException problem)
        {
            return DocumentSource.Failed($"{name}: line {line.Number}: {problem.Message}", line.Bytes.Length);
        }
    }

    private static DocumentInput Parse(string json, long number, InputOptions options)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(json), Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("an object was expected.");
        }
        var members = new Dictionary<string, string?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string member = reader.GetString()!;
            reader.Read();
            string? value = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Number when member == "id" => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
                _ => null,
            };
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                reader.Skip();
            }
            members[member] = value;
        }
        if (reader.Read())
        {
            throw new FormatException("something follows the object.");
        }
        string? published = members.GetValueOrDefault("published");
        return new DocumentInput(
            members.GetValueOrDefault("id") ?? number.ToString(CultureInfo.InvariantCulture),
            members.GetValueOrDefault("text") ?? throw new FormatException("it has no \"text\".")
        )
        {
            Title = members.GetValueOrDefault("title"),
            Published = published is null ? options.Published : DayOf(published),
            Language = members.GetValueOrDefault("language") ?? members.GetValueOrDefault("lang"),
            Url = members.GetValueOrDefault("url"),
        };
    }

    /// <summary>A day, also at the start of a time stamp.</summary>
    private static DateOnly DayOf(string published) =>
        published.Length >= 10
        && DateOnly.TryParseExact(
            published.AsSpan(0, 10),
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out DateOnly day
        )
            ? day
            : throw new FormatException($"\"published\" is no day: {published}");
}
