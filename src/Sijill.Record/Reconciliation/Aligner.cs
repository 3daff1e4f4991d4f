namespace Sijill.Record.Reconciliation;

/// <summary>Aligns the sentences of the documents of one cluster of copies.</summary>
public static class Aligner;
