using Microsoft.AspNetCore.Http;
using Sijill.Archive.Queries;
using Sijill.Record.Reconciliation;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Findings;

/// <summary>Findings: a list, and each with all its claims.</summary>
internal static class FindingsPage
{
    private const int Rows = 50;
    private const int MostClaims = 60;

    /// <summary>Maps them.</summary>
    public static void MapFindings(this PageRoutes pages)
    {
        pages.Map("/findings", All);
        pages.Map("/findings/{id}", One);
    }

    private static IResult All(PageRequest request)
    {
        PageCursor? after = null;
        if (request.Query.Text("after") is { } text)
        {
            if (PageCursor.TryParse(text, out PageCursor cursor))
            {
                after = cursor;
            }
            else
            {
                request.Query.Refuse("after", "no end of a page");
            }
        }
        var query = new FindingQuery
        {
            Indicator = request.Query.Text("indicator"),
            Place = request.Query.Text("place"),
            Status = request.Query.Word<FindingStatus>("status"),
            From = request.Query.Day("from"),
            To = request.Query.Day("to"),
            After = after,
            Limit = Rows,
        };
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        var words = FindingWords.For(request.Language);
        Page<PublicFinding> page = request.Record.FindingPage(query);
        return request.Page<FindingList, FindingListModel>(
            new PageHead(words.ListHeading, "/series") { Description = words.ListLead, KnowsPast = true },
            new FindingListModel(
                new FindingListRequest(query),
                request.Record.IndicatorsTold(),
                query.Indicator is { } indicator
                && request.Record.Names.Codebook.Indicators.Any(one => one.Id == indicator)
                    ? request.Record.PlacesTold(indicator)
                    : [],
                page.Items,
                page.Next?.ToString()
            )
        );
    }

    private static IResult One(PageRequest request)
    {
        if (!FindingId.TryParse(request.Part("id"), out FindingId id) || request.Record.Finding(id) is not { } finding)
        {
            return request.NotFound();
        }
        if (finding.Id != id)
        {
            // It was merged into another, which has its claims now.
            return Results.Redirect($"/{request.Language}/findings/{finding.Id}{request.Http.Request.QueryString}");
        }
        var facts = new FactWords(request.Record.Names, request.Say);
        IReadOnlyList<PublicClaim> claims = request.Record.Claims(id, MostClaims);
        string title = facts.Title(finding.Subject);
        var head = new PageHead($"{title}: {facts.Value(finding)}", "/series")
        {
            Description =
                $"{title}{facts.Comma}{facts.When(finding.Time)}: {facts.Value(finding)}. {facts.WhyStatus(finding.Status)}",
            KnowsPast = true,
            Alternates = [new PageAlternate("application/json", $"/api/v1/findings/{id}", "JSON")],
        };
        var frame = new PageFrame(request, head);
        return request.Page<OneFinding, FindingModel>(
            head with
            {
                LinkedData = FindingLinkedData.Of(frame, facts, finding, claims),
            },
            new FindingModel(
                finding,
                claims,
                request.Record.Related(id),
                request.Record.VersionsByDay(id),
                new FindingCitation(frame, facts).Of(finding, claims)
            )
        );
    }
}
