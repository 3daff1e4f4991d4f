using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Which documents share a band: the candidates for copies. Kept in memory while a writer is open (eight bytes a band and what hashing leaves free), since a tree on the disk
/// would be written at random places for every document. Bands are told by 32 of their 64 bits; a false candidate is found out by the test for copies.
/// </summary>
internal sealed class BandIndex
{
    // By the top byte of a band: each part grows on its own, so that memory never doubles at once.
    private readonly Part[] _parts = [.. Enumerable.Range(0, 256).Select(static _ => new Part())];
    private readonly List<long> _documents = [];
    private readonly Dictionary<long, int> _ordinals = [];
    private readonly HashSet<long> _gone = [];

    /// <summary>Reads the bands of all current documents.</summary>
    public void Load(SqliteConnection connection)
    {
        using var all = new Statement(
            connection,
            "SELECT id, bands FROM document WHERE superseded IS NULL AND length(bands) > 0"
        );
        using SqliteDataReader rows = all.Rows();
        while (rows.Read())
        {
            Add(rows.GetInt64(0), MemoryMarshal.Cast<byte, ulong>((byte[])rows[1]));
        }
    }

    /// <summary>Adds a document by the row that it has in the store.</summary>
    public void Add(long document, ReadOnlySpan<ulong> bands)
    {
        if (bands.IsEmpty)
        {
            return;
        }
        if (_gone.Remove(document))
        {
            return; // its bands stand here still
        }
        if (!_ordinals.TryGetValue(document, out int ordinal))
        {
            ordinal = _documents.Count;
            _documents.Add(document);
            _ordinals.Add(document, ordinal);
        }
        foreach (ulong band in bands)
        {
            _parts[band >> 56].Add((uint)(band >> 24), ordinal);
        }
    }

    /// <summary>Passes a document over until it is added again: another text stands at its address.</summary>
    public void Remove(long document)
    {
        if (_ordinals.ContainsKey(document))
        {
            _gone.Add(document);
        }
    }

    /// <summary>Adds the rows of all current documents that share one of the bands.</summary>
    public void Find(ReadOnlySpan<ulong> bands, ISet<long> found)
    {
        foreach (ulong band in bands)
        {
            _parts[band >> 56].Find((uint)(band >> 24), _documents, found);
        }
        if (_gone.Count > 0)
        {
            found.ExceptWith(_gone);
        }
    }

    /// <summary>A hash table with linear probing. A tag may stand many times; 0 in <c>_owners</c> is a free slot.</summary>
    private sealed class Part
    {
        private uint[] _tags = new uint[16];
        private int[] _owners = new int[16];
        private int _count;

        public void Add(uint tag, int ordinal)
        {
            if (_count * 4 >= _tags.Length * 3)
            {
                Grow();
            }
            Put(tag, ordinal + 1);
            _count++;
        }

        public void Find(uint tag, List<long> documents, ISet<long> found)
        {
            for (int i = Slot(tag); _owners[i] != 0; i = (i + 1) & (_tags.Length - 1))
            {
                if (_tags[i] == tag)
                {
                    found.Add(documents[_owners[i] - 1]);
                }
            }
        }

        private int Slot(uint tag) => (int)((tag * 2654435769u) >> 7) & (_tags.Length - 1);

        private void Put(uint tag, int owner)
        {
            int i = Slot(tag);
            while (_owners[i] != 0)
            {
                i = (i + 1) & (_tags.Length - 1);
            }
            _tags[i] = tag;
            _owners[i] = owner;
        }

        private void Grow()
        {
            uint[] tags = _tags;
            int[] owners = _owners;
            _tags = new uint[tags.Length * 2];
            _owners = new int[tags.Length * 2];
            for (int i = 0; i < tags.Length; i++)
            {
                if (owners[i] != 0)
                {
                    Put(tags[i], owners[i]);
                }
            }
        }
    }
}
