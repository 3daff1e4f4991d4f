using System.Buffers.Binary;
using System.Text;
using Sijill.Record.Documents;

namespace Sijill.Archive.Log;

/// <summary>One entry of the append-only log. Everything that the record holds can be computed again from the entries and their payloads.</summary>
/// <param name="Seq">Its place, from 1, without gaps.</param>
/// <param name="At">When it was written: microseconds since 1970-01-01 UTC.</param>
/// <param name="Kind">What it records.</param>
/// <param name="Subject">What it is about: a document key, an act's id, a codebook's hash.</param>
/// <param name="Payload">SHA-256 of what it records, in the canonical bytes of its kind.</param>
public readonly record struct LogEntry(long Seq, long At, LogKind Kind, string Subject, Digest Payload)
{
    /// <summary>
    /// The hash that stands for the entry in the tree. Its bytes: sequence, time (8 each, big-endian), kind (4), length of the subject (4), the subject as UTF-8, the
    /// payload's digest. The sequence is part of it, so that entries cannot change places.
    /// </summary>
    public Digest Leaf()
    {
        int subject = Encoding.UTF8.GetByteCount(Subject);
        Span<byte> bytes = stackalloc byte[24 + 256 + Digest.Size];
        if (subject > 256)
        {
            bytes = new byte[24 + subject + Digest.Size];
        }
        BinaryPrimitives.WriteInt64BigEndian(bytes, Seq);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], At);
        BinaryPrimitives.WriteInt32BigEndian(bytes[16..], (int)Kind);
        BinaryPrimitives.WriteInt32BigEndian(bytes[20..], subject);
        Encoding.UTF8.GetBytes(Subject, bytes[24..]);
        Payload.CopyTo(bytes[(24 + subject)..]);
        return MerkleHash.Leaf(bytes[..(24 + subject + Digest.Size)]);
    }
}
