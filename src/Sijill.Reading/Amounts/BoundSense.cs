namespace Sijill.Reading.Amounts;

/// <summary>What words around a number do to it (claims rule 5).</summary>
internal enum BoundSense : byte
{
    None,
    Equal,
    About,
    MoreThan,
    AtLeast,
    FewerThan,
    AtMost,

    /// <summary>"between", «بين»: two numbers follow.</summary>
    Between,

    /// <summary>"from", «من»: two numbers follow, unless something rose or fell from one to the other.</summary>
    From,
}
