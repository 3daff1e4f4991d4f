using System.Reflection;
using System.Text;

namespace Sijill.Reading.Codebook;

/// <summary>The files of grammar words that come with the reader; each codebook is compiled together with them.</summary>
public static class LanguageFiles
{
    private const string Prefix = "Languages/";

    private static readonly Lazy<IReadOnlyList<CodebookSource>> Sources = new(Read);

    /// <summary>The files, in the order of their names.</summary>
    public static IReadOnlyList<CodebookSource> Load() => Sources.Value;

    private static List<CodebookSource> Read()
    {
        Assembly assembly = typeof(LanguageFiles).Assembly;
        var sources = new List<CodebookSource>();
        foreach (string name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal))
            {
                using Stream stream = assembly.GetManifestResourceStream(name)!;
                using var reader = new StreamReader(stream, Encoding.UTF8);
                sources.Add(new CodebookSource(name, reader.ReadToEnd()));
            }
        }
        return sources;
    }
}
