namespace Sijill.Record.Reconciliation;

/// <summary>What a claim is to its finding.</summary>
public enum MemberRole : byte
{
    /// <summary>It stands for what its origin says now.</summary>
    Origin,

    /// <summary>It passes on what an origin says.</summary>
    Carrier,

    /// <summary>It passes it on wrongly: shown, and counts for nothing.</summary>
    Corrupted,

    /// <summary>It is a part of another claim of the finding: never added.</summary>
    Part,

    /// <summary>Its origin has said something else since.</summary>
    Revised,

    /// <summary>A reviewer noted that it was taken back.</summary>
    Retracted,
}
