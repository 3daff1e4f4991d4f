using Sijill.Archive.Packing;
using Sijill.Record.Documents;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// 64 bits of SHA-256 over a finding's row, or over one way in which it stood before. How a finding came to stand cannot be computed again from what the record says now: this is
/// how a change behind the program's back is found out.
/// </summary>
internal static class FindingSum
{
    /// <summary>Of the row as it stands.</summary>
    /// <param name="finding">The row.</param>
    /// <param name="kept">In how many ways it stood before.</param>
    public static long Of(StoredFinding finding, int kept)
    {
        var to = new ByteWriter();
        to.Fixed(finding.Id.Birth.Document.Value);
        to.Fixed(finding.Id.Birth.Id.Value);
        to.Fixed((ulong)finding.Born);
        to.Fixed((ulong)finding.Seq);
        to.Optional((ulong?)finding.Ended);
        to.Optional((ulong?)finding.Redirect);
        to.Number(kept);
        return Sum(to, finding.Body);
    }

    /// <summary>Of one way in which it stood, from a sequence number until another.</summary>
    public static long Of(long row, long seq, long until, byte[] body)
    {
        var to = new ByteWriter();
        to.Fixed((ulong)row);
        to.Fixed((ulong)seq);
        to.Fixed((ulong)until);
        return Sum(to, body);
    }

    private static long Sum(ByteWriter head, byte[] body) => (long)Digest.Of([.. head.Written, .. body]).First64;
}
