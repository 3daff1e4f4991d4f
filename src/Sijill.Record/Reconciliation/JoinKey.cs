using System.Globalization;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// Claims with one join key are of one fact, unless two unlike figures of one document speak against it, or an act. It is the fact of the claim that a copied
/// claim carries, else the claim's own fact, else the claim (or the one it carries) itself. 64 bits, for an index: of a fact, its first day in 16 of them, then 48 of its hash, so that
/// what is told of one time lies together. Two facts of one day that meet in 48 bits are not to be expected: a million facts a day would do it once in six hundred days.
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
        new(
            fact is { } known
                ? ((ulong)DayOf(known.Text) << 48) | (known.Hash >> 16)
                : Digest.OfText("claim " + claim).First64
        );

    /// <summary>A number for the first day that stands in the time of a fact, growing with the days of 1938 to 2113; 0 where none does.</summary>
    private static ushort DayOf(string fact)
    {
        ReadOnlySpan<char> time = fact.AsSpan(fact.LastIndexOf('|') + 1);
        time = time[Math.Max(0, time.IndexOfAnyInRange('0', '9'))..];
        int day = Digits(time, 4) * 372;
        if (day > 0 && time is [_, _, _, _, '-', ..])
        {
            day += Math.Max(0, Digits(time[5..], 2) - 1) * 31;
            day += time is [_, _, _, _, _, _, _, '-', ..] ? Math.Max(0, Digits(time[8..], 2) - 1) : 0;
        }
        return unchecked((ushort)day);
    }

    /// <summary>So many digits from the start; 0 where there are fewer.</summary>
    private static int Digits(ReadOnlySpan<char> text, int count) =>
        text.Length >= count
        && int.TryParse(text[..count], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number
            : 0;
}
