using Sijill.Archive.Tables;
using Sijill.Reading.Codebook;
using Sijill.Record.Documents;

namespace Sijill.Archive.Pipeline;

/// <summary>A codebook with the look-ups that the record's rules take from it. Made once; safe for several threads.</summary>
public sealed class Knowledge
{
    /// <summary>The look-ups of a codebook.</summary>
    /// <param name="codebook">The codebook.</param>
    /// <param name="sources">The files that it was compiled from, as they are kept in the log.</param>
    public Knowledge(CompiledCodebook codebook, IReadOnlyList<CodebookSource> sources)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        ArgumentNullException.ThrowIfNull(sources);
        Codebook = codebook;
        Sources = sources;
        Parties = new Parties(codebook);
        Gazetteer = new Gazetteer(codebook);
        Tables = new TableClaims(codebook, Parties);
    }

    /// <summary>The codebook.</summary>
    public CompiledCodebook Codebook { get; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<CodebookSource> Sources { get; }

    /// <summary>Who speaks for whom.</summary>
    public Parties Parties { get; }

    /// <summary>Which place lies in which.</summary>
    public Gazetteer Gazetteer { get; }

    internal TableClaims Tables { get; }
}
