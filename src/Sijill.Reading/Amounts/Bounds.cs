namespace Sijill.Reading.Amounts;

/// <summary>
/// What a text says of a value: an interval whose ends may be open, missing, or only approximate (claims rules 5 and 6).
/// <c>default</c> is no statement at all: unbounded both ways.
/// </summary>
/// <param name="Low">The least value; null is unbounded.</param>
/// <param name="High">The greatest value; null is unbounded.</param>
/// <param name="LowOpen">Whether <paramref name="Low"/> itself is left out ("more than 22").</param>
/// <param name="HighOpen">Whether <paramref name="High"/> itself is left out ("fewer than 30").</param>
/// <param name="Approximate">Whether the ends are not meant to the unit ("about 300", "dozens").</param>
public readonly record struct Bounds(decimal? Low, decimal? High, bool LowOpen, bool HighOpen, bool Approximate)
{
    /// <summary>Exactly <paramref name="value"/>.</summary>
    public static Bounds Exactly(decimal value) => new(value, value, false, false, false);

    /// <summary>"more than", «أكثر من».</summary>
    public static Bounds MoreThan(decimal value) => new(value, null, true, false, false);

    /// <summary>"at least", «ما لا يقل عن».</summary>
    public static Bounds AtLeast(decimal value) => new(value, null, false, false, false);

    /// <summary>"fewer than", «أقل من».</summary>
    public static Bounds FewerThan(decimal value) => new(null, value, false, true, false);

    /// <summary>"up to", «لا يتجاوز».</summary>
    public static Bounds AtMost(decimal value) => new(null, value, false, false, false);

    /// <summary>"about", «نحو».</summary>
    public static Bounds About(decimal value) => new(value, value, false, false, true);

    /// <summary>"between a and b", «ما بين a وb».</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is less than <paramref name="low"/>.</exception>
    public static Bounds Between(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        return new(low, high, false, false, false);
    }

    /// <summary>The interval of a vague plural: "dozens" is 24 to 99.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="high"/> is less than <paramref name="low"/>.</exception>
    public static Bounds Vague(decimal low, decimal high)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        return new(low, high, false, false, true);
    }

    /// <summary>Words without a value, such as "several": at least <paramref name="low"/>, and no more is known.</summary>
    public static Bounds Indefinite(decimal low) => new(low, null, false, false, true);

    /// <summary>Whether it states one value to the unit.</summary>
    public bool IsExact => Low is not null && Low == High && !Approximate;

    /// <summary>Whether <paramref name="value"/> lies inside.</summary>
    public bool Contains(decimal value) =>
        (Low is not { } low || (LowOpen ? value > low : value >= low))
        && (High is not { } high || (HighOpen ? value < high : value <= high));
}
