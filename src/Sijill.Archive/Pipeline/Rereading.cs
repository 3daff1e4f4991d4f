using Sijill.Archive.Packing;
using Sijill.Archive.Sqlite;
using Sijill.Record.Claims;

namespace Sijill.Archive.Pipeline;

/// <summary>Reads documents again with another codebook, and tells what differs before anything is adopted. Rows of tables are what they are.</summary>
internal sealed class Rereading(SqliteWriter writer, Knowledge knowledge)
{
    private const int DocumentsPerCommit = 200;

    public RereadSummary Run(bool adopt, Action<RereadDifference>? told, CancellationToken cancellation)
    {
        var preparation = new Preparation(knowledge, new AddOptions());
        var batch = new List<PreparedDocument>(DocumentsPerCommit);
        long read = 0;
        long differing = 0;
        long lost = 0;
        long gained = 0;
        long changed = 0;
        long findings = 0;
        foreach (long id in writer.ReadByOthers())
        {
            cancellation.ThrowIfCancellationRequested();
            (PreparedDocument prepared, IReadOnlyList<RecordClaim> before) = writer.Prepare(id, preparation);
            read++;
            RereadDifference difference = Compare(before, prepared);
            if (difference.Lost.Count + difference.Gained.Count + difference.Changed.Count > 0)
            {
                differing++;
                lost += difference.Lost.Count;
                gained += difference.Gained.Count;
                changed += difference.Changed.Count;
                told?.Invoke(difference);
            }
            batch.Add(prepared);
            if (adopt && batch.Count == DocumentsPerCommit)
            {
                findings += writer.Reread(batch);
                batch.Clear();
            }
            if (!adopt)
            {
                batch.Clear();
            }
        }
        if (adopt && batch.Count > 0)
        {
            findings += writer.Reread(batch);
        }
        return new RereadSummary(read, differing, lost, gained, changed, findings, adopt);
    }

    private static RereadDifference Compare(IReadOnlyList<RecordClaim> before, PreparedDocument after)
    {
        var old = before.ToDictionary(static claim => claim.Key.Id);
        var gained = new List<RecordClaim>();
        var changed = new List<(RecordClaim, RecordClaim)>();
        var bytes = new ByteWriter();
        foreach (RecordClaim claim in after.Reading.Claims)
        {
            if (!old.Remove(claim.Key.Id, out RecordClaim? was))
            {
                gained.Add(claim);
            }
            else if (!Same(was, claim, bytes))
            {
                changed.Add((was, claim));
            }
        }
        return new RereadDifference(after.Document.Key, [.. old.Values], gained, changed);
    }

    /// <summary>Whether two claims say the same; which pattern spoke is no difference.</summary>
    private static bool Same(RecordClaim a, RecordClaim b, ByteWriter bytes)
    {
        bytes.Clear();
        ClaimBytes.Write(bytes, a with { Pattern = "" });
        byte[] first = bytes.ToArray();
        bytes.Clear();
        ClaimBytes.Write(bytes, b with { Pattern = "" });
        return bytes.Written.SequenceEqual(first);
    }
}
