namespace Sijill.Record.Statements;

/// <summary>What somebody does by saying something. The numbers are stored: never change one.</summary>
public enum SayingKind : byte
{
    /// <summary>States it.</summary>
    Statement = 0,

    /// <summary>Asks somebody for it.</summary>
    Appeal = 1,

    /// <summary>Promises it.</summary>
    Commitment = 2,
}
