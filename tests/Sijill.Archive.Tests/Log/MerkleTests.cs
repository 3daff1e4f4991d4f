using CsCheck;
using Sijill.Archive.Log;
using Sijill.Record.Documents;

namespace Sijill.Archive.Tests.Log;

public sealed class MerkleTests
{
    private static readonly Gen<Digest[]> Leaves = Gen
        .Byte.Array[0, 12]
        .Select(static bytes => MerkleHash.Leaf(bytes))
        .Array[0, 70];

    // Longer than any of those.
    private static readonly Digest Stranger = MerkleHash.Leaf(new byte[20]);

    [Fact]
    public void ATreeWithoutLeaves_HasTheHashOfNothing() =>
        Assert.Equal(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            MerkleProof.Root([]).ToString()
        );

    // The test vectors that implementations of Certificate Transparency share.
    [Theory]
    [InlineData(1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")]
    [InlineData(2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125")]
    [InlineData(3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77")]
    [InlineData(8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")]
    public void TheRoot_IsThatOfCertificateTransparency(int size, string root)
    {
        string[] inputs =
        [
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ];
        Digest[] leaves = [.. inputs.Take(size).Select(static hex => MerkleHash.Leaf(Convert.FromHexString(hex)))];
        Assert.Equal(root, MerkleProof.Root(leaves).ToString());
    }

    [Fact]
    public void TheGrowingEdge_HasTheRootOfTheDefinition_AtEverySize() =>
        Leaves.Sample(static leaves =>
        {
            var edge = new MerkleFrontier();
            for (int i = 0; i < leaves.Length; i++)
            {
                Assert.Equal(MerkleProof.Root(leaves.AsSpan(0, i)), edge.Root());
                edge.Add(leaves[i]);
                edge = MerkleFrontier.Parse(edge.ToString());
            }
            Assert.Equal(MerkleProof.Root(leaves), edge.Root());
            Assert.Equal(leaves.Length, edge.Size);
        });

    [Fact]
    public void EveryLeaf_IsProvenToBeWhereItIs_AndNowhereElse() =>
        Leaves.Sample(static leaves =>
        {
            Digest root = MerkleProof.Root(leaves);
            for (int i = 0; i < leaves.Length; i++)
            {
                IReadOnlyList<Digest> path = MerkleProof.Inclusion(leaves, i);
                Assert.True(MerkleProof.Includes(root, leaves.Length, i, leaves[i], path));
                Assert.False(MerkleProof.Includes(root, leaves.Length, i, Stranger, path));
                Assert.False(MerkleProof.Includes(Stranger, leaves.Length, i, leaves[i], path));
                Assert.False(MerkleProof.Includes(root, leaves.Length, i, leaves[i], [.. path, root]));
                if (path.Count > 0)
                {
                    Assert.False(MerkleProof.Includes(root, leaves.Length, i, leaves[i], [.. path.Skip(1)]));
                    Assert.False(MerkleProof.Includes(root, leaves.Length, i, leaves[i], [Stranger, .. path.Skip(1)]));
                }
                // Equal leaves may stand at two places; unlike ones never.
                int other = (i + 1) % leaves.Length;
                Assert.True(
                    leaves[i] == leaves[other] || !MerkleProof.Includes(root, leaves.Length, other, leaves[i], path)
                );
            }
            Assert.False(MerkleProof.Includes(root, leaves.Length, leaves.Length, root, []));
            Assert.False(MerkleProof.Includes(root, leaves.Length, -1, root, []));
        });

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("-1")]
    [InlineData("1")]
    [InlineData("1 00")]
    [InlineData(
        "2 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
    )]
    public void WhatIsNoEdge_IsRefused(string text) => Assert.Throws<FormatException>(() => MerkleFrontier.Parse(text));

    [Fact]
    public void ACheckpoint_IsThreeLines_OriginSizeAndRoot()
    {
        Digest root = MerkleProof.Root([MerkleHash.Leaf([])]);
        Assert.Equal(
            "sijill\n1\nbjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n",
            new Checkpoint("sijill", 1, root).ToString()
        );
    }

    [Fact]
    public void AnEntrysLeaf_ChangesWithEachOfItsParts() =>
        Gen.Select(Gen.Long[1, 1000], Gen.Long[0, 1L << 50], Gen.Int[1, 4], Gen.String[0, 400], Gen.Byte.Array[32])
            .Sample(
                static (seq, at, kind, subject, payload) =>
                {
                    subject = subject.Replace('\0', ' ');
                    var entry = new LogEntry(seq, at, (LogKind)kind, subject, new Digest(payload));
                    Digest[] leaves =
                    [
                        entry.Leaf(),
                        (entry with { Seq = seq + 1 }).Leaf(),
                        (entry with { At = at + 1 }).Leaf(),
                        (entry with { Kind = (LogKind)(kind + 1) }).Leaf(),
                        (entry with { Subject = subject + "x" }).Leaf(),
                        (entry with { Payload = Digest.Of(payload) }).Leaf(),
                    ];
                    Assert.Equal(leaves.Length, leaves.Distinct().Count());
                    Assert.Equal(leaves[0], new LogEntry(seq, at, (LogKind)kind, subject, new Digest(payload)).Leaf());
                }
            );
}
