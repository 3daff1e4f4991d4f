using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>What the check of a codebook's examples found.</summary>
/// <param name="Patterns">How many patterns there are.</param>
/// <param name="Examples">How many examples were read.</param>
/// <param name="CounterExamples">How many texts were read that a pattern must not match.</param>
/// <param name="Findings">Mistakes and warnings, in the order of files and lines.</param>
public sealed record CodebookCheckReport(
    int Patterns,
    int Examples,
    int CounterExamples,
    IReadOnlyList<Diagnostic> Findings
)
{
    /// <summary>Whether no example failed; warnings do not count.</summary>
    public bool IsSound => Findings.All(finding => finding.IsWarning);
}
