using System.Globalization;
using System.Text;
using Sijill.Archive.Pipeline;
using Sijill.Reading.Codebook;

namespace Sijill.Bench;

/// <summary>The shipped codebook with its own patterns, or with a number of made ones in their place.</summary>
internal static class CodebookFolder
{
    private static readonly string[] Indicators =
    [
        "killed",
        "wounded",
        "captured",
        "released",
        "destroyed",
        "seized",
        "returned",
        "escaped",
    ];
    private static readonly string[] Classes =
    [
        "kill",
        "wound",
        "capture",
        "release",
        "destroy",
        "seize",
        "return",
        "escape",
        "leave",
        "live",
        "displace",
        "transfer",
    ];
    private static readonly string[] Slots = ["{people}", "{number}", "{families}", "{one}", "{who}"];

    /// <summary>Compiles with 0: the shipped patterns, else that many made ones that share the same heads.</summary>
    public static CompiledCodebook Compile(int patterns)
    {
        string folder = Find();
        var sources = new List<CodebookSource>();
        foreach (string file in Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(file);
            if (patterns == 0 || !name.StartsWith("patterns", StringComparison.Ordinal))
            {
                sources.Add(new CodebookSource(name, File.ReadAllText(file)));
            }
        }
        if (patterns > 0)
        {
            sources.Add(new CodebookSource("patterns.yaml", Made(patterns)));
        }
        return CodebookCompiler.Compile(sources, []);
    }

    /// <summary>The shipped codebook with what the record takes from it.</summary>
    public static Knowledge Knowledge()
    {
        CodebookSource[] sources =
        [
            .. Directory
                .EnumerateFiles(Find(), "*.yaml")
                .Order(StringComparer.Ordinal)
                .Select(static file => new CodebookSource(Path.GetFileName(file), File.ReadAllText(file))),
        ];
        return new Knowledge(CodebookCompiler.Compile(sources), sources);
    }

    private static string Made(int count)
    {
        var yaml = new StringBuilder("patterns:\n");
        for (int i = 0; i < count; i++)
        {
            string indicator = Indicators[i % Indicators.Length];
            string head = "<@" + Classes[i / 3 % Classes.Length] + ">";
            string gap = (i / 7 % 4) switch
            {
                0 => "",
                var n => "..." + n.ToString(CultureInfo.InvariantCulture) + " ",
            };
            string slot = Slots[i / 11 % Slots.Length];
            // The first ones cover every head, gap and slot; the others ask for one word more, so that as many patterns match whatever their number.
            string word = i < 240 ? "" : " ...2 " + Letters(i);
            string language = i % 3 == 0 ? "en" : "ar";
            yaml.Append(
                CultureInfo.InvariantCulture,
                $"  - {{id: {indicator}/{language}/made-{i}, language: {language}, indicator: {indicator}, match: \"{head} {gap}{slot}{word}\"}}\n"
            );
        }
        return yaml.ToString();
    }

    /// <summary>A made word of letters for a number.</summary>
    private static string Letters(int n)
    {
        var word = new StringBuilder("zq");
        for (; n > 0; n /= 20)
        {
            word.Append((char)('a' + (n % 20)));
        }
        return word.ToString();
    }

    private static string Find()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "codebooks", "counter-isis");
            if (Directory.Exists(folder))
            {
                return folder;
            }
        }
        throw new DirectoryNotFoundException("codebooks/counter-isis does not stand above the program.");
    }
}
