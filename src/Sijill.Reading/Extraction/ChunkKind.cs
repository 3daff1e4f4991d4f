namespace Sijill.Reading.Extraction;

/// <summary>What a chunk is.</summary>
internal enum ChunkKind : byte
{
    Word,
    Mark,
    Date,
    Name,

    /// <summary>An amount, with the noun phrase that it counts where there is one; also one person told of in the singular, or a bare plural.</summary>
    Quantity,

    /// <summary>An amount that counts nothing: an age, a clock time, the number of a resolution.</summary>
    Uncounted,

    /// <summary>A place that the codebook does not know: «بلدة السوسة», "near Markada".</summary>
    UnknownPlace,

    /// <summary>Capitalised words that the codebook does not know.</summary>
    ProperName,
}
