using System.Globalization;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// Claims with one join key are of one fact, unless two unlike figures of one document speak against it, or an act. It is the fact of the claim that a copied
/// claim carries, else the claim's own fact, else the claim (or the one it carries) itself. 64 bits, for an index.
/// </summary>
/// <param name="Value">The 64 bits.</param>
public readonly record struct JoinKey(ulong Value) : IComparable<JoinKey>
{
    /// <summary>The key of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="fact">Its own fact, or null.</param>
    /// <param name="alignment">What it carries, or null.</param>
    public static JoinKey Of(ClaimKey claim, FactKey? fact, Alignment? alignment) =>
        alignment is null ? Of(claim, fact) : Of(alignment.Reference, alignment.ReferenceFact);

    /// <inheritdoc/>
    public int CompareTo(JoinKey other) => Value.CompareTo(other.Value);

    /// <summary>16 hex digits.</summary>
    public override string ToString() => Value.ToString("x16", CultureInfo.InvariantCulture);

    private static JoinKey Of(ClaimKey claim, FactKey? fact) =>
        new(fact?.Hash ?? Digest.OfText("claim " + claim).First64);
}
