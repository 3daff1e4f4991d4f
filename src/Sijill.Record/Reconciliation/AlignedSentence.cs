using Sijill.Record.Claims;

namespace Sijill.Record.Reconciliation;

/// <summary>A sentence with its claims, by position.</summary>
internal sealed class AlignedSentence(SentenceSketch sketch)
{
    public SentenceSketch Sketch { get; } = sketch;

    public List<AlignedClaim> Claims { get; } = [];
}
