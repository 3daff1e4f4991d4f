using System.Text.Json;
using Sijill.Intake.Html;
using Sijill.Intake.PlainText;
using Sijill.Intake.Snapshots;

namespace Sijill.Intake.JsonLines;

/// <summary>One JSON object to its text.</summary>
internal static class JsonDocumentConversion
{
    private static readonly string[] Members = ["id", "title", "published", "language", "url", "outlet"];

    /// <summary>The text, or why there is none.</summary>
    public static IntakeItem Convert(Snapshot snapshot, IntakeLimits limits)
    {
        try
        {
            ReadOnlyMemory<byte> bytes = snapshot.Bytes;
            using var json = JsonDocument.Parse(
                bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes,
                new JsonDocumentOptions { MaxDepth = Math.Min(limits.Depth, 64) }
            );
            JsonElement root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object)
            {
                return Wrong(snapshot, "It is no JSON object.");
            }
            if (!root.TryGetProperty("text", out JsonElement text))
            {
                return Wrong(snapshot, "It has no member \"text\".");
            }
            if (text.ValueKind != JsonValueKind.String)
            {
                return Wrong(snapshot, "Its member \"text\" is no string.");
            }
            if (OfWrongType(root) is { } member)
            {
                return Wrong(snapshot, $"Its member \"{member}\" is neither a string nor a number.");
            }
            string? published = Member(root, "published");
            DateOnly? day = WrittenDay.Parse(published);
            if (published is not null && day is null)
            {
                return Wrong(snapshot, "Its member \"published\" is no day (YYYY-MM-DD).");
            }
            var steps = new List<string>(2) { "member \"text\" of the JSON" };
            string words = PlainTextConversion.LineEnds(text.GetString()!, steps);
            if (string.IsNullOrWhiteSpace(words))
            {
                return Wrong(snapshot, "Its text is empty.");
            }
            string? url = WebAddress.Of(Member(root, "url"));
            return new SourceText(Address(snapshot, Member(root, "id"), url), words)
            {
                Title = Member(root, "title"),
                Published = day,
                PublishedFrom = day is null ? DayOrigin.Unknown : DayOrigin.Given,
                Language = Member(root, "language") ?? Member(root, "lang"),
                Outlet = Member(root, "outlet") ?? Member(root, "source"),
                Url = url,
                Republish =
                    root.TryGetProperty("republish", out JsonElement may) && may.ValueKind == JsonValueKind.True,
                Steps = steps,
            };
        }
        catch (JsonException)
        {
            return Wrong(snapshot, "It is no well-formed JSON.");
        }
        catch (InvalidOperationException)
        {
            return Wrong(snapshot, "A string in it holds half of a surrogate pair, or bytes that are no UTF-8.");
        }
    }

    /// <summary>An address that stays the same when the line is added again: its own URL, its id, else its place.</summary>
    private static string Address(Snapshot snapshot, string? id, string? url) =>
        url ?? (id is not null ? "jsonl:" + id : snapshot.Address);

    /// <summary>The first member besides the text that holds what it cannot mean; unknown members may hold anything.</summary>
    private static string? OfWrongType(JsonElement root)
    {
        foreach (string name in Members)
        {
            if (
                root.TryGetProperty(name, out JsonElement value)
                && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.Null)
            )
            {
                return name;
            }
        }
        return null;
    }

    private static Unreadable Wrong(Snapshot snapshot, string reason) => new(snapshot.Address, reason, snapshot.Line);

    private static string? Member(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value)
            ? value.ValueKind switch
            {
                JsonValueKind.String when !string.IsNullOrWhiteSpace(value.GetString()) => value.GetString(),
                JsonValueKind.Number => value.GetRawText(),
                _ => null,
            }
            : null;
}
