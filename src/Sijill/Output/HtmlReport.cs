using System.Globalization;
using System.Net;
using System.Text;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;

namespace Sijill.Output;

/// <summary>Readings as one page that stands alone: evidence marked in the text, claims beside it, nothing loaded from elsewhere, no script.</summary>
internal static class HtmlReport
{
    /// <summary>Everything before the first document.</summary>
    public static string Head =>
        """
            <!doctype html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>Sijill: figures and the words that say them</title>
            <style>

            """
        + Style
        + """

            </style>
            </head>
            <body>
            <header><h1>Figures and the words that say them</h1>
            <p>What a text says is a claim of whoever said it, not a verified fact. Choose a claim to see its words.</p></header>
            <main>

            """;

    /// <summary>Everything after the last document.</summary>
    public const string Foot = "</main>\n</body>\n</html>\n";

    private const string Style = """
        :root { color-scheme: light dark; --ink: #1b1b1a; --paper: #fdfcf9; --soft: #6a675f; --line: #dcd8cd; --mark: #ffe9a8; --chosen: #ffc94d; --link: #0b5c80; }
        @media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --paper: #181816; --soft: #a5a198; --line: #3b3933; --mark: #5a4a12; --chosen: #8a6a00; --link: #7cc4e8; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.6 system-ui, "Noto Sans Arabic", "IBM Plex Sans Arabic", sans-serif; }
        header, article { max-inline-size: 76rem; margin-inline: auto; padding: 1rem 1.25rem; }
        header p { color: var(--soft); margin-block: 0; }
        h1 { font-size: 1.35rem; margin-block: .5rem; }
        h2 { font-size: 1.1rem; margin-block: 0 .75rem; border-block-start: 1px solid var(--line); padding-block-start: 1rem; overflow-wrap: anywhere; }
        .pair { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; align-items: start; }
        @media (max-width: 52rem) { .pair { grid-template-columns: minmax(0, 1fr); } }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; }
        [lang=ar] { line-height: 1.9; }
        mark { background: var(--mark); color: inherit; border-radius: .15em; padding-block: .1em; }
        mark:target { background: var(--chosen); outline: 2px solid var(--link); }
        ol { list-style: none; margin: 0; padding: 0; }
        li { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; margin-block-end: .6rem; }
        li:target { outline: 2px solid var(--link); }
        a { color: var(--link); text-underline-offset: .2em; }
        a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
        .value { font-weight: 600; }
        dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0 .75rem; margin: .25rem 0 0; font-size: .9rem; }
        dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
        .empty { color: var(--soft); }
        sup a { text-decoration: none; font-size: .7rem; padding-inline: .15em; }
        @media print { .pair { display: block; } li { break-inside: avoid; } }
        """;

    /// <summary>One document. <paramref name="number"/> makes its anchors unique in the page.</summary>
    public static string Article(DocumentReading reading, int number)
    {
        var html = new StringBuilder();
        string language = reading.Language;
        string direction = language == "ar" ? "rtl" : "ltr";
        html.Append(
            CultureInfo.InvariantCulture,
            $"<article aria-labelledby=\"d{number}\"><h2 id=\"d{number}\"><bdi>{Text(reading.Document.Id)}</bdi>"
        );
        html.Append(reading.Document.Published is { } day ? " · " + ReadingJson.Day(day) : "")
            .Append("</h2>\n<div class=\"pair\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"text\" lang=\"{language}\" dir=\"{direction}\">");
        Marked(html, reading, number);
        html.Append("</div>\n<div>");
        Claims(html, reading, number, language, direction);
        Sayings(html, reading, language, direction);
        html.Append("</div>\n</div></article>\n");
        return html.ToString();
    }

    private static void Marked(StringBuilder html, DocumentReading reading, int number)
    {
        string text = reading.Document.Text;
        int at = 0;
        int i = 0;
        while (i < reading.Claims.Count)
        {
            TextSpan run = reading.Claims[i].Evidence;
            int next = i + 1;
            while (next < reading.Claims.Count && reading.Claims[next].Evidence.Start < run.End)
            {
                run = run.Cover(reading.Claims[next].Evidence);
                next++;
            }
            html.Append(Text(text[at..run.Start]))
                .Append("<mark id=\"e")
                .Append(number)
                .Append('-')
                .Append(i)
                .Append("\">")
                .Append(Text(run.Of(text)))
                .Append("</mark>");
            for (int c = i; c < next; c++)
            {
                html.Append(
                    CultureInfo.InvariantCulture,
                    $"<sup><a href=\"#c{number}-{c}\" aria-label=\"claim {c + 1}\">{c + 1}</a></sup>"
                );
            }
            at = run.End;
            i = next;
        }
        html.Append(Text(text[at..]));
    }

    private static void Claims(
        StringBuilder html,
        DocumentReading reading,
        int number,
        string language,
        string direction
    )
    {
        if (reading.Claims.Count == 0)
        {
            html.Append("<p class=\"empty\">No figure or event of this codebook was found in this text.</p>");
            return;
        }
        html.Append("<ol>\n");
        int mark = 0;
        int end = -1;
        for (int c = 0; c < reading.Claims.Count; c++)
        {
            Claim claim = reading.Claims[c];
            if (claim.Evidence.Start >= end)
            {
                mark = c;
            }
            end = Math.Max(end, claim.Evidence.End);
            html.Append(
                CultureInfo.InvariantCulture,
                $"<li id=\"c{number}-{c}\"><a href=\"#e{number}-{mark}\">{c + 1}</a> {Text(claim.Indicator)}: <span class=\"value\">{Text(Words.Of(claim))}</span> {(claim.Unit == claim.Indicator ? "" : Text(claim.Unit))}\n<dl>"
            );
            Row(
                html,
                "words",
                $"<bdi lang=\"{language}\" dir=\"{direction}\">{Text(claim.Evidence.Of(reading.Document.Text))}</bdi>"
            );
            Row(
                html,
                "whom or what",
                claim.Target is { } t ? Bdi(t.Text) + (t.Id is null ? "" : $" ({Text(t.Id)})") : ""
            );
            Row(
                html,
                "where",
                string.Join(", ", claim.Places.Select(p => Bdi(p.Text))) + (claim.Scope == "joint" ? " (together)" : "")
            );
            Row(html, "when", Text(Words.Of(claim.Period)) + (claim.Period?.Text is { } words ? " " + Bdi(words) : ""));
            Row(html, "said by", string.Join(", via ", claim.Attribution.Select(a => Bdi(a.Text))));
            Row(html, "status", claim.Status == "reported" ? "" : Text(claim.Status));
            html.Append("</dl></li>\n");
        }
        html.Append("</ol>\n");
    }

    private static void Sayings(StringBuilder html, DocumentReading reading, string language, string direction)
    {
        if (reading.Statements.Count + reading.Appeals.Count + reading.Commitments.Count == 0)
        {
            return;
        }
        html.Append("<ol>\n");
        foreach (Statement s in reading.Statements)
        {
            Saying(html, "statement", s.Speaker?.Text, s.Span.Of(reading.Document.Text), language, direction);
        }
        foreach (Appeal a in reading.Appeals)
        {
            Saying(html, "appeal", a.By?.Text, a.Span.Of(reading.Document.Text), language, direction);
        }
        foreach (Commitment c in reading.Commitments)
        {
            Saying(html, "commitment", c.By?.Text, c.Span.Of(reading.Document.Text), language, direction);
        }
        html.Append("</ol>\n");
    }

    private static void Saying(
        StringBuilder html,
        string kind,
        string? who,
        string words,
        string language,
        string direction
    )
    {
        html.Append(CultureInfo.InvariantCulture, $"<li>{kind}\n<dl>");
        Row(html, "who", who is null ? "" : Bdi(who));
        Row(html, "words", $"<bdi lang=\"{language}\" dir=\"{direction}\">{Text(words)}</bdi>");
        html.Append("</dl></li>\n");
    }

    private static void Row(StringBuilder html, string name, string value)
    {
        if (value.Length > 0)
        {
            html.Append("<dt>").Append(name).Append("</dt><dd>").Append(value).Append("</dd>");
        }
    }

    private static string Bdi(string text) => "<bdi>" + Text(text) + "</bdi>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
