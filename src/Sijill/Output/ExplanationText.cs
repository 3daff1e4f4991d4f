using System.Text;
using Sijill.Reading.Extraction;

namespace Sijill.Output;

/// <summary>An explanation for people: sentence by sentence what was recognised, which pattern spoke, and which nearly did.</summary>
internal static class ExplanationText
{
    private const int MostMisses = 5;

    /// <summary>The text of one explanation.</summary>
    public static string Of(Explanation explanation)
    {
        string text = explanation.Reading.Document.Text;
        var lines = new StringBuilder();
        lines
            .Append("# ")
            .Append(explanation.Reading.Document.Id)
            .Append("  ")
            .AppendLine(explanation.Reading.Language);
        int number = 0;
        foreach (ExplainedSentence sentence in explanation.Sentences)
        {
            lines
                .AppendLine()
                .Append(++number)
                .Append(". [")
                .Append(sentence.Role)
                .Append("] ")
                .AppendLine(sentence.Span.Of(text).ReplaceLineEndings(" "));
            foreach (ExplainedChunk chunk in sentence.Chunks.Where(c => c.Symbols.Count > 0))
            {
                lines
                    .Append("     ")
                    .Append(string.Join(' ', chunk.Symbols))
                    .Append("   ")
                    .AppendLine(chunk.Span.Of(text).ReplaceLineEndings(" "));
            }
            foreach (ExplainedMatch match in sentence.Matches)
            {
                lines.Append(match.Won ? "   + " : "   - ").Append(match.Pattern);
                lines
                    .Append(match.Why is null ? "" : " (gave way to " + match.Why + ")")
                    .Append("   ")
                    .AppendLine(match.Span.Of(text).ReplaceLineEndings(" "));
            }
            foreach (NearMiss miss in sentence.NearMisses.Take(MostMisses))
            {
                lines
                    .Append("   ? ")
                    .Append(miss.Pattern)
                    .Append(" lacks ")
                    .Append(miss.Lacks)
                    .Append("   ")
                    .AppendLine(miss.Head.Of(text));
            }
            if (sentence.NearMisses.Count > MostMisses)
            {
                lines
                    .Append("   ? … and ")
                    .Append(sentence.NearMisses.Count - MostMisses)
                    .AppendLine(" more (--format jsonl lists all)");
            }
        }
        return lines.ToString();
    }
}
