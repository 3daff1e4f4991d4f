namespace Sijill.Record.Reconciliation;

/// <summary>In what a copied claim differs from the one that it carries.</summary>
[Flags]
public enum Differences : byte
{
    /// <summary>In nothing.</summary>
    None = 0,

    /// <summary>The number: 24 became 7.</summary>
    Value = 1,

    /// <summary>Only what bounds the number: "more than" was dropped.</summary>
    Bound = 2,

    /// <summary>The time: another week.</summary>
    Period = 4,

    /// <summary>What was counted: attacks became operations.</summary>
    Indicator = 8,

    /// <summary>The place.</summary>
    Place = 16,

    /// <summary>The unit or measure: people became families, a flow a total.</summary>
    Unit = 32,
}
