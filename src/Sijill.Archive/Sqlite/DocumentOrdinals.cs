namespace Sijill.Archive.Sqlite;

/// <summary>Gives documents numbers from zero on, in the order in which they come; finds them by their row too, at four to eight bytes a document.</summary>
internal sealed class DocumentOrdinals
{
    private const long Gone = -1;
    private readonly List<long> _rows = [];

    // The ordinal of a document, plus one, at the first free place behind that of its hash.
    private int[] _places = new int[1024];

    public int Count => _rows.Count;

    /// <summary>The row of a document; -1 where it was removed.</summary>
    public long this[int ordinal] => _rows[ordinal];

    /// <summary>Adds a document, or tells that it is there.</summary>
    public bool Add(long row)
    {
        if (_rows.Count * 4L >= _places.Length * 3L)
        {
            Grow();
        }
        int place = PlaceOf(row);
        if (_places[place] > 0)
        {
            return false;
        }
        _rows.Add(row);
        _places[place] = _rows.Count;
        return true;
    }

    /// <summary>Removes a document; its ordinal is not given again.</summary>
    public void Remove(long row)
    {
        int place = PlaceOf(row);
        if (_places[place] > 0)
        {
            _rows[_places[place] - 1] = Gone;
        }
    }

    /// <summary>Where a row stands, or the free place at which it would. The places of rows that were removed are not free.</summary>
    private int PlaceOf(long row)
    {
        int mask = _places.Length - 1;
        int place = (int)(((ulong)row * 0x9E3779B97F4A7C15) >> 32) & mask;
        while (_places[place] > 0 && _rows[_places[place] - 1] != row)
        {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void Grow()
    {
        _places = new int[_places.Length * 2];
        for (int i = 0; i < _rows.Count; i++)
        {
            if (_rows[i] != Gone)
            {
                _places[PlaceOf(_rows[i])] = i + 1;
            }
        }
    }
}
