namespace Sijill.Archive.Sqlite;

/// <summary>
/// Bands with their owners, ordered by both, in pieces of one size that are never moved or given back: an array that grows as a whole would leave as much behind for the
/// collector as it holds. A band is a key of 28 bits: the upper 20 choose a bucket, whose place is in a table, the lower 8 are kept (five bytes a band with its owner).
/// </summary>
internal sealed class SettledBands
{
    /// <summary>The bits of a key.</summary>
    public const uint KeyBits = 0x0FFFFFFF;

    private const int Buckets = 1 << 20;
    private const int PieceBits = 16;
    private const int Piece = 1 << PieceBits;

    private readonly List<byte[]> _tags = [];
    private readonly List<uint[]> _owners = [];

    // Where each bucket starts, and the end of the last one; none before the first merge.
    private int[] _starts = [];
    private int _count;

    /// <summary>The places at which the owners of a key stand, in order; valid until something is merged.</summary>
    public (int From, int To) RangeOf(uint key)
    {
        if (_count == 0)
        {
            return (0, 0);
        }
        int bucket = (int)(key >> 8);
        int from = Lower(_starts[bucket], _starts[bucket + 1], (byte)key);
        int to = from;
        while (to < _starts[bucket + 1] && TagAt(to) == (byte)key)
        {
            to++;
        }
        return (from, to);
    }

    /// <summary>The owner at a place.</summary>
    public uint OwnerAt(int place) => _owners[place >> PieceBits][place & (Piece - 1)];

    /// <summary>Of the owners of one key, the place of the first that is not below this one.</summary>
    public int PlaceOf(int from, int to, uint owner)
    {
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            (from, to) = OwnerAt(middle) < owner ? (middle + 1, to) : (from, middle);
        }
        return from;
    }

    /// <summary>Whether an owner is among those of one key.</summary>
    public bool Holds(int from, int to, uint owner)
    {
        int place = PlaceOf(from, to, owner);
        return place < to && OwnerAt(place) == owner;
    }

    /// <summary>Takes in bands, each a key above its owner's 32 bits, in ascending order. From the last to the first, what stands behind each is moved once to where it will stay.</summary>
    public void Merge(ReadOnlySpan<ulong> bands)
    {
        if (bands.IsEmpty)
        {
            return;
        }
        if (_starts.Length == 0)
        {
            _starts = new int[Buckets + 1];
        }
        while ((long)_tags.Count * Piece < (long)_count + bands.Length)
        {
            _tags.Add(new byte[Piece]);
            _owners.Add(new uint[Piece]);
        }
        int end = _count;
        for (int ahead = bands.Length - 1; ahead >= 0; ahead--)
        {
            uint key = (uint)(bands[ahead] >> 32);
            uint owner = (uint)bands[ahead];
            int place = PlaceOf(key, owner, end);
            Move(place, end, ahead + 1);
            end = place;
            place += ahead;
            _tags[place >> PieceBits][place & (Piece - 1)] = (byte)key;
            _owners[place >> PieceBits][place & (Piece - 1)] = owner;
        }
        _count += bands.Length;
        int before = 0;
        for (int bucket = 0; bucket <= Buckets; bucket++)
        {
            while (before < bands.Length && (int)(bands[before] >> 40) < bucket)
            {
                before++;
            }
            _starts[bucket] += before;
        }
    }

    /// <summary>Where a band has to stand among those before <paramref name="end"/>.</summary>
    private int PlaceOf(uint key, uint owner, int end)
    {
        int bucket = (int)(key >> 8);
        int to = Math.Min(_starts[bucket + 1], end);
        int from = Lower(_starts[bucket], to, (byte)key);
        int behind = from;
        while (behind < to && TagAt(behind) == (byte)key)
        {
            behind++;
        }
        return PlaceOf(from, behind, owner);
    }

    private byte TagAt(int place) => _tags[place >> PieceBits][place & (Piece - 1)];

    private int Lower(int from, int to, byte tag)
    {
        while (from < to)
        {
            int middle = (from + to) >>> 1;
            (from, to) = TagAt(middle) < tag ? (middle + 1, to) : (from, middle);
        }
        return from;
    }

    /// <summary>Moves a stretch to a later place, its end first.</summary>
    private void Move(int from, int end, int by)
    {
        while (end > from)
        {
            // As much as lies in one piece here and there.
            int here = ((end - 1) & (Piece - 1)) + 1;
            int there = ((end + by - 1) & (Piece - 1)) + 1;
            int length = Math.Min(end - from, Math.Min(here, there));
            (int source, int target) = ((end - 1) >> PieceBits, (end + by - 1) >> PieceBits);
            Array.Copy(_tags[source], here - length, _tags[target], there - length, length);
            Array.Copy(_owners[source], here - length, _owners[target], there - length, length);
            end -= length;
        }
    }
}
