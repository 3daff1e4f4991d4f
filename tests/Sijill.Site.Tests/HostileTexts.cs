using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Sijill.Intake.Snapshots;

namespace Sijill.Site.Tests;

/// <summary>Documents whose every field tries to leave its place on a page.</summary>
internal static class HostileTexts
{
    public const string Script = "<script>alert('x')</script>";
    public const string Attribute = "\" onmouseover=\"alert(1)\" x='";
    public const string Turned = "\u202Eevil\u2066";

    /// <summary>A text, a statement, an appeal and a commitment, with markup, quotation marks, overrides and a word of 5,000 letters.</summary>
    public static async IAsyncEnumerable<Snapshot> SnapshotsAsync(
        [EnumeratorCancellation] CancellationToken none = default
    )
    {
        await Task.CompletedTask;
        string words = new('w', 5000);
        for (int i = 0; i < 2; i++)
        {
            string text =
                $"The coalition said {Script} that 12 ISIS fighters were killed in Raqqa on 3 January 2026 {Attribute} {Turned} {words}.\n"
                + $"\"We killed 12 fighters </p></main>{Script}\", CENTCOM said.\n"
                + $"UNICEF called on all states to repatriate {Script} children.\n"
                + $"France pledged to repatriate 12 children {Script} from Roj camp by 30 September 2026.";
            yield return Line(
                new Dictionary<string, string>
                {
                    ["id"] = $"hostile-{i}",
                    ["text"] = text,
                    ["title"] = $"{Script}{Attribute}{Turned} title {i} </title></script>",
                    ["published"] = "2026-01-05",
                    ["outlet"] = i == 0 ? $"{Script}{Attribute}" : "evil.example.org",
                    ["url"] = $"https://evil.example.org/\"><script>alert({i})</script>",
                }
            );
        }
    }

    private static Snapshot Line(Dictionary<string, string> members) =>
        new("jsonl:hostile", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(members)), SnapshotFormat.JsonDocument)
        {
            Collector = "jsonl",
        };
}
