using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

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
