namespace Sijill.Archive.Verification;

/// <summary>How far a verification has come.</summary>
/// <param name="Step">What is being looked at.</param>
/// <param name="Done">How many of it.</param>
public readonly record struct VerifyProgress(string Step, long Done);
