using Microsoft.Data.Sqlite;
using Sijill.Archive.Log;
using Sijill.Archive.Sqlite;
using Sijill.Record.Documents;

namespace Sijill.Archive.Verification;

/// <content>The kept roots of the log's tiles.</content>
public sealed partial class Verifier
{
    /// <summary>Compares the kept root of each full tile with that of its leaves, as the leaves are read.</summary>
    private sealed class TileCheck
    {
        private readonly Verifier _verifier;
        private readonly Dictionary<long, byte[]> _kept = [];
        private readonly List<Digest> _leaves = [];
        private long _tile;

        public TileCheck(Verifier verifier)
        {
            _verifier = verifier;
            using var all = new Statement(verifier._connection, "SELECT tile, root FROM log_tile");
            using StatementRows rows = all.Rows();
            while (rows.Read())
            {
                _kept[rows.GetInt64(0)] = (byte[])rows[1];
            }
        }

        public void Add(Digest leaf)
        {
            _leaves.Add(leaf);
            if (_leaves.Count < MerkleTiles.Size)
            {
                return;
            }
            byte[] root = MerkleProof.Root(_leaves.ToArray()).ToArray();
            if (!_kept.Remove(_tile, out byte[]? kept) || !kept.AsSpan().SequenceEqual(root))
            {
                _verifier.Tell($"tile {_tile} of the log", "Its kept root is missing, or not that of its entries.");
            }
            _tile++;
            _leaves.Clear();
        }

        public void End()
        {
            foreach (long tile in _kept.Keys.Order())
            {
                _verifier.Tell($"tile {tile} of the log", "It was added: the log has no entries for it.");
            }
        }
    }
}
