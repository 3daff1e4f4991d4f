namespace Sijill.Record.Events;

/// <summary>What kind of happening; the first of these that a claim of it names.</summary>
public enum EventKind : byte
{
    /// <summary>An air or missile strike.</summary>
    Strike,

    /// <summary>An attack.</summary>
    Attack,

    /// <summary>A raid or other operation.</summary>
    Operation,

    /// <summary>An escape from custody, a camp or a siege.</summary>
    Escape,

    /// <summary>People killed, wounded, captured or abducted, or things destroyed or seized, and no more is told.</summary>
    Violence,

    /// <summary>People who return, are transferred, leave or flee.</summary>
    Movement,

    /// <summary>A trial or sentence.</summary>
    Trial,

    /// <summary>A protest.</summary>
    Protest,

    /// <summary>A conference or meeting.</summary>
    Meeting,

    /// <summary>A state or body that joins.</summary>
    Joining,

    /// <summary>No happening: a stock, a sum of money, a count of members.</summary>
    None,
}
