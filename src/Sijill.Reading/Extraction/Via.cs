namespace Sijill.Reading.Extraction;

/// <summary>Where a value was found.</summary>
public enum Via : byte
{
    /// <summary>In the claim's own clause.</summary>
    Clause,

    /// <summary>Elsewhere in its sentence.</summary>
    Sentence,

    /// <summary>In an earlier sentence.</summary>
    Context,

    /// <summary>In the dateline.</summary>
    Dateline,

    /// <summary>In the day of publication.</summary>
    Published,
}
