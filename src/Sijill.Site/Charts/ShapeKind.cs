namespace Sijill.Site.Charts;

/// <summary>What a part of a mark is. Each kind has a shape of its own: none differs from another by colour alone.</summary>
public enum ShapeKind
{
    /// <summary>An exact value of a day: a full dot.</summary>
    Dot,

    /// <summary>An approximate one: an empty ring.</summary>
    Ring,

    /// <summary>One of several values that exclude each other: a diamond.</summary>
    Diamond,

    /// <summary>A value over a period: a bar from zero.</summary>
    Bar,

    /// <summary>An approximate one: a bar with a broken edge.</summary>
    AboutBar,

    /// <summary>From the least to the most that is possible: a hatched band.</summary>
    Band,

    /// <summary>A bar of which only the top is known, or that is disputed: an empty frame.</summary>
    Frame,

    /// <summary>The days that a point is told of: a line across them.</summary>
    Days,

    /// <summary>From the least to the most that anybody says: a thin upright line.</summary>
    Range,

    /// <summary>Joins the values of a dispute: a broken upright line.</summary>
    Dispute,

    /// <summary>More than, at least: an arrow up from the bound.</summary>
    ArrowUp,

    /// <summary>Fewer than, at most: an arrow down from the bound.</summary>
    ArrowDown,

    /// <summary>No value at all: a cross on the base line.</summary>
    Unknown,
}
