using Sijill.Reading.Codebook;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>Prints mistakes of a codebook as compilers do: file:line:column.</summary>
internal static class DiagnosticText
{
    private const int FewWarnings = 5;

    /// <summary>Each mistake, one or two lines; of warnings with one code only a few, unless <paramref name="all"/>.</summary>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics, bool all = true)
    {
        var warnings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (Diagnostic d in diagnostics)
        {
            if (d.IsWarning)
            {
                int told = warnings.GetValueOrDefault(d.Code) + 1;
                warnings[d.Code] = told;
                if (told > FewWarnings && !all)
                {
                    continue;
                }
            }
            writer.WriteLine(
                ControlCharacters.OneLine(
                    $"{d.File}:{d.Line}:{d.Column}: {(d.IsWarning ? "warning" : "error")} [{d.Code}] {d.Message}"
                )
            );
            if (d.Hint is not null)
            {
                writer.WriteLine("    hint: " + ControlCharacters.OneLine(d.Hint));
            }
        }
        foreach ((string code, int count) in warnings.Where(w => w.Value > FewWarnings && !all))
        {
            writer.WriteLine($"… and {count - FewWarnings} more warnings [{code}]; --all prints them.");
        }
    }
}
