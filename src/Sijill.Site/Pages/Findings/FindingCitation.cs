using System.Globalization;
using System.Text;
using Sijill.Record.Reconciliation;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Findings;

/// <summary>A figure as one copies it into a text: in words, with the sentence, the speaker, the day, and an address that stays as it is today.</summary>
internal sealed class FindingCitation(PageFrame frame, FactWords facts)
{
    /// <summary>The words.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="claims">Claims of it; that of its best value among them.</param>
    public string Of(PublicFinding finding, IReadOnlyList<PublicClaim> claims)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{facts.Title(finding.Subject)}: {facts.Value(finding)}");
        text.Append(CultureInfo.InvariantCulture, $" ({facts.When(finding.Time)})");
        if (finding.Status != FindingStatus.Single)
        {
            text.Append(facts.Comma).Append(facts.Status(finding.Status));
        }
        text.Append(".\n");
        PublicClaim? claim =
            claims.FirstOrDefault(one => one.Key == finding.BestClaim) ?? (claims.Count > 0 ? claims[0] : null);
        if (claim is not null)
        {
            string sentence = claim.Sentence.Text.Trim();
            if (sentence.Length > 0)
            {
                text.Append(frame.Language == "ar" ? $"«{sentence}»" : $"“{sentence}”").Append('\n');
            }
            string who = facts.Source(claim.Attribution.Count > 0 ? claim.Attribution[0] : claim.Member.Origin);
            string day = claim.Said is { } said ? frame.Say.Day(said) : "";
            string by = string.Join(facts.Comma, new[] { who, day }.Where(static part => part.Length > 0));
            if (by.Length > 0)
            {
                text.Append(by).Append('\n');
            }
            if (claim.Document.Url is { } url)
            {
                text.Append(url).Append('\n');
            }
        }
        return text.Append(frame.Origin).Append(Permalink(finding.Id)).ToString();
    }

    /// <summary>The address of the finding as it is known today.</summary>
    private string Permalink(FindingId id) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"/{frame.Language}/findings/{id}?as-known-on={frame.Today:yyyy-MM-dd}"
        );
}
