using Sijill.Record.Documents;

namespace Sijill.Archive.Packing;

/// <summary>Reads what <see cref="SourceRef.ToString"/> writes.</summary>
internal static class SourceRefText
{
    public static SourceRef Parse(string text) =>
        text.Length == 0 ? SourceRef.Nobody
        : text[0] == '~' ? new SourceRef(text[1..], false)
        : new SourceRef(text, true);
}
