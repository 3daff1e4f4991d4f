using System.Reflection;
using Sijill.Reading.Codebook;
using Sijill.Reading.Codebook.Packing;

namespace Sijill.Input;

/// <summary>The codebook to read with: the one in the program, or a folder's.</summary>
internal static class Codebooks
{
    private const string Embedded = "codebooks/counter-isis/";
    private const string Pack = "counter-isis.pack";
    private const int LargestFile = 16 * 1024 * 1024;

    /// <summary>The codebook in the program, unpacked, or the folder's, compiled. Throws <see cref="CodebookException"/>.</summary>
    public static CompiledCodebook Load(string? folder) => folder is null ? Packed() : Compile(folder, null);

    /// <summary>Compiles from the files, also the one in the program; throws <see cref="CodebookException"/>.</summary>
    public static CompiledCodebook Compile(string? folder, ICollection<Diagnostic>? warnings) =>
        CodebookCompiler.Compile(Sources(folder), warnings);

    private static CompiledCodebook Packed()
    {
        using Stream stream = typeof(Codebooks).Assembly.GetManifestResourceStream(Pack)!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return CodebookPack.Read(bytes);
    }

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
            throw Mistake("no-folder", folder, "There is no such folder.", "sijill codebook new DIR starts one.");
        }
        var sources = new List<CodebookSource>();
        try
        {
            foreach (
                string file in Directory
                    .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
            )
            {
                sources.Add(new CodebookSource(file, TextOf(file)));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw Mistake(
                "unreadable",
                folder,
                problem.Message,
                "Look at the permissions of the folder and its files."
            );
        }
        if (sources.Count == 0)
        {
            throw Mistake(
                "no-files",
                folder,
                "The folder holds no .yaml file.",
                "sijill codebook new DIR starts a codebook."
            );
        }
        return sources;
    }

    private static string TextOf(string file)
    {
        if (new FileInfo(file).Length > LargestFile)
        {
            throw Mistake("large-file", file, "The file is larger than 16 MiB.", null);
        }
        byte[] bytes = File.ReadAllBytes(file);
        return Utf8Text.Decode(bytes, lossy: false, out long bad)
            ?? throw Mistake("not-utf8", file, $"The file is not UTF-8 at byte {bad}.", "Save it as UTF-8.");
    }

    private static CodebookException Mistake(string code, string file, string message, string? hint) =>
        new([new Diagnostic(code, file, 1, 1, message, hint)]);
}
