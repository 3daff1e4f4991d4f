using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Packing;

/// <summary>Reads what <see cref="ByteWriter"/> wrote. Bytes that were changed give a <see cref="FormatException"/>, never a wrong length or an endless loop.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    // Bytes that are no UTF-8 are no text; by default they would be read as other letters.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Whether all is read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    public ulong Number()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte next = Byte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                // A number has one spelling: no empty group at its end, no bit beyond the 64th.
                return (next == 0 && shift > 0) || (shift == 63 && next > 1) ? throw Broken() : value;
            }
        }
        throw Broken();
    }

    public int Int()
    {
        ulong value = Number();
        return value <= int.MaxValue ? (int)value : throw Broken();
    }

    /// <summary>A count of things that take a byte each at least.</summary>
    public int Count()
    {
        int value = Int();
        return value <= _rest.Length ? value : throw Broken();
    }

    public byte Byte()
    {
        if (_rest.IsEmpty)
        {
            throw Broken();
        }
        byte value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    public bool Flag() =>
        Byte() switch
        {
            0 => false,
            1 => true,
            _ => throw Broken(),
        };

    public ulong Fixed() => BinaryPrimitives.ReadUInt64LittleEndian(Take(8));

    public ulong? Optional() => Flag() ? Fixed() : null;

    public string? Text()
    {
        int length = Int();
        if (length == 0)
        {
            return null;
        }
        try
        {
            return Utf8.GetString(Take(length - 1));
        }
        catch (DecoderFallbackException)
        {
            throw Broken();
        }
    }

    /// <summary>Goes over a text.</summary>
    public void Pass() => Take(Math.Max(0, Int() - 1));

    public string Words() => Text() ?? throw Broken();

    /// <summary>As <see cref="Words"/>, of what is often repeated.</summary>
    public (string Text, SourceRef Source) Name(RepeatedParts? parts)
    {
        if (parts is null)
        {
            string text = Words();
            return (text, SourceRefText.Parse(text));
        }
        int length = Int();
        try
        {
            return length == 0 ? throw Broken() : parts.Name(Take(length - 1), Utf8);
        }
        catch (DecoderFallbackException)
        {
            throw Broken();
        }
    }

    /// <summary>A subject, which is often repeated.</summary>
    public Subject Subject(RepeatedParts parts)
    {
        if (parts.SubjectAt(_rest, out int length) is { } known)
        {
            _rest = _rest[length..];
            return known;
        }
        ReadOnlySpan<byte> bytes = _rest;
        Subject subject = SubjectBytes.Read(ref this);
        parts.Keep(bytes[..^_rest.Length], subject);
        return subject;
    }

    public decimal? Decimal() => Small() ?? Any();

    /// <summary>A number of at most nine digits and nothing else: nearly all are. Null, and nothing is read, where it is another.</summary>
    private decimal? Small()
    {
        if (_rest.Length == 0 || _rest[0] is < 2 or > 10 || _rest.Length < _rest[0])
        {
            return null;
        }
        int value = 0;
        ReadOnlySpan<byte> digits = _rest[1.._rest[0]];
        foreach (byte digit in digits)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return null;
            }
            value = (value * 10) + (digit - '0');
        }
        _rest = _rest[(digits.Length + 1)..];
        return value;
    }

    private decimal? Any() =>
        Text() is not { } digits ? null
        : decimal.TryParse(
            digits,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out decimal value
        )
            ? value
        : throw Broken();

    public DateOnly? Day()
    {
        int number = Int();
        return number == 0 ? null
            : number - 1 <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(number - 1)
            : throw Broken();
    }

    /// <summary>A value of an enumeration, none beyond <paramref name="last"/>.</summary>
    public byte Choice(byte last)
    {
        byte value = Byte();
        return value <= last ? value : throw Broken();
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length < 0 || length > _rest.Length)
        {
            throw Broken();
        }
        ReadOnlySpan<byte> taken = _rest[..length];
        _rest = _rest[length..];
        return taken;
    }

    private static FormatException Broken() => new("These bytes are not what was written.");
}
