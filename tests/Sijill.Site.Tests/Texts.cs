using System.Text;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;

namespace Sijill.Site.Tests;

/// <summary>Snapshots for records of a test's own.</summary>
internal static class Texts
{
    /// <summary>Documents as JSON lines.</summary>
    public static IAsyncEnumerable<Snapshot> Lines(params string[] lines) =>
        JsonLinesReader.ReadAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines))),
            "test.jsonl",
            static line => Assert.Fail($"Line {line} is too long.")
        );
}
