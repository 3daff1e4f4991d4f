namespace Sijill.Site.Publication;

/// <summary>The answer to a question for a figure over time.</summary>
/// <param name="Lines">Lines that answer it, the one with most figures first; the one that was chosen before them.</param>
/// <param name="Others">Lines of other units and measures, and of parts of the whole, those with most figures first.</param>
/// <param name="Targets">One subject for each party that can be chosen: what else it says does not matter.</param>
/// <param name="Groups">One subject for each group that can be chosen.</param>
/// <param name="Together">Figures told of several places together, of which the place asked for is one: points of none of them alone.</param>
/// <param name="IsCut">Whether there is more than the latest figures that were looked at.</param>
public sealed record PublicSeries(
    IReadOnlyList<PublicSeriesLine> Lines,
    IReadOnlyList<PublicSeriesLine> Others,
    IReadOnlyList<Record.Claims.Subject> Targets,
    IReadOnlyList<Record.Claims.Subject> Groups,
    IReadOnlyList<PublicFinding> Together,
    bool IsCut
);
