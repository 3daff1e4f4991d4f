using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Sijill.Record.Copies;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Which documents share enough bands to be compared: the candidates for copies. Kept in memory while a writer is open (six bytes a band), since a tree on the disk would be
/// written at random places for every document. Bands are told by 28 of their 64 bits; a false candidate is found out by the test for copies. A band that very many documents
/// share, such as a turn of phrase, is not gone through for a document that needs more bands in common than it has of those.
/// </summary>
internal sealed class BandIndex
{
    private const int Parts = 4096;
    private const int Frequent = 512;
    private const uint OrdinalBits = 0x0FFFFFFF;
    private const long Gone = -1;

    private Part[] _parts = NewParts();
    private readonly List<long> _documents = [];
    private readonly List<byte> _sizes = [];
    private readonly Dictionary<long, int> _ordinals = [];

    // For each document how many bands it shares with the one asked for; zero between two questions.
    private ushort[] _shared = new ushort[1024];
    private readonly List<uint> _touched = [];
    private readonly List<ulong> _frequent = [];

    /// <summary>Reads the bands of all current documents; what it knew before is forgotten.</summary>
    public void Load(SqliteConnection connection)
    {
        _parts = NewParts();
        _documents.Clear();
        _sizes.Clear();
        _ordinals.Clear();
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
        if (bands.IsEmpty || _ordinals.ContainsKey(document))
        {
            return;
        }
        int ordinal = _documents.Count;
        _ordinals.Add(document, ordinal);
        _documents.Add(document);
        _sizes.Add((byte)Math.Min(byte.MaxValue, bands.Length));
        uint owner = ((uint)ClassOf(bands.Length) << 28) | (uint)ordinal;
        foreach (ulong band in bands)
        {
            _parts[band >> 52].Add((ushort)(band >> 36), owner);
        }
    }

    /// <summary>Forgets a document that is no longer current.</summary>
    public void Remove(long document)
    {
        if (_ordinals.Remove(document, out int ordinal))
        {
            _documents[ordinal] = Gone;
        }
    }

    /// <summary>Adds the rows of all documents that share enough of the bands (<see cref="CopyTest.IsCandidate"/>), and perhaps a few that do not.</summary>
    public void Find(ReadOnlySpan<ulong> bands, ISet<long> found)
    {
        if (_shared.Length < _documents.Count)
        {
            _shared = new ushort[_documents.Count * 2];
        }
        _touched.Clear();
        _frequent.Clear();
        foreach (ulong band in bands)
        {
            Part part = _parts[band >> 52];
            ReadOnlySpan<uint> owners = part.Sorted((ushort)(band >> 36));
            if (owners.Length > Frequent)
            {
                _frequent.Add(band);
            }
            else
            {
                Count(owners);
            }
            part.Waiting((ushort)(band >> 36), this);
        }
        Complete(ClassOf(bands.Length));
        foreach (uint owner in _touched)
        {
            int ordinal = Ordinal(owner);
            if (_documents[ordinal] != Gone && CopyTest.IsCandidate(_shared[ordinal], bands.Length, _sizes[ordinal]))
            {
                found.Add(_documents[ordinal]);
            }
            _shared[ordinal] = 0;
        }
    }

    /// <summary>
    /// Counts the frequent bands. A document that shares no other is a candidate only if so many are enough for it: those of small classes, or all where they are enough for the
    /// one asked for. The others are looked up one by one.
    /// </summary>
    private void Complete(int own)
    {
        uint most = own <= _frequent.Count ? uint.MaxValue : ((uint)_frequent.Count << 28) | OrdinalBits;
        int known = _touched.Count;
        foreach (ulong band in _frequent)
        {
            ReadOnlySpan<uint> owners = _parts[band >> 52].Sorted((ushort)(band >> 36));
            Count(most == uint.MaxValue ? owners : owners[..~owners.BinarySearch(most)]);
            for (int i = 0; i < known; i++)
            {
                if (_touched[i] > most && owners.BinarySearch(_touched[i]) >= 0)
                {
                    _shared[Ordinal(_touched[i])]++;
                }
            }
        }
    }

    private void Count(ReadOnlySpan<uint> owners)
    {
        foreach (uint owner in owners)
        {
            Count(owner);
        }
    }

    private void Count(uint owner)
    {
        if (_shared[Ordinal(owner)]++ == 0)
        {
            _touched.Add(owner);
        }
    }

    /// <summary>The least number of bands that a document with so many has to share, up to 15: in the upper bits of an owner, so that owners are ordered by it.</summary>
    private static int ClassOf(int bands) => Math.Min(15, (bands + 7) / 8);

    private static int Ordinal(uint owner) => (int)(owner & OrdinalBits);

    private static Part[] NewParts() => [.. Enumerable.Range(0, Parts).Select(static _ => new Part())];

    /// <summary>Bands of one part of the numbers, ordered by band and owner up to <c>_sorted</c>; the last ones that came wait behind until there are many.</summary>
    private sealed class Part
    {
        private const int MostWaiting = 64;

        private ushort[] _tags = [];
        private uint[] _owners = [];
        private int _count;
        private ulong[] _waiting = new ulong[4];
        private int _waits;

        public void Add(ushort tag, uint owner)
        {
            if (_waits == _waiting.Length)
            {
                if (_waits == MostWaiting)
                {
                    Merge();
                }
                else
                {
                    Array.Resize(ref _waiting, _waits * 2);
                }
            }
            _waiting[_waits++] = ((ulong)tag << 32) | owner;
        }

        /// <summary>The owners of a band, in order, but for those that wait; valid until something is added.</summary>
        public ReadOnlySpan<uint> Sorted(ushort tag)
        {
            int from = Lower(tag);
            int to = tag == ushort.MaxValue ? _count : Lower((ushort)(tag + 1));
            return _owners.AsSpan(from, to - from);
        }

        /// <summary>Counts the owners that wait.</summary>
        public void Waiting(ushort tag, BandIndex index)
        {
            for (int i = 0; i < _waits; i++)
            {
                if ((ushort)(_waiting[i] >> 32) == tag)
                {
                    index.Count((uint)_waiting[i]);
                }
            }
        }

        private int Lower(ushort tag)
        {
            int low = 0;
            int high = _count;
            while (low < high)
            {
                int middle = (low + high) >>> 1;
                (low, high) = _tags[middle] < tag ? (middle + 1, high) : (low, middle);
            }
            return low;
        }

        private void Merge()
        {
            Array.Sort(_waiting, 0, _waits);
            int room = _count + _waits;
            if (_tags.Length < room)
            {
                room += room / 8;
                Array.Resize(ref _tags, room);
                Array.Resize(ref _owners, room);
            }
            int write = _count + _waits - 1;
            int old = _count - 1;
            for (int next = _waits - 1; next >= 0; write--)
            {
                ulong waiting = _waiting[next];
                if (old >= 0 && (((ulong)_tags[old] << 32) | _owners[old]) > waiting)
                {
                    _tags[write] = _tags[old];
                    _owners[write] = _owners[old--];
                }
                else
                {
                    _tags[write] = (ushort)(waiting >> 32);
                    _owners[write] = (uint)waiting;
                    next--;
                }
            }
            _count += _waits;
            _waits = 0;
        }
    }
}
