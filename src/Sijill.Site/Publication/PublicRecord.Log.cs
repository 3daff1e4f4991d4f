using Sijill.Archive.Log;
using Sijill.Record.Documents;

namespace Sijill.Site.Publication;

/// <content>The log.</content>
internal sealed partial class PublicRecord
{
    /// <summary>The proof of an entry; null where there is no such entry.</summary>
    public PublicProof? Proof(long entry)
    {
        if (entry > AsOf || _reader.Proof(entry) is not { } proof)
        {
            return null;
        }
        string subject = proof.Entry.Subject.Split(' ')[0];
        return new PublicProof
        {
            Entry = entry,
            At = At(proof.Entry),
            Kind = Words.JsonWords.Of(proof.Entry.Kind.ToString()),
            Document =
                proof.Entry.Kind == LogKind.Reading && DocumentKey.TryParse(subject, out DocumentKey key)
                    ? "d-" + key
                    : null,
            // The subject of a snapshot is its address, and names of files are private.
            Subject =
                proof.Entry.Kind != LogKind.Snapshot || Publisher.Address(proof.Entry.Subject) is not null
                    ? proof.Entry.Subject
                    : null,
            Payload = proof.Entry.Payload.ToString(),
            Leaf = proof.Leaf.ToString(),
            Index = proof.Index,
            Size = proof.Checkpoint.Size,
            Root = proof.Checkpoint.Root.ToString(),
            Path = [.. proof.Path.Select(static hash => hash.ToString())],
            Checkpoint = proof.Checkpoint.ToString(),
        };
    }

    /// <summary>When entries of the log were written.</summary>
    public IReadOnlyDictionary<long, DateTimeOffset> Moments(IEnumerable<long> entries)
    {
        var moments = new Dictionary<long, DateTimeOffset>();
        foreach (long entry in entries)
        {
            if (!moments.ContainsKey(entry) && _reader.Proof(entry) is { } proof)
            {
                moments.Add(entry, At(proof.Entry));
            }
        }
        return moments;
    }

    private static DateTimeOffset At(LogEntry entry) =>
        DateTimeOffset.UnixEpoch.AddTicks(entry.At * TimeSpan.TicksPerMicrosecond);
}
