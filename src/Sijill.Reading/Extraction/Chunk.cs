using Sijill.Reading.Codebook;
using Sijill.Reading.Text;
using Sijill.Reading.Text;

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

/// <summary>A typed run of tokens of one sentence: what patterns see.</summary>
internal record struct Chunk
{
    public ChunkKind Kind;

    /// <summary>First token.</summary>
    public int First;

    /// <summary>After the last token.</summary>
    public int End;

    /// <summary>Index into the draft's list of its kind (dates, names, quantities), or -1.</summary>
    public int Detail;

    /// <summary>Its symbols, as a set of the reader's.</summary>
    public int Set;

    /// <summary>Where its own words start, without clitics before it.</summary>
    public int Start;

    /// <summary>Clitics before its first word.</summary>
    public Clitics Clitics;
}
