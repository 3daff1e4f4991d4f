using Sijill.Reading.Codebook;

namespace Sijill.Reading.Tests.Codebook;

/// <summary>Codebooks for tests: a header is added, the language files are left out unless given.</summary>
internal static class Given
{
    public const string Header = "codebook: {id: test}\n";

    public static CompiledCodebook Codebook(string yaml) => CodebookCompiler.Compile([Source(yaml)], [], null);

    public static CompiledCodebook Codebook(string yaml, string language) =>
        CodebookCompiler.Compile([Source(yaml)], [new CodebookSource("Languages/xx.yaml", language)], null);

    /// <summary>All that the compiler says of the text as it stands, mistakes and warnings.</summary>
    public static IReadOnlyList<Diagnostic> Diagnostics(params string[] files)
    {
        var warnings = new List<Diagnostic>();
        CodebookSource[] sources = [.. files.Select((text, i) => new CodebookSource($"{(char)('a' + i)}.yaml", text))];
        try
        {
            CodebookCompiler.Compile(sources, [], warnings);
            return warnings;
        }
        catch (CodebookException e)
        {
            return [.. e.Diagnostics, .. warnings];
        }
    }

    /// <summary>The diagnostics as "code line:column", in their order.</summary>
    public static string Said(params string[] files) =>
        string.Join("; ", Diagnostics(files).Select(d => $"{d.Code} {d.Line}:{d.Column}"));

    /// <summary>Compiles a text in which § marks where the mistake is; gives the expected "code line:column" and what was said.</summary>
    public static (string Expected, string Said) Marked(string code, string marked)
    {
        int at = marked.IndexOf('§', StringComparison.Ordinal);
        string before = marked[..at];
        int line = before.Count(c => c == '\n') + 1;
        int column = at - before.LastIndexOf('\n');
        return ($"{code} {line}:{column}", Said(marked.Remove(at, 1)));
    }

    private static CodebookSource Source(string yaml) => new("test.yaml", Header + yaml);
}
