namespace Sijill.Reading.Extraction;

/// <content>Telling how a text was read.</content>
public sealed partial class Reader
{
    /// <summary>Tells what was recognised in each sentence, which pattern spoke, and which nearly did.</summary>
    public Explanation Explain(DocumentInput document, CancellationToken cancellation = default) => new() { Reading = Read(document, cancellation) };
}
