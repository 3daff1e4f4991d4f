namespace Sijill.Archive;

/// <summary>Why a record cannot be opened, read or written.</summary>
public enum RecordProblem
{
    /// <summary>There is no record in the folder.</summary>
    Missing,

    /// <summary>Another program is writing to it.</summary>
    Locked,

    /// <summary>The folder or its files cannot be written.</summary>
    ReadOnly,

    /// <summary>The disk is full.</summary>
    Full,

    /// <summary>It was written by a newer program.</summary>
    Newer,

    /// <summary>Another record, or none, stands in its folder since it was opened: it has to be opened again.</summary>
    Replaced,

    /// <summary>Its bytes are not what was written.</summary>
    Damaged,

    /// <summary>The system refused for another reason.</summary>
    Refused,
}
