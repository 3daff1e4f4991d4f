using Sijill.Archive.Pipeline;
using Sijill.Reading.Codebook;

namespace Sijill.Archive.Tests.Storage;

/// <summary>The codebook that ships, compiled once.</summary>
internal static class Known
{
    private static readonly Lazy<Knowledge> LazyKnowledge = new(() => Of("counter-isis"));

    public static string Root { get; } = FindRoot();

    public static Knowledge Knowledge => LazyKnowledge.Value;

    public static Knowledge Of(string codebook)
    {
        CodebookSource[] sources = Sources(codebook);
        return new Knowledge(CodebookCompiler.Compile(sources), sources);
    }

    public static CodebookSource[] Sources(string codebook) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(Root, "codebooks", codebook), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Select(static file => new CodebookSource(Path.GetFileName(file), File.ReadAllText(file))),
        ];

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
