using System.Globalization;
using System.Text;
using Sijill.Reading.Extraction;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>The cards of a document in a report: what each claim says in the reader's words, and the sayings.</summary>
internal sealed class ReportCards(
    DocumentReading reading,
    IReadOnlyList<ReportEntry> entries,
    int document,
    CodebookNames names
)
{
    private readonly string _text = reading.Document.Text;
    private readonly Wording _wording = Wording.For(reading.Language);
    private readonly StringBuilder _html = new();
    private int _next;

    /// <summary>The markup.</summary>
    public string Html()
    {
        if (entries.Count == 0)
        {
            return $"<p>{_wording.Label("nothing")}</p>\n";
        }
        if (reading.Claims.Count == 0)
        {
            _html.Append(CultureInfo.InvariantCulture, $"<p>{_wording.Label("no claim")}</p>\n");
        }
        Section("claims", reading.Claims, Claim);
        Section("statements", reading.Statements, static _ => { });
        Section("appeals", reading.Appeals, a => Row("to whom", a.To is { } to ? Name(to.Id, to.Text) : ""));
        Section(
            "commitments",
            reading.Commitments,
            c =>
            {
                Row("to whom", c.To is { } to ? Name(to.Id, to.Text) : "");
                Row("due", HtmlWords.Of(c.Due));
                Row("figure of", Link(c.Claim));
            }
        );
        return _html.ToString();
    }

    private void Section<T>(string label, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }
        _html.Append(CultureInfo.InvariantCulture, $"<h3>{_wording.Label(label)}</h3>\n<ol class=\"cards\">\n");
        foreach (T item in items)
        {
            ReportEntry entry = entries[_next++];
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"{entry.CardAnchor(document)}\" class=\"{entry.Kind}\"><p class=\"head\"><a class=\"number\" href=\"#{entry.WordsAnchor(document)}\" aria-label=\"{_wording.Label("go to words")} {entry.Number}\">{entry.Number}</a>"
            );
            switch (item)
            {
                case Claim claim:
                    Heading(claim);
                    break;
                case Statement statement:
                    Speaker(statement.Speaker?.Id, statement.Speaker?.Text);
                    break;
                case Appeal appeal:
                    Speaker(appeal.By?.Id, appeal.By?.Text);
                    break;
                case Commitment commitment:
                    Speaker(commitment.By?.Id, commitment.By?.Text);
                    break;
            }
            _html.Append(
                CultureInfo.InvariantCulture,
                $"</p>\n<blockquote>{HtmlWords.Quoted(entry.Span.Of(_text), _wording)}</blockquote>\n<dl>"
            );
            write(item);
            _html.Append("</dl></li>\n");
        }
        _html.Append("</ol>\n");
    }

    private void Heading(Claim claim)
    {
        _html.Append(HtmlWords.Isolated(names.Indicator(claim.Indicator, _wording.Language)));
        _html.Append(
            CultureInfo.InvariantCulture,
            $": <span class=\"value\">{HtmlWords.Isolated(_wording.Value(claim))}</span>"
        );
        if (claim.Status != "reported")
        {
            _html.Append(CultureInfo.InvariantCulture, $" <span class=\"tag\">{_wording.Label(claim.Status)}</span>");
        }
        if (claim.Measure is "cumulative" or "stock")
        {
            _html.Append(CultureInfo.InvariantCulture, $" <span class=\"tag\">{_wording.Label(claim.Measure)}</span>");
        }
    }

    private void Claim(Claim claim)
    {
        Row(
            "actor",
            claim.Actor is { } actor
                ? Name(actor.Id, actor.Text) + (claim.Role is { } role ? " (" + _wording.Label(role) + ")" : "")
                : ""
        );
        Row("partners", Joined(claim.Partners.Select(p => Name(p.Id, p.Text))));
        Row("target", TargetOf(claim));
        Row("where", Places(claim));
        Row("when", PeriodOf(claim.Period));
        for (int i = 0; i < claim.Attribution.Count; i++)
        {
            Row(i == 0 ? "said by" : "carrier", Name(claim.Attribution[i].Id, claim.Attribution[i].Text));
        }
        Row("also", Joined(claim.Also.Select(span => HtmlWords.Quoted(span.Of(_text), _wording))));
        Row("part of", Link(claim.PartOf));
        Row("corrected by", Link(claim.CorrectedBy));
    }

    private void Speaker(string? id, string? text) =>
        _html.Append(text is null ? _wording.Label("speaker unknown") : Name(id, text));

    /// <summary>The words of the text, and behind them the codebook's name where they do not hold it.</summary>
    private string Name(string? id, string text)
    {
        string words = HtmlWords.Isolated(text);
        string? known = id is null ? null : names.Of(id, _wording.Language);
        return known is null || text.Contains(known, StringComparison.OrdinalIgnoreCase)
            ? words
            : words + " (" + HtmlWords.Isolated(known) + ")";
    }

    /// <summary>Who or what, with the group; what the value says already («أكثر من 800 شخص») is not said again.</summary>
    private string TargetOf(Claim claim)
    {
        if (
            claim.Target is not { } target
            || (target is { Id: null, Group: null } && claim.Evidence.Contains(target.Span))
        )
        {
            return "";
        }
        string words = Name(target.Id is { } id && names.Has(id) ? id : null, target.Text);
        string group = target.Group is null ? "" : _wording.Label(target.Group);
        return group.Length == 0 || target.Text.Contains(group, StringComparison.OrdinalIgnoreCase)
            ? words
            : words + " — " + HtmlWords.Of(group);
    }

    private string Places(Claim claim)
    {
        string places = Joined(
            claim.Places.Select(p => (p.Role == "at" ? "" : _wording.Label(p.Role) + " ") + Name(p.Id, p.Text))
        );
        return claim.Scope == "joint" ? places + " (" + _wording.Label("joint") + ")" : places;
    }

    private string PeriodOf(Period? period)
    {
        string told = _wording.Period(period);
        string own = HtmlWords.Isolated(told);
        return told.Length == 0 ? ""
            : period?.Text is { } words && words != told ? own + " (" + HtmlWords.Isolated(words) + ")"
            : own;
    }

    private string Joined(IEnumerable<string> parts) => string.Join(_wording.Language == "ar" ? "، " : ", ", parts);

    private string Link(string? claim)
    {
        for (int c = 0; claim is not null && c < reading.Claims.Count; c++)
        {
            if (reading.Claims[c].Id == claim)
            {
                return $"<a href=\"#{entries[c].CardAnchor(document)}\">{entries[c].Number}</a>";
            }
        }
        return "";
    }

    private void Row(string label, string html)
    {
        if (html.Length > 0)
        {
            _html.Append("<dt>").Append(_wording.Label(label)).Append("</dt><dd>").Append(html).Append("</dd>");
        }
    }
}
