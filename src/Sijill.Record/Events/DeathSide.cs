namespace Sijill.Record.Events;

/// <summary>Whose deaths (UCDP GED: deaths_a, deaths_b, deaths_civilians, deaths_unknown). Deaths are never added over sides.</summary>
public enum DeathSide : byte
{
    /// <summary>States, their forces and those allied with them.</summary>
    A,

    /// <summary>Armed groups.</summary>
    B,

    /// <summary>People who take no part in fighting.</summary>
    Civilians,

    /// <summary>The text does not tell.</summary>
    Unknown,
}
