namespace Sijill.Site.Publication;

/// <summary>That a document's snapshot stands in the log, for whoever knows the checkpoint. Hashes are SHA-256, as hex.</summary>
/// <param name="Sequence">Sequence number of the entry, from 1.</param>
/// <param name="Leaf">Its leaf hash (RFC 9162).</param>
/// <param name="Size">How many entries the checkpoint covers.</param>
/// <param name="Root">Root of the tree of those.</param>
/// <param name="Path">The hashes beside the way from the leaf to the root, lowest first.</param>
public sealed record DocumentProof(long Sequence, string Leaf, long Size, string Root, IReadOnlyList<string> Path);
