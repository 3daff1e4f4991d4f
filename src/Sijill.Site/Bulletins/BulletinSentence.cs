using Sijill.Record.Reconciliation;

namespace Sijill.Site.Bulletins;

/// <summary>A sentence of a bulletin.</summary>
/// <param name="Text">The sentence, with its full stop, without its footnote.</param>
/// <param name="Note">Number of its footnote, from 1.</param>
/// <param name="Finding">The finding that the footnote leads to.</param>
/// <param name="Status">How that stands: what is disputed is told so in the footnote.</param>
public sealed record BulletinSentence(string Text, int Note, FindingId Finding, FindingStatus Status);
