using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Sijill.Record.Copies;

namespace Sijill.Archive.Sqlite;

/// <summary>
/// Which documents share enough bands to be compared: the candidates for copies. Kept in memory while a writer is open (five bytes a band), since a tree on the disk would be
/// written at random places for every document. Bands are told by 28 of their 64 bits; a false candidate is found out by the test for copies. A band that very many documents
/// share, such as a turn of phrase, is not gone through for a document that needs more bands in common than it has of those.
/// </summary>
internal sealed class BandIndex
{
    private const int Frequent = 512;
    private const uint OrdinalBits = 0x0FFFFFFF;
    private const long Gone = -1;

    // The lowest bits: a band is the least of many hashes, so that its highest ones are mostly zero.
    private const uint KeyBits = SettledBands.KeyBits;

    private readonly SettledBands _settled = new();
    private readonly WaitingBands _waiting = new();
    private readonly DocumentOrdinals _documents = new();
    private readonly List<byte> _sizes = [];

    // For each document how many bands it shares with the one asked for; zero between two questions.
    private ushort[] _shared = new ushort[1024];
    private readonly List<uint> _touched = [];
    private readonly List<(int From, int To)> _frequent = [];

    /// <summary>Reads the bands of all current documents into an index that is empty yet.</summary>
    public void Load(SqliteConnection connection)
    {
        using var all = new Statement(
            connection,
            "SELECT id, bands FROM document WHERE superseded IS NULL AND length(bands) > 0"
        );
        using StatementRows rows = all.Rows();
        while (rows.Read())
        {
            Add(rows.GetInt64(0), MemoryMarshal.Cast<byte, ulong>((byte[])rows[1]), WaitingBands.MostWhileLoading);
        }
        Settle();
    }

    /// <summary>Adds a document by the row that it has in the store.</summary>
    public void Add(long document, ReadOnlySpan<ulong> bands) => Add(document, bands, WaitingBands.Most);

    /// <summary>Forgets a document that is no longer current.</summary>
    public void Remove(long document) => _documents.Remove(document);

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
            uint key = (uint)band & KeyBits;
            (int from, int to) = _settled.RangeOf(key);
            if (to - from > Frequent)
            {
                _frequent.Add((from, to));
            }
            else
            {
                Count(from, to);
            }
            for (int at = _waiting.First(key); at >= 0; at = _waiting.Next(at, key))
            {
                Count(_waiting.OwnerAt(at));
            }
        }
        Complete(ClassOf(bands.Length));
        foreach (uint owner in _touched)
        {
            int ordinal = Ordinal(owner);
            long document = _documents[ordinal];
            if (document != Gone && CopyTest.IsCandidate(_shared[ordinal], bands.Length, _sizes[ordinal]))
            {
                found.Add(document);
            }
            _shared[ordinal] = 0;
        }
    }

    private void Add(long document, ReadOnlySpan<ulong> bands, int mostWaiting)
    {
        if (bands.IsEmpty || !_documents.Add(document))
        {
            return;
        }
        _sizes.Add((byte)Math.Min(byte.MaxValue, bands.Length));
        uint owner = ((uint)ClassOf(bands.Length) << 28) | (uint)(_documents.Count - 1);
        foreach (ulong band in bands)
        {
            _waiting.Add((uint)band & KeyBits, owner);
        }
        if (_waiting.Count >= mostWaiting)
        {
            Settle();
        }
    }

    private void Settle()
    {
        _settled.Merge(_waiting.Sort());
        _waiting.Clear();
    }

    /// <summary>
    /// Counts the frequent bands. A document that shares no other is a candidate only if so many are enough for it: those of small classes, or all where they are enough for the
    /// one asked for. The others are looked up one by one.
    /// </summary>
    private void Complete(int own)
    {
        uint most = own <= _frequent.Count ? uint.MaxValue : ((uint)_frequent.Count << 28) | OrdinalBits;
        int known = _touched.Count;
        foreach ((int from, int to) in _frequent)
        {
            Count(from, most == uint.MaxValue ? to : _settled.PlaceOf(from, to, most));
            for (int i = 0; i < known; i++)
            {
                if (_touched[i] > most && _settled.Holds(from, to, _touched[i]))
                {
                    _shared[Ordinal(_touched[i])]++;
                }
            }
        }
    }

    private void Count(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            Count(_settled.OwnerAt(i));
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
}
