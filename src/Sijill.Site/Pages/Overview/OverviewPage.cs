using Microsoft.AspNetCore.Http;
using Sijill.Site.Http;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Overview;

/// <summary>The first page.</summary>
internal static class OverviewPage
{
    /// <summary>Maps it.</summary>
    public static void MapOverview(this PageRoutes pages) => pages.Map("", Answer);

    private static IResult Answer(PageRequest request) =>
        request.Page<OverviewView, OverviewModel>(
            new PageHead("", "") { Description = ShellWords.For(request.Language).Tagline, KnowsPast = true },
            new OverviewModel(request.Record.Overview().Documents)
        );
}
