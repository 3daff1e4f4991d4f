using Sijill.Reading.Codebook;
using Sijill.Reading.Codebook.Packing;

// A step of the build: compiles the codebook in a folder and writes it packed. Mistakes are printed as compilers do, so that the build shows them.
if (args.Length != 2)
{
    await Console.Error.WriteLineAsync("Sijill.Pack FOLDER PACK").ConfigureAwait(false);
    return 2;
}
string folder = args[0];
var sources = new List<CodebookSource>();
foreach (
    string file in Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
)
{
    string name = Path.GetRelativePath(folder, file).Replace('\\', '/');
    sources.Add(new CodebookSource(name, await File.ReadAllTextAsync(file).ConfigureAwait(false)));
}
try
{
    await File.WriteAllBytesAsync(args[1], CodebookPack.Write(CodebookCompiler.Compile(sources))).ConfigureAwait(false);
    return 0;
}
catch (CodebookException problem)
{
    foreach (Diagnostic d in problem.Diagnostics)
    {
        await Console
            .Error.WriteLineAsync($"{Path.Combine(folder, d.File)}({d.Line},{d.Column}): error {d.Code}: {d.Message}")
            .ConfigureAwait(false);
    }
    return 1;
}
