using System.Globalization;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>The codebook that ships, compiled once for all tests of the reader.</summary>
internal static class CounterIsis
{
    private static readonly Lazy<CompiledCodebook> Compiled = new(Compile);

    public static CompiledCodebook Codebook => Compiled.Value;

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = FindRoot();

    public static Reader NewReader() => new(Compiled.Value);

    public static DocumentReading Read(string text, string? published = null, string? title = null) =>
        NewReader().Read(Document(text, published, title));

    public static DocumentInput Document(string text, string? published = null, string? title = null) =>
        new("test", text) { Published = Day(published), Title = title };

    public static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static CompiledCodebook Compile() =>
        CodebookCompiler.Compile([
            .. Directory
                .EnumerateFiles(Path.Combine(Root, "codebooks", "counter-isis"), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Select(file => new CodebookSource(Path.GetFileName(file), File.ReadAllText(file))),
        ]);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Sijill.slnx")))
        {
            folder = Path.GetDirectoryName(folder);
        }
        return folder ?? throw new InvalidOperationException("Sijill.slnx stands in no folder above the tests.");
    }
}
