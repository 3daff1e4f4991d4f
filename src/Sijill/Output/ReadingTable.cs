using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Output;

/// <summary>
/// A reading as tables for people at a terminal. Words of the text stand in the last column: right-to-left text would turn what follows it around. Names are
/// the codebook's English ones; what it does not name stands in the last column too where it is not in Latin letters.
/// </summary>
internal sealed class ReadingTable(IAnsiConsole console, CodebookNames names)
{
    private const int Wide = 140;
    private const int LongestSaying = 160;

    private readonly bool _wide = console.Profile.Width >= Wide;

    /// <summary>Prints one reading.</summary>
    public void Write(DocumentReading reading)
    {
        Paragraph head = new Paragraph(
            ControlCharacters.OneLine(reading.Document.Id),
            new Style(decoration: Decoration.Bold)
        ).Append("  " + Summary(reading));
        console.Write(head);
        console.WriteLine();
        if (reading.Claims.Count > 0)
        {
            console.Write(Claims(reading));
        }
        if (reading.Statements.Count + reading.Appeals.Count + reading.Commitments.Count > 0)
        {
            console.Write(Sayings(reading));
        }
        console.WriteLine();
    }

    /// <summary>"ar, published 2025-12-03: 11 claims, 1 statement, 1 appeal".</summary>
    private static string Summary(DocumentReading reading)
    {
        string published = reading.Document.Published is { } day
            ? "published " + ReadingJson.Day(day)
            : "day of publication not given";
        return $"{reading.Language}, {published}: {Found(reading.Claims.Count, reading.Statements.Count, reading.Appeals.Count, reading.Commitments.Count)}";
    }

    /// <summary>What was found, in words; nothing is said so.</summary>
    public static string Found(int claims, int statements, int appeals, int commitments)
    {
        var parts = new List<string>(4);
        Add(claims, "claim");
        Add(statements, "statement");
        Add(appeals, "appeal");
        Add(commitments, "commitment");
        return parts.Count == 0 ? "nothing found that the codebook describes" : string.Join(", ", parts);

        void Add(int count, string kind)
        {
            if (count > 0)
            {
                parts.Add(Wording.English.Count(count, kind));
            }
        }
    }

    private Table Claims(DocumentReading reading)
    {
        Table table = _wide
            ? NewTable("figure", "value", "who did it", "whom or what", "where", "when", "said by", "words of the text")
            : NewTable("figure", "what of it", "words of the text");
        foreach (Claim claim in reading.Claims)
        {
            var behind = new List<string>(); // told in the last column
            string figure =
                names.Indicator(claim.Indicator, "en") + (claim.Status == "reported" ? "" : $" ({claim.Status})");
            string value = Wording.English.Value(claim);
            string actor = claim.Actor is { } a ? Name(a.Id, a.Text, "who", behind) : "";
            if (actor.Length > 0 && claim.Role is { } role)
            {
                actor += $" ({role})";
            }
            string target = TargetOf(claim, behind);
            string where = Places(claim, behind);
            string when = PeriodOf(claim.Period);
            string said = string.Join(", via ", SaidBy(claim, behind));
            string words = string.Join('\n', [Words(reading, claim), .. behind]);
            if (_wide)
            {
                AddRow(table, figure, value, actor, target, where, when, said, words);
            }
            else
            {
                AddRow(table, figure + "\n" + value, Details(actor, target, where, when, said), words);
            }
        }
        return table;
    }

    private static string Details(string actor, string target, string where, string when, string said)
    {
        (string Label, string Text)[] parts =
        [
            ("by", actor),
            ("whom", target),
            ("where", where),
            ("when", when),
            ("said by", said),
        ];
        return string.Join('\n', parts.Where(p => p.Text.Length > 0).Select(p => p.Label + ": " + p.Text));
    }

    private static string Words(DocumentReading reading, Claim claim)
    {
        string words = claim.Evidence.Of(reading.Document.Text);
        return claim.Also.Count switch
        {
            0 => words,
            1 => words + " (and once more)",
            int more => words + $" (and {more} times more)",
        };
    }

    /// <summary>What the value says already ("800 people") is not said again.</summary>
    private string TargetOf(Claim claim, List<string> behind)
    {
        if (
            claim.Target is not { } target
            || (target is { Id: null, Group: null } && claim.Evidence.Contains(target.Span))
        )
        {
            return "";
        }
        if (target.Id is { } id)
        {
            string whom = names.Has(id) ? names.Of(id, "en") : id.Replace('-', ' ');
            return whom + (target.Group is { } group && group != id ? ", " + group : "");
        }
        return target.Group ?? Name(null, target.Text, "whom", behind);
    }

    private string Places(Claim claim, List<string> behind)
    {
        var places = new List<string>();
        foreach (ClaimPlace place in claim.Places)
        {
            string name = Name(place.Id, place.Text, "where", behind);
            if (name.Length > 0)
            {
                places.Add(place.Role == "at" ? name : place.Role + " " + name);
            }
        }
        string together = claim.Scope == "joint" && places.Count > 0 ? " (together)" : "";
        return string.Join(", ", places) + together;
    }

    private IEnumerable<string> SaidBy(Claim claim, List<string> behind)
    {
        foreach (Source source in claim.Attribution)
        {
            string name = Name(source.Id, source.Text, "said by", behind);
            if (name.Length > 0)
            {
                yield return name;
            }
        }
    }

    /// <summary>The codebook's name, else the words; in another script these go behind the evidence, and nothing stands here.</summary>
    private string Name(string? id, string text, string label, List<string> behind)
    {
        if (id is not null)
        {
            return names.Of(id, "en");
        }
        if (!text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') && !text.Any(Folding.IsArabicLetter))
        {
            return text;
        }
        string line = label + ": " + text;
        if (!behind.Contains(line))
        {
            behind.Add(line);
        }
        return "";
    }

    private static string PeriodOf(Period? period) =>
        period switch
        {
            null => "",
            { Edtf.Length: 4 or 7, From: not null } => period.Edtf, // a year, a month
            { From: { } from, To: { } to } when from == to => ReadingJson.Day(from),
            { From: { } from, To: { } to } => ReadingJson.Day(from) + " to " + ReadingJson.Day(to),
            { From: null, To: { } to } => "until " + ReadingJson.Day(to),
            { From: { } from, To: null } => "since " + ReadingJson.Day(from),
            _ => period.Edtf,
        };

    private Table Sayings(DocumentReading reading)
    {
        Table table = NewTable("saying", "who", "words of the text");
        foreach (Statement s in reading.Statements)
        {
            Saying(table, reading, "statement", s.Speaker?.Id, s.Speaker?.Text, null, s.Span);
        }
        foreach (Appeal a in reading.Appeals)
        {
            Saying(table, reading, "appeal", a.By?.Id, a.By?.Text, a.To, a.Span);
        }
        foreach (Commitment c in reading.Commitments)
        {
            string due = c.Due is null ? "commitment" : "commitment, due " + c.Due;
            Saying(table, reading, due, c.By?.Id, c.By?.Text, c.To, c.Span);
        }
        return table;
    }

    private void Saying(
        Table table,
        DocumentReading reading,
        string kind,
        string? id,
        string? who,
        Mention? to,
        TextSpan span
    )
    {
        var behind = new List<string>();
        string speaker = who is null ? "not named" : Name(id, who, "who", behind);
        string addressee = to is null ? "" : Name(to.Id, to.Text, "to", behind);
        if (addressee.Length > 0)
        {
            speaker = (speaker + " to " + addressee).TrimStart();
        }
        AddRow(table, kind, speaker, string.Join('\n', [Short(span.Of(reading.Document.Text)), .. behind]));
    }

    private static Table NewTable(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(column));
        }
        return table;
    }

    private static void AddRow(Table table, params string[] cells) =>
        table.AddRow(
            cells.Select(cell => new Text(
                string.Join('\n', cell.Split('\n').Select(l => ControlCharacters.OneLine(l)))
            ))
        );

    private static string Short(string text)
    {
        string line = ControlCharacters.OneLine(text);
        if (line.Length <= LongestSaying)
        {
            return line;
        }
        int cut = line.LastIndexOf(' ', LongestSaying);
        return string.Concat(line.AsSpan(0, cut > LongestSaying / 2 ? cut : LongestSaying), " …");
    }
}
