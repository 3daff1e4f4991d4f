using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Runs the examples that stand beside the patterns of a codebook: each indicator must be said, each example give its claims, a pattern must win in one of its own at least and in none of
/// its counter-examples, and no two may contradict each other.
/// </summary>
public static class CodebookCheck
{
    /// <summary>Reads every example. What is wrong comes back in the order of files and lines.</summary>
    public static CodebookCheckReport Run(CompiledCodebook codebook, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        var check = new ExampleCheck(codebook);
        int examples = 0;
        int counterExamples = 0;
        foreach (Pattern pattern in codebook.Patterns)
        {
            cancellation.ThrowIfCancellationRequested();
            check.CheckExamples(pattern);
            check.CheckCounterExamples(pattern);
            examples += pattern.Examples.Count;
            counterExamples += pattern.CounterExamples.Count;
        }
        check.CheckIndicators();
        check.CheckContradictions();
        return new CodebookCheckReport(codebook.Patterns.Count, examples, counterExamples, check.Findings);
    }
}
