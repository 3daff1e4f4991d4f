namespace Sijill.Record.Reconciliation;

/// <summary>How two findings hang together that are never merged.</summary>
public enum LinkKind : byte
{
    /// <summary>The first was planned, the second done.</summary>
    PlannedAndDone,

    /// <summary>The first denies the second.</summary>
    Denies,

    /// <summary>The first was withdrawn for the second by its own text.</summary>
    CorrectedBy,

    /// <summary>The first alleges what the second tells as done.</summary>
    AllegedAndDone,

    /// <summary>The first's time lies wholly within the second's: its figure may be part of the second's.</summary>
    Within,

    /// <summary>Their times overlap, and neither lies within the other: never to be added.</summary>
    Overlaps,

    /// <summary>The first counts families, the second people of the same.</summary>
    FamiliesAndPeople,
}
