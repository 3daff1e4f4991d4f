using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Sijill.Archive.Packing;

/// <summary>Writes values one behind the other, in the fewest bytes that are simple to read: the canonical bytes of what the log keeps.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> _bytes = new(1024);

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();

    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>Seven bits a byte, the lowest first.</summary>
    public void Number(ulong value)
    {
        Span<byte> to = _bytes.GetSpan(10);
        int n = 0;
        while (value >= 0x80)
        {
            to[n++] = (byte)(value | 0x80);
            value >>= 7;
        }
        to[n++] = (byte)value;
        _bytes.Advance(n);
    }

    public void Number(int value) => Number((ulong)value);

    public void Byte(byte value)
    {
        _bytes.GetSpan(1)[0] = value;
        _bytes.Advance(1);
    }

    public void Flag(bool value) => Byte(value ? (byte)1 : (byte)0);

    public void Fixed(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(_bytes.GetSpan(8), value);
        _bytes.Advance(8);
    }

    public void Optional(ulong? value)
    {
        Flag(value is not null);
        if (value is { } some)
        {
            Fixed(some);
        }
    }

    /// <summary>0 for null, else the length in bytes and one, then UTF-8.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }
        int length = Encoding.UTF8.GetByteCount(value);
        Number(length + 1);
        Encoding.UTF8.GetBytes(value, _bytes.GetSpan(length));
        _bytes.Advance(length);
    }

    public void Decimal(decimal? value) =>
        Text(value?.ToString("0.############################", CultureInfo.InvariantCulture));

    public void Day(DateOnly? day) => Number(day is { } known ? known.DayNumber + 1 : 0);
}
