using System.Reflection;
using Sijill.Reading.Codebook;

namespace Sijill.Input;

/// <summary>The codebook to read with: the one in the program, or a folder's.</summary>
internal static class Codebooks
{
    private const string Embedded = "codebooks/counter-isis/";
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>Compiles the folder's codebook, or the embedded one. Throws <see cref="CodebookException"/>.</summary>
    public static CompiledCodebook Load(string? folder, ICollection<Diagnostic>? warnings = null) =>
        CodebookCompiler.Compile(Sources(folder), warnings);

    /// <summary>The files of a codebook, by name.</summary>
    public static IReadOnlyList<CodebookSource> Sources(string? folder) =>
        folder is null ? FromProgram() : FromFolder(folder);

    private static List<CodebookSource> FromProgram()
    {
        Assembly assembly = typeof(Codebooks).Assembly;
        var sources = new List<CodebookSource>();
        foreach (
            string name in assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Embedded, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            sources.Add(new CodebookSource(name[Embedded.Length..], reader.ReadToEnd()));
        }
        return sources;
    }

    private static List<CodebookSource> FromFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new CodebookException([
                new Diagnostic(
                    "no-folder",
                    folder,
                    1,
                    1,
                    "There is no such folder.",
                    "sijill codebook new DIR starts one."
                ),
            ]);
        }
        var sources = new List<CodebookSource>();
        foreach (
            string file in Directory
                .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            if (new FileInfo(file).Length > LargestFile)
            {
                throw new CodebookException([
                    new Diagnostic("large-file", file, 1, 1, "The file is larger than 16 MiB.", null),
                ]);
            }
            sources.Add(new CodebookSource(file, File.ReadAllText(file)));
        }
        if (sources.Count == 0)
        {
            throw new CodebookException([
                new Diagnostic(
                    "no-files",
                    folder,
                    1,
                    1,
                    "The folder holds no .yaml file.",
                    "sijill codebook new DIR starts a codebook."
                ),
            ]);
        }
        return sources;
    }
}
