namespace Sijill.Archive.Sqlite;

/// <summary>The last bands that came, in the order in which they came, chained by key: few enough to be sorted in one go into those that are settled.</summary>
internal sealed class WaitingBands
{
    /// <summary>How many wait before they are settled. A key that many documents share has as many of these as documents came since; all of them are gone through.</summary>
    public const int Most = 1 << 16;

    /// <summary>How many wait while a record is loaded and nothing is asked.</summary>
    public const int MostWhileLoading = 1 << 20;

    private const int Chains = 1 << 16;

    private ulong[] _bands = new ulong[1024];
    private int[] _next = new int[1024];

    // For each chain the place of its last band, plus one.
    private readonly int[] _last = new int[Chains];

    public int Count { get; private set; }

    public void Add(uint key, uint owner)
    {
        if (Count == _bands.Length)
        {
            Array.Resize(ref _bands, Count * 2);
            Array.Resize(ref _next, Count * 2);
        }
        ref int last = ref _last[key % Chains];
        _bands[Count] = ((ulong)key << 32) | owner;
        _next[Count] = last - 1;
        last = ++Count;
    }

    /// <summary>The place of the last band with a key, or -1.</summary>
    public int First(uint key) => From(_last[key % Chains] - 1, key);

    /// <summary>The place of the one before it, or -1.</summary>
    public int Next(int place, uint key) => From(_next[place], key);

    /// <summary>The owner of a band.</summary>
    public uint OwnerAt(int place) => (uint)_bands[place];

    /// <summary>All bands in order, each a key above its owner's 32 bits. Nothing can be asked until it is cleared.</summary>
    public ReadOnlySpan<ulong> Sort()
    {
        Array.Sort(_bands, 0, Count);
        return _bands.AsSpan(0, Count);
    }

    public void Clear()
    {
        Count = 0;
        Array.Clear(_last);
        if (_bands.Length > 2 * Most)
        {
            _bands = new ulong[Most];
            _next = new int[Most];
        }
    }

    private int From(int place, uint key)
    {
        while (place >= 0 && (uint)(_bands[place] >> 32) != key)
        {
            place = _next[place];
        }
        return place;
    }
}
