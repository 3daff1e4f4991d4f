using System.Text;
using Sijill.Reading.Amounts;
using Sijill.Reading.Calendar;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>
/// An explanation for people: sentence by sentence what was recognised, how patterns see the words, which pattern spoke and what came of it, which gave way,
/// and which nearly spoke and what it lacked.
/// </summary>
internal sealed class ExplanationText(Explanation explanation, CodebookNames names)
{
    private const int MostMisses = 5;
    private const int LabelWidth = 10;

    private readonly string _text = explanation.Reading.Document.Text;
    private readonly StringBuilder _lines = new();

    /// <summary>The text of the explanation.</summary>
    public override string ToString()
    {
        DocumentReading reading = explanation.Reading;
        _lines
            .Append("# ")
            .Append(ControlCharacters.OneLine(reading.Document.Id))
            .Append("  ")
            .Append(reading.Language);
        _lines.Append(
            reading.Document.Published is { } day
                ? ", published " + ReadingJson.Day(day)
                : ", day of publication not given"
        );
        _lines
            .Append(": ")
            .Append(
                ReadingTable.Found(
                    reading.Claims.Count,
                    reading.Statements.Count,
                    reading.Appeals.Count,
                    reading.Commitments.Count
                )
            )
            .Append('\n');
        int number = 0;
        foreach (ExplainedSentence sentence in explanation.Sentences)
        {
            _lines.Append('\n').Append(++number).Append(". ");
            _lines
                .Append(sentence.Role == "body" ? "" : "[" + sentence.Role + "] ")
                .Append(Words(sentence.Span))
                .Append('\n');
            if (sentence.Role == "page")
            {
                Line("passed by", "this line belongs to the page around the text");
                continue;
            }
            Recognised(sentence.Span);
            Seen(sentence);
            Spoke(sentence);
            NearMisses(sentence);
        }
        return _lines.ToString();
    }

    private void Recognised(TextSpan sentence)
    {
        foreach (RecognisedName name in explanation.Names.Where(n => sentence.Contains(n.Span)))
        {
            Line(name.Type, $"{Words(name.Span)}  = {name.Id} ({names.Of(name.Id, "en")})");
        }
        foreach (DateMention date in explanation.Dates.Where(d => sentence.Contains(d.Span)))
        {
            Line("date", $"{Words(date.Span)}  = {date.Edtf.Text}");
        }
        foreach (Amount amount in explanation.Amounts.Where(a => sentence.Contains(a.Span)))
        {
            string unit = amount.Kind == AmountKind.Ordinal ? "ordinal" : "none";
            Line("amount", $"{Words(amount.Span)}  = {Wording.English.Counted(amount.Bounds, unit)}");
        }
    }

    /// <summary>The chunks with the symbols that patterns may ask for. Twins of a symbol (NAME.word, the exact form) are left to --format jsonl.</summary>
    private void Seen(ExplainedSentence sentence)
    {
        var seen = new List<string>();
        foreach (ExplainedChunk chunk in sentence.Chunks)
        {
            string symbols = string.Join(
                ' ',
                chunk.Symbols.Where(s =>
                    s[0] != '=' && s != "#|" && s != "stop" && !s.EndsWith(".word", StringComparison.Ordinal)
                )
            );
            if (symbols.Length > 0)
            {
                seen.Add($"[{Words(chunk.Span)}: {symbols}]");
            }
        }
        if (seen.Count > 0)
        {
            Line("seen as", string.Join(' ', seen));
        }
    }

    private void Spoke(ExplainedSentence sentence)
    {
        foreach (ExplainedMatch match in sentence.Matches.Where(m => m.Won))
        {
            Line("spoke", $"{match.Pattern}  {Words(match.Span)}");
        }
        foreach (Claim claim in explanation.Reading.Claims.Where(c => sentence.Span.Contains(c.Evidence)))
        {
            ClaimLines(claim);
        }
        foreach (ExplainedMatch match in sentence.Matches.Where(m => !m.Won))
        {
            Line("gave way", $"{match.Pattern}{(match.Why is null ? "" : " to " + match.Why)}  {Words(match.Span)}");
        }
    }

    private void ClaimLines(Claim claim)
    {
        Line(
            "claim",
            $"{claim.Indicator}: {Wording.English.Value(claim)}, by {claim.Pattern}  {Words(claim.Evidence)}"
        );
        Detail("status", $"{claim.Status} ({StatusReason(claim)})");
        if (claim.Actor is { } actor)
        {
            Detail(
                "who",
                $"{Known(actor.Id)}{(claim.Role is null ? "" : claim.Role + ", ")}{Via(actor.Via)}: {Words(actor.Span)}"
            );
        }
        if (claim.Target is { } target)
        {
            Detail(
                "whom",
                $"{Known(target.Id)}{(target.Group is null ? "" : target.Group + ", ")}{Via(target.Via)}: {Words(target.Span)}"
            );
        }
        foreach (ClaimPlace place in claim.Places)
        {
            Detail("where", $"{place.Role} {Known(place.Id)}{Via(place.Via)}: {Words(place.Span)}");
        }
        if (claim.Scope == "joint")
        {
            Detail("where", "these places are counted together");
        }
        Detail(
            "when",
            claim.Period is { } period
                ? $"{period.Edtf}, {Via(period.Via)}{(period.Text is null ? "" : ": " + Words(period.Span))}"
                : "not known: neither the text nor a day of publication settles it"
        );
        for (int i = 0; i < claim.Attribution.Count; i++)
        {
            Source source = claim.Attribution[i];
            string verb = source.Verb is null ? "" : $" ({ControlCharacters.OneLine(source.Verb)})";
            Detail(i == 0 ? "said by" : "via", $"{Known(source.Id)}{Words(source.Span)}{verb}");
        }
        if (claim.Attribution.Count == 0)
        {
            Detail("said by", "the text names nobody");
        }
        foreach (TextSpan also in claim.Also)
        {
            Detail("again", Words(also));
        }
    }

    private string StatusReason(Claim claim)
    {
        Pattern? pattern = names.Codebook.Patterns.FirstOrDefault(p => p.Id == claim.Pattern);
        return pattern?.Status == claim.Status ? "the pattern says so"
            : claim.Status == "reported" ? "no word of the clause says otherwise"
            : "a word of the sentence says so";
    }

    private void NearMisses(ExplainedSentence sentence)
    {
        foreach (NearMiss miss in sentence.NearMisses.Take(MostMisses))
        {
            Line("nearly", $"{miss.Pattern} at {Words(miss.Head)}: lacks {miss.Lacks}");
        }
        if (sentence.NearMisses.Count > MostMisses)
        {
            Line("nearly", $"… and {sentence.NearMisses.Count - MostMisses} more (--format jsonl lists all)");
        }
    }

    private static string Known(string? id) => id is null ? "" : id + ", ";

    private static string Via(Via via) =>
        via switch
        {
            Reading.Extraction.Via.Clause => "from its clause",
            Reading.Extraction.Via.Sentence => "from its sentence",
            Reading.Extraction.Via.Context => "from an earlier sentence",
            Reading.Extraction.Via.Dateline => "from the dateline",
            _ => "from the day of publication",
        };

    private string Words(TextSpan span) =>
        span.IsEmpty ? "(title)" : "“" + ControlCharacters.OneLine(span.Of(_text)) + "”";

    private void Line(string label, string what) =>
        _lines.Append("   ").Append(label.PadRight(LabelWidth)).Append(what).Append('\n');

    private void Detail(string label, string what) =>
        _lines.Append(' ', 3 + LabelWidth).Append(label.PadRight(8)).Append(what).Append('\n');
}
