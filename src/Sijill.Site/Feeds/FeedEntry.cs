using System.Globalization;
using Sijill.Record.Claims;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Feeds;

/// <summary>An entry of a feed: how a finding stands since it came up or changed last. It holds words of the codebook and figures, never words of a document.</summary>
/// <param name="Id">Names the finding in this state for ever (RFC 4151).</param>
/// <param name="Address">Its page.</param>
/// <param name="Title">What, how much, where, when.</param>
/// <param name="Text">How it stands.</param>
/// <param name="Tags">Indicator and status.</param>
/// <param name="Born">When the finding came up.</param>
/// <param name="Changed">Since when it stands like this.</param>
internal sealed record FeedEntry(
    string Id,
    string Address,
    string Title,
    string Text,
    IReadOnlyList<string> Tags,
    DateTimeOffset Born,
    DateTimeOffset Changed
)
{
    /// <summary>The entry of a change.</summary>
    public static FeedEntry Of(PublicChange change, FactWords facts, string language, string origin)
    {
        PublicFinding finding = change.Finding;
        Subject subject = finding.Subject;
        string comma = language == "ar" ? "، " : ", ";
        string[] around =
        [
            .. ((string[])[facts.Whom(subject), facts.Where(subject), facts.When(finding.Time)]).Where(static words =>
                words.Length > 0
            ),
        ];
        string[] stands =
        [
            facts.WhyStatus(finding.Status),
            facts.Range(finding) is { } range
                ? (language == "ar" ? $"أقوال المصادر: {range}." : $"All that is said: {range}.")
                : "",
        ];
        string host = new Uri(origin).Host;
        return new FeedEntry(
            string.Create(CultureInfo.InvariantCulture, $"tag:{host},2026:{finding.Id}/{finding.Since}"),
            $"{origin}/{language}/findings/{finding.Id}",
            ControlCharacters.OneLine(
                $"{facts.What(subject)}: {facts.Value(finding)} ({string.Join(comma, around)}) – {facts.Status(finding.Status)}"
            ),
            ControlCharacters.OneLine(string.Join(' ', stands.Where(static words => words.Length > 0))),
            [subject.Indicator, JsonWords.Of(finding.Status.ToString())],
            change.Born,
            change.Changed
        );
    }
}
