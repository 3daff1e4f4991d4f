using Sijill.Reading.Amounts;

namespace Sijill.Archive.Packing;

/// <summary>An interval as bytes: 0 where there is none, else flags, then its ends.</summary>
internal static class BoundsBytes
{
    private const byte Present = 1;
    private const byte LowOpen = 2;
    private const byte HighOpen = 4;
    private const byte Approximate = 8;

    public static void Write(ByteWriter to, Bounds? bounds)
    {
        if (bounds is not { } b)
        {
            to.Byte(0);
            return;
        }
        to.Byte(
            (byte)(
                Present | (b.LowOpen ? LowOpen : 0) | (b.HighOpen ? HighOpen : 0) | (b.Approximate ? Approximate : 0)
            )
        );
        to.Decimal(b.Low);
        to.Decimal(b.High);
    }

    public static Bounds? Read(ref ByteReader from)
    {
        byte flags = from.Choice(Present | LowOpen | HighOpen | Approximate);
        return (flags & Present) == 0
            ? null
            : new Bounds(
                from.Decimal(),
                from.Decimal(),
                (flags & LowOpen) != 0,
                (flags & HighOpen) != 0,
                (flags & Approximate) != 0
            );
    }
}
