namespace Sijill.Archive.Queries;

/// <summary>How a figure of a text stands to the record.</summary>
public enum CheckVerdict
{
    /// <summary>The record has the same fact, and the value fits what is said of it.</summary>
    Agrees,

    /// <summary>The record has the same fact, and the value fits nothing that is said of it.</summary>
    Differs,

    /// <summary>The record has no such fact.</summary>
    New,

    /// <summary>The text gives the figure no day or no place: there is nothing to compare it by.</summary>
    Unplaced,
}
