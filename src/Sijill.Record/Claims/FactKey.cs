using System.Globalization;
using System.Text;
using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>
/// Names a fact: subject and time as canonical text. Two claims with equal text are of one fact.
/// </summary>
/// <param name="Text">The canonical text.</param>
public readonly record struct FactKey(string Text) : IComparable<FactKey>
{
    /// <summary>The key of a canonical text.</summary>
    public static FactKey OfText(string text) => new(text);

    /// <summary>
    /// The first 64 bits of SHA-256 over the text, for indexes: two facts that meet in one hash are not to be expected in a record of any size. Computed each time.
    /// </summary>
    public ulong Hash => Digest.OfText(Text).First64;

    /// <summary>
    /// The key of a claim, or null where it has none: it is undated, or it has no place and its indicator needs one.
    /// </summary>
    public static FactKey? Of(RecordClaim claim, Gazetteer gazetteer)
    {
        Subject subject = Subject.Of(claim, gazetteer);
        return claim.Time.IsDated && subject.IsPlaced ? Of(subject, claim.Time) : null;
    }

    /// <summary>The key of a subject at a time.</summary>
    public static FactKey Of(Subject subject, ClaimTime time)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return OfText(new StringBuilder(subject.Text).Append('|').Append(time.Edtf).ToString());
    }

    /// <inheritdoc/>
    public int CompareTo(FactKey other) => string.CompareOrdinal(Text, other.Text);

    /// <summary>The hash as 16 hex digits.</summary>
    public override string ToString() => Hash.ToString("x16", CultureInfo.InvariantCulture);
}
