namespace Sijill.Archive.Verification;

/// <summary>Something in a record that is not as it was written.</summary>
/// <param name="Where">What it is: an entry of the log, a document, a finding, ….</param>
/// <param name="What">What is wrong with it, in words for people.</param>
public sealed record Flaw(string Where, string What);
