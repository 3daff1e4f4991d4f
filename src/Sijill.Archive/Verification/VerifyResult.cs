using Sijill.Archive.Log;

namespace Sijill.Archive.Verification;

/// <summary>What a verification found.</summary>
/// <param name="Entries">Entries of the log that were looked at.</param>
/// <param name="Blobs">Stored bytes that were looked at.</param>
/// <param name="Documents">Documents that were looked at.</param>
/// <param name="Findings">Findings that were computed again.</param>
/// <param name="Head">Size and root of the log: to be kept elsewhere, so that a log that was cut short is found out.</param>
/// <param name="Flaws">What is wrong, the first thousand.</param>
/// <param name="FlawCount">How much is wrong.</param>
public sealed record VerifyResult(
    long Entries,
    long Blobs,
    long Documents,
    long Findings,
    Checkpoint Head,
    IReadOnlyList<Flaw> Flaws,
    long FlawCount
)
{
    /// <summary>Whether all is as it was written.</summary>
    public bool IsClean => FlawCount == 0;
}
