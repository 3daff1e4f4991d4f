namespace Sijill.Record.Claims;

/// <summary>What the actor did in an operation: one that was advised is not one that was carried out.</summary>
public enum OperationRole : byte
{
    /// <summary>The text does not say.</summary>
    Unsaid,

    /// <summary>Carried it out.</summary>
    Executed,

    /// <summary>Advised those who did.</summary>
    Advised,

    /// <summary>Supported those who did.</summary>
    Supported,

    /// <summary>Announced it.</summary>
    Announced,
}
