using System.Reflection;
using System.Text.RegularExpressions;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Reading.Tests.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>docs/codebook-language.md names every section, key, slot, form and message that there is, and none that there is not; its listings compile.</summary>
public sealed partial class CodebookLanguagePageTests
{
    private static readonly string Page = File.ReadAllText(
        Path.Combine(CounterIsis.Root, "docs", "codebook-language.md")
    );

    [Theory]
    [InlineData("codebook", nameof(Schema.CodebookKeys))]
    [InlineData("indicators", nameof(Schema.IndicatorKeys))]
    [InlineData("actors", nameof(Schema.ActorKeys))]
    [InlineData("offices", nameof(Schema.OfficeKeys))]
    [InlineData("people", nameof(Schema.PersonKeys))]
    [InlineData("places", nameof(Schema.PlaceKeys))]
    [InlineData("outlets", nameof(Schema.OutletKeys))]
    [InlineData("nouns", nameof(Schema.NounKeys), nameof(Schema.NounFormKeys))]
    [InlineData("words", nameof(Schema.ClassKeys), nameof(Schema.ClassFormKeys))]
    [InlineData("patterns", nameof(Schema.PatternKeys), nameof(Schema.ExampleKeys))]
    [InlineData("tracks", nameof(Schema.TrackKeys), nameof(Schema.TrackFigureKeys))]
    public void Section_TellsItsKeys(string section, params string[] keys)
    {
        Assert.Contains(section, Schema.Sections);
        int start = Page.IndexOf($"**`{section}`**", StringComparison.Ordinal);
        Assert.True(start > 0, $"The page has no section **`{section}`**.");
        int end = Page.IndexOfAny(['#'], start);
        int next = Page.IndexOf("\n**`", start + 4, StringComparison.Ordinal);
        string told = Page[start..(next > 0 ? Math.Min(next, end) : end)];
        Assert.Equal(
            keys.SelectMany(Values).Order(StringComparer.Ordinal),
            RowKey().Matches(told).Select(match => match.Groups["key"].Value).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData(nameof(Schema.Slots), "`{#}")]
    [InlineData(nameof(Schema.SlotNames), "`#`")]
    [InlineData(nameof(Schema.SlotsOfUnits), "`{#.")]
    [InlineData(nameof(Schema.ClassForms), "`.#`")]
    [InlineData(nameof(Schema.NounForms), "`.#`")]
    [InlineData(nameof(Schema.Measures), "`#`")]
    [InlineData(nameof(Schema.Statuses), "#")]
    [InlineData(nameof(Schema.Roles), "#")]
    [InlineData(nameof(Schema.Units), "#")]
    [InlineData(nameof(Schema.Languages), "`#`")]
    [InlineData(nameof(Schema.Sayings), "`#`")]
    public void EveryValue_IsTold(string values, string written)
    {
        string reference = Page[Page.IndexOf("## Reference", StringComparison.Ordinal)..];
        Assert.All(
            Values(values),
            value =>
                Assert.Contains(
                    written.Replace("#", value, StringComparison.Ordinal),
                    reference,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void EveryMessage_IsTold_AndNoOther()
    {
        string table = Page[Page.IndexOf("### Messages\n", StringComparison.Ordinal)..];
        string sources = string.Join(
            '\n',
            Directory
                .EnumerateFiles(
                    Path.Combine(CounterIsis.Root, "src", "Sijill.Reading", "Codebook"),
                    "*.cs",
                    SearchOption.AllDirectories
                )
                .Select(File.ReadAllText)
        );
        IEnumerable<string> codes = MessageCode()
            .Matches(sources)
            .Select(match => match.Groups["code"].Value)
            .Distinct(StringComparer.Ordinal);
        Assert.Equal(
            codes.Order(StringComparer.Ordinal),
            RowKey().Matches(table).Select(match => match.Groups["key"].Value).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void TheTutorial_EndsWithACodebookWithoutAMistake()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match listing in Listing().Matches(Page))
        {
            files[listing.Groups["file"].Value] = listing.Groups["text"].Value;
        }
        var warnings = new List<Diagnostic>();
        CompiledCodebook codebook = CodebookCompiler.Compile(
            [.. files.Select(file => new CodebookSource(file.Key, file.Value))],
            warnings
        );
        Assert.Empty(warnings);
        Assert.Empty(CodebookCheck.Run(codebook).Findings);
        Assert.Equal(["ar", "en"], codebook.Patterns.Select(pattern => pattern.Language).Distinct().Order());
    }

    private static string[] Values(string name) =>
        (string[])typeof(Schema).GetField(name, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    [GeneratedRegex("^\\| `(?<key>[a-z-]+)` \\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex RowKey();

    [GeneratedRegex(
        "(new\\(|BadChoice\\(|Choice\\(\"[a-z]+\",)\\s*\"(?<code>[a-z]+(-[a-z]+)*)\",",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex MessageCode();

    [GeneratedRegex(
        "```yaml (?<file>\\S+)\n(?<text>.*?)```",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Listing();
}
