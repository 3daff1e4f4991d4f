namespace Sijill.Reading.Extraction;

/// <summary>How a quantity is told.</summary>
internal enum QuantityForm : byte
{
    /// <summary>A number stands there.</summary>
    Counted,

    /// <summary>A dual: two.</summary>
    Dual,

    /// <summary>One, indefinite: «قيادي», "an ISIS leader", "him".</summary>
    Single,

    /// <summary>One, definite: "the ISIS member".</summary>
    Definite,

    /// <summary>A bare plural, "several", «عدد من».</summary>
    Some,

    /// <summary>"no civilians", «أي مدني» after a negation.</summary>
    None,
}
