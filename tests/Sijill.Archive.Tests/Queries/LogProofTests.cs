using System.Security.Cryptography;
using Sijill.Archive.Log;
using Sijill.Archive.Queries;
using Sijill.Archive.Tests.Storage;

namespace Sijill.Archive.Tests.Queries;

/// <summary>An entry of the log is proved to whoever knows the checkpoint, and nothing else is.</summary>
public abstract class LogProofTests
{
    private protected abstract RecordHome NewHome();

    [Fact]
    public async Task EachEntryIsProved_ByTheAlgorithmOfTheStandard()
    {
        using var record = new TestRecord(NewHome());
        Assert.Null(record.Ask(static r => r.Proof(2)));
        for (int batch = 0; batch < 3; batch++)
        {
            await record.AddAsync(
                Enumerable.Range(batch * 100, 100).Select(static i => new Told("d" + i, $"Text {i}.", null, "Blog"))
            );
        }
        record.Ask(reader =>
        {
            Assert.Equal(601, reader.Entries);
            Assert.Equal(reader.Overview().Entries, reader.Entries);
            for (long seq = 1; seq <= reader.Entries; seq++)
            {
                LogProof proof = reader.Proof(seq)!;
                Assert.Equal((seq, seq - 1, 601), (proof.Entry.Seq, proof.Index, proof.Checkpoint.Size));
                Assert.True(proof.Holds);
                Assert.True(Verifies(proof, proof.Leaf.ToArray()));
                Assert.False(Verifies(proof, reader.Proof(seq == 1 ? 2 : 1)!.Leaf.ToArray()));
            }
            Assert.Null(reader.Proof(0));
            Assert.Null(reader.Proof(-5));
            Assert.Null(reader.Proof(602));
            return true;
        });
        DocumentView document = record.Ask(static r => r.Documents().First());
        Assert.Equal("jsonl:test#1", record.Ask(r => r.Proof(document.Snapshot))!.Entry.Subject);
        record.IsWhole();
    }

    /// <summary>RFC 9162, section 2.1.3.2, step by step.</summary>
    private static bool Verifies(LogProof proof, byte[] leaf)
    {
        long fn = proof.Index;
        long sn = proof.Checkpoint.Size - 1;
        byte[] r = leaf;
        foreach (byte[] p in proof.Path.Select(static digest => digest.ToArray()))
        {
            if (sn == 0)
            {
                return false;
            }
            if (fn % 2 == 1 || fn == sn)
            {
                r = SHA256.HashData([1, .. p, .. r]);
                while (fn % 2 == 0 && fn != 0)
                {
                    fn >>= 1;
                    sn >>= 1;
                }
            }
            else
            {
                r = SHA256.HashData([1, .. r, .. p]);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && r.SequenceEqual(proof.Checkpoint.Root.ToArray());
    }
}
