using System.Text;
using Sijill.Intake.JsonLines;
using Sijill.Intake.Snapshots;

namespace Sijill.Site.Tests;

/// <summary>Documents that a test writes itself, a JSON line each.</summary>
internal static class TextLines
{
    /// <summary>The lines of a file of tests/Sijill.Site.Tests/Texts.</summary>
    public static async IAsyncEnumerable<Snapshot> OfAsync(string name)
    {
        string file = Path.Combine(AppContext.BaseDirectory, "Texts", name);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(await File.ReadAllTextAsync(file)));
        await foreach (Snapshot line in JsonLinesReader.ReadAsync(stream, name, static _ => { }))
        {
            yield return line;
        }
    }
}
