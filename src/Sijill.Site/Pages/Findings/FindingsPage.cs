using Microsoft.AspNetCore.Http;
using Sijill.Record.Reconciliation;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Findings;

/// <summary>A finding with all its claims.</summary>
internal static class FindingsPage
{
    /// <summary>Maps it.</summary>
    public static void MapFindings(this PageRoutes pages) => pages.Map("/findings/{id}", One);

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
        return request.Page<OneFinding, FindingModel>(
            new PageHead($"{facts.What(finding.Subject)}: {facts.Value(finding)}", "/series")
            {
                Description =
                    $"{facts.What(finding.Subject)}, {facts.Where(finding.Subject)}, {facts.When(finding.Time)}",
                KnowsPast = true,
            },
            new FindingModel(finding, request.Record.Claims(id), request.Record.Versions(id))
        );
    }
}
