using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Reading.Tests.Extraction;
using Xunit;

namespace Sijill.Reading.Tests;

/// <summary>The example of docs/library.md: it stands here, is compiled and run, and the page shows these very lines.</summary>
public sealed class ReadingExampleTests
{
    private const string Start = "// ── docs/library.md";
    private const string End = "// ── end";

    [Fact]
    public void Example_GivesWhatThePageSays()
    {
        string folder = Path.Combine(CounterIsis.Root, "codebooks", "counter-isis");

        // ── docs/library.md
        // A codebook is compiled once and shared; sources are names and texts, so that they may come from anywhere.
        CompiledCodebook codebook = CodebookCompiler.Compile([
            .. Directory
                .EnumerateFiles(folder, "*.yaml")
                .Select(file => new CodebookSource(Path.GetFileName(file), File.ReadAllText(file))),
        ]);

        // A reader keeps tables that grow: one for each thread.
        var reader = new Reader(codebook);
        DocumentReading reading = reader.Read(
            new DocumentInput(
                "note-1",
                "أعلنت القيادة المركزية مقتل أكثر من 12 عنصراً من داعش في دير الزور يوم 3 آذار 2025."
            )
        );

        Claim claim = reading.Claims[0];
        string told = $"{claim.Indicator} {claim.Value?.Bounds.Low} open={claim.Value?.Bounds.LowOpen}";
        string where = $"{claim.Places[0].Id} on {claim.Period?.Edtf}, said by {claim.Attribution[0].Id}";

        // Offsets are half-open and count UTF-16 units of the text as given: each claim can be traced to its words.
        string evidence = claim.Evidence.Of(reading.Document.Text);
        // ── end

        Assert.Equal("killed 12 open=True", told);
        Assert.Equal("sy-dy on 2025-03-03, said by centcom", where);
        Assert.Equal("مقتل أكثر من 12 عنصراً من داعش", evidence);
    }

    [Fact]
    public void Page_ShowsTheExample()
    {
        string source = File.ReadAllText(
            Path.Combine(CounterIsis.Root, "tests", "Sijill.Reading.Tests", "ReadingExampleTests.cs")
        );
        int from = source.IndexOf(Start, source.IndexOf("[Fact]", StringComparison.Ordinal), StringComparison.Ordinal);
        int to = source.IndexOf(End, from, StringComparison.Ordinal);
        string[] lines = source[source.IndexOf('\n', from)..source.LastIndexOf('\n', to)].Trim('\n').Split('\n');
        string example = string.Join('\n', lines.Select(line => line.Length > 8 ? line[8..] : line.Trim()));
        Assert.Contains(
            $"```csharp\n{example}\n```",
            File.ReadAllText(Path.Combine(CounterIsis.Root, "docs", "library.md")),
            StringComparison.Ordinal
        );
    }
}
