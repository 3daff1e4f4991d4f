using System.Globalization;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;

namespace Sijill.Output;

/// <summary>Something that was found in a document, as a report numbers it: claims first, then statements, appeals and commitments.</summary>
/// <param name="Number">Its number in its document, from 1.</param>
/// <param name="Kind">claim, statement, appeal or commitment: also the class of its marks.</param>
/// <param name="Span">Its words.</param>
internal sealed record ReportEntry(int Number, string Kind, TextSpan Span)
{
    /// <summary>Everything that was found in a reading, in the order of a report.</summary>
    public static IReadOnlyList<ReportEntry> Of(DocumentReading reading)
    {
        var entries = new List<ReportEntry>();
        Add("claim", reading.Claims.Select(c => c.Evidence));
        Add("statement", reading.Statements.Select(s => s.Span));
        Add("appeal", reading.Appeals.Select(a => a.Span));
        Add("commitment", reading.Commitments.Select(c => c.Span));
        return entries;

        void Add(string kind, IEnumerable<TextSpan> spans)
        {
            foreach (TextSpan span in spans)
            {
                entries.Add(new ReportEntry(entries.Count + 1, kind, span));
            }
        }
    }

    /// <summary>The anchor of its words in document <paramref name="document"/> of a page.</summary>
    public string WordsAnchor(int document) => string.Create(CultureInfo.InvariantCulture, $"w{document}-{Number}");

    /// <summary>The anchor of its card.</summary>
    public string CardAnchor(int document) => string.Create(CultureInfo.InvariantCulture, $"c{document}-{Number}");
}
