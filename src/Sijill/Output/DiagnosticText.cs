using Sijill.Reading.Codebook;

namespace Sijill.Output;

/// <summary>Prints mistakes of a codebook as compilers do: file:line:column.</summary>
internal static class DiagnosticText
{
    /// <summary>One mistake, one or two lines.</summary>
    public static void Write(TextWriter writer, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic d in diagnostics)
        {
            writer.WriteLine(
                $"{d.File}:{d.Line}:{d.Column}: {(d.IsWarning ? "warning" : "error")} [{d.Code}] {d.Message}"
            );
            if (d.Hint is not null)
            {
                writer.WriteLine($"    hint: {d.Hint}");
            }
        }
    }
}
