using System.Text;

namespace Sijill.Reading.Codebook.Packing;

/// <summary>The bytes of a pack, read forward. Nothing is believed: each number is in the range that the reader asks for, or the pack is refused.</summary>
internal sealed class PackBytes(ReadOnlyMemory<byte> bytes)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private string[] _strings = [];
    private int _at;

    /// <summary>Whether all has been read.</summary>
    public bool IsAtEnd => _at == bytes.Length;

    /// <summary>Reads the table of strings.</summary>
    public void ReadStrings()
    {
        string[] strings = new string[Count()];
        for (int i = 0; i < strings.Length; i++)
        {
            int length = Count();
            try
            {
                strings[i] = Strict.GetString(bytes.Span.Slice(_at, length));
            }
            catch (DecoderFallbackException problem)
            {
                throw new MalformedPackException("The pack holds a string that is not UTF-8.", problem);
            }
            _at += length;
        }
        _strings = strings;
    }

    /// <summary>A number that is less than <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        int number = Number();
        return number < limit ? number : throw Malformed($"a number below {limit} was expected, not {number}");
    }

    /// <summary>How many items follow: no more than bytes are left, for each takes one at least.</summary>
    public int Count()
    {
        int count = Number();
        return count <= bytes.Length - _at ? count : throw Malformed($"{count} items cannot follow");
    }

    /// <summary>Yes or no.</summary>
    public bool Flag() => Below(2) == 1;

    /// <summary>A string of the table, or null.</summary>
    public string? TextOrNull()
    {
        int index = Below(_strings.Length + 1);
        return index == 0 ? null : _strings[index - 1];
    }

    /// <summary>A string of the table.</summary>
    public string Text() => TextOrNull() ?? throw Malformed("a string was expected");

    /// <summary>A day, or null.</summary>
    public DateOnly? Day()
    {
        int day = Below(DateOnly.MaxValue.DayNumber + 2);
        return day == 0 ? null : DateOnly.FromDayNumber(day - 1);
    }

    /// <summary>Items, each by <paramref name="read"/>.</summary>
    public T[] List<T>(Func<T> read)
    {
        int count = Count();
        if (count == 0)
        {
            return [];
        }
        T[] items = new T[count];
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = read();
        }
        return items;
    }

    /// <summary>Numbers, each less than <paramref name="limit"/>.</summary>
    public int[] Numbers(int limit)
    {
        int count = Count();
        if (count == 0)
        {
            return [];
        }
        int[] numbers = new int[count];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Below(limit);
        }
        return numbers;
    }

    /// <summary>The refusal, with the place.</summary>
    public MalformedPackException Malformed(string what) =>
        new($"The pack is malformed near byte {_at} of its body: {what}.");

    /// <summary>0 to 2³¹−1.</summary>
    public int Number()
    {
        ReadOnlySpan<byte> span = bytes.Span;
        uint number = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            if (_at >= span.Length)
            {
                throw Malformed("it ends too early");
            }
            byte next = span[_at++];
            if (shift == 28 && next > 0x07)
            {
                break;
            }
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return (int)number;
            }
        }
        throw Malformed("a number is too large");
    }
}
