using Sijill.Record.Documents;

namespace Sijill.Commands;

/// <summary>Ids as people type them.</summary>
internal static class RecordIds
{
    /// <summary>The key of a document from "d-" and 16 hex digits; the "d-" may be left out.</summary>
    /// <exception cref="UsageException">It is none.</exception>
    public static DocumentKey Document(string words)
    {
        string digits = words.StartsWith("d-", StringComparison.Ordinal) ? words[2..] : words;
        return DocumentKey.TryParse(digits, out DocumentKey key)
            ? key
            : throw new UsageException($"'{words}' is no id of a document: d- and 16 digits.");
    }
}
