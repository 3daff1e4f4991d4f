using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>A pattern whose head stands in the sentence but that did not match.</summary>
/// <param name="Pattern">Its id.</param>
/// <param name="Head">Where its head stands.</param>
/// <param name="Lacks">What it lacked: "{people} after the head".</param>
public sealed record NearMiss(string Pattern, TextSpan Head, string Lacks);
