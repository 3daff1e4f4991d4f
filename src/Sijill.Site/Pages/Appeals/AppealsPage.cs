using Microsoft.AspNetCore.Http;
using Sijill.Archive.Queries;
using Sijill.Record.Documents;
using Sijill.Record.Statements;
using Sijill.Site.Http;
using Sijill.Site.Pages.Statements;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Appeals;

/// <summary>Who asks whom for what, who promises what, and what came of it.</summary>
internal static class AppealsPage
{
    private const string Path = "/appeals";

    /// <summary>Maps it.</summary>
    public static void MapAppeals(this PageRoutes pages) => pages.Map(Path, Answer);

    private static IResult Answer(PageRequest request)
    {
        SayingQuery query = StatementsPage.Filters(request);
        string? kind = request.Query.OneOf("kind", "appeal", "commitment");
        string? by = request.Query.Text("by");
        if (by is not null && !request.Record.Names.Has(by))
        {
            request.Query.Refuse("by", "nobody whom the codebook names");
        }
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        query = query with
        {
            Kinds = kind switch
            {
                "appeal" => [SayingKind.Appeal],
                "commitment" => [SayingKind.Commitment],
                _ => [SayingKind.Appeal, SayingKind.Commitment],
            },
            By = by is null ? null : SourceRef.Of(by),
        };
        Page<PublicSaying> page = request.Record.WithOutcomes(request.Record.Spoken(query, known: false));
        StatementsWords words = StatementsWords.For(request.Language);
        string? month = StatementsPage.MonthOf(query);
        return request.Page<AppealsView, AppealsModel>(
            new PageHead(words.Appeals, Path) { Description = words.AppealsLead, KnowsPast = true },
            new AppealsModel(
                kind,
                by,
                month,
                query.Language,
                Speakers(request),
                page.Items,
                page.Next is { } next
                    ? StatementsPage.Address(
                        Path,
                        ("kind", kind),
                        ("by", by),
                        ("month", month),
                        ("language", query.Language),
                        ("after", next.ToString())
                    )
                    : null,
                query.After is not null
            )
        );
    }

    private static (string Id, string Name)[] Speakers(PageRequest request) =>
        [
            .. request
                .Record.KnownSpeakers(out _)
                .Where(static speaker => speaker.Appeals + speaker.Commitments > 0)
                .Select(speaker => (speaker.Who.Id!, request.Record.Names.Of(speaker.Who.Id!, request.Language)))
                .OrderBy(static speaker => speaker.Item2, StringComparer.Ordinal),
        ];
}
