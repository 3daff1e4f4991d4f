using System.Globalization;
using System.Reflection;
using System.Text;
using Sijill.Reading.Extraction;
using Sijill.Site.Words;

namespace Sijill.Output;

/// <summary>
/// Readings as one page that stands alone: words marked in the text, claims and sayings beside it, linked both ways; no script, nothing loaded from elsewhere.
/// The page speaks the language of its first document, each document's part the language of that document.
/// </summary>
internal sealed class HtmlReport(CodebookNames names)
{
    private static readonly Lazy<string> Style = new(ReadStyle);

    /// <summary>Everything before the first document.</summary>
    public static string Head(string language)
    {
        Wording wording = Wording.For(language);
        return $"""
            <!doctype html>
            <html lang="{wording.Language}" dir="{wording.Direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="referrer" content="no-referrer">
            <title>{wording.Label("title")}</title>
            <style>
            {Style.Value}</style>
            </head>
            <body>
            <header><h1>{wording.Label("title")}</h1>
            <p>{wording.Label("lead")}</p>
            <ul class="key"><li><mark>{wording.Label("claims")}</mark></li><li><mark class="statement">{wording.Label(
                "statements"
            )}</mark></li><li><mark class="appeal">{wording.Label(
                "appeals"
            )}</mark></li><li><mark class="commitment">{wording.Label("commitments")}</mark></li></ul>
            </header>
            <main>

            """;
    }

    /// <summary>A page without a document.</summary>
    public static string Empty => Head("en") + $"<p class=\"none\">{Wording.English.Label("no document")}</p>\n";

    /// <summary>Everything after the last document.</summary>
    public const string Foot = "</main>\n</body>\n</html>\n";

    /// <summary>One document. <paramref name="number"/> makes its anchors unique in the page; before document 0 stands the head.</summary>
    public string Article(DocumentReading reading, int number)
    {
        Wording wording = Wording.For(reading.Language);
        IReadOnlyList<ReportEntry> entries = ReportEntry.Of(reading);
        var html = new StringBuilder(number == 0 ? Head(reading.Language) : "");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<article lang=\"{wording.Language}\" dir=\"{wording.Direction}\" aria-labelledby=\"d{number}\">\n<h2 id=\"d{number}\">{HtmlWords.Isolated(reading.Document.Title ?? reading.Document.Id)}</h2>\n"
        );
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"meta\">{Meta(reading, wording)}</p>\n");
        html.Append(
            CultureInfo.InvariantCulture,
            $"<div class=\"pair\">\n<div class=\"text\" role=\"region\" tabindex=\"0\" aria-label=\"{wording.Label("text")}\">"
        );
        html.Append(new MarkedText(reading, entries, number).Html());
        html.Append("</div>\n<div class=\"entries\">\n");
        html.Append(new ReportCards(reading, entries, number, names).Html());
        html.Append("</div>\n</div>\n</article>\n");
        return html.ToString();
    }

    private static string Meta(DocumentReading reading, Wording wording)
    {
        var parts = new List<string>();
        if (reading.Document.Title is not null)
        {
            parts.Add(HtmlWords.Isolated(reading.Document.Id));
        }
        parts.Add(
            reading.Document.Published is { } day
                ? wording.Label("published") + " " + wording.Day(day)
                : wording.Label("unpublished")
        );
        if (reading.Document.Url is { } url)
        {
            // Told, not linked: a report opens nothing elsewhere.
            parts.Add("<bdi dir=\"ltr\">" + HtmlWords.Of(url) + "</bdi>");
        }
        parts.AddRange(
            from kind in (string[])["claim", "statement", "appeal", "commitment"]
            let count = kind switch
            {
                "claim" => reading.Claims.Count,
                "statement" => reading.Statements.Count,
                "appeal" => reading.Appeals.Count,
                _ => reading.Commitments.Count,
            }
            where count > 0
            select wording.Count(count, kind)
        );
        return string.Join(" · ", parts);
    }

    private static string ReadStyle()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Report.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
