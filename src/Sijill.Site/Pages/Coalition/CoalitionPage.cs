using Microsoft.AspNetCore.Http;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Coalition;

/// <summary>The register of the coalition: who joined when, and how many are in it.</summary>
internal static class CoalitionPage
{
    /// <summary>Maps it.</summary>
    public static void MapCoalition(this PageRoutes pages) => pages.Map("/coalition", Answer);

    private static IResult Answer(PageRequest request)
    {
        PublicRecord record = request.Record;
        IReadOnlyList<CoalitionMember> members = record.Coalition(out IReadOnlyList<PublicFinding> unnamed);
        CoalitionWords words = CoalitionWords.For(request.Language);
        return request.Page<CoalitionView, CoalitionModel>(
            new PageHead(words.Title, "/coalition") { Description = words.Lead, KnowsPast = true },
            new CoalitionModel(
                members,
                unnamed,
                [
                    .. record
                        .MemberCounts()
                        .GroupBy(static finding => finding.Time.Edtf, StringComparer.Ordinal)
                        .Select(static of => of.ToArray()),
                ],
                record.MemberOrdinals()
            )
        );
    }
}
