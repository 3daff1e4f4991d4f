using Microsoft.AspNetCore.Http;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.About;

/// <summary>What the record is, how it is made, and what may be done with it. The reference of the API beside them is a page of its own.</summary>
internal static class AboutPage
{
    private const string Section = "/about";
    private const int OnAPage = 50;

    /// <summary>Maps them.</summary>
    public static void MapAbout(this PageRoutes pages)
    {
        pages.Map(Section, static request => Prose<AboutView>(request, Words(request).Title, Words(request).Lead));
        pages.Map(Section + "/methods", Methods);
        pages.Map(
            Section + "/accuracy",
            static request => Prose<AccuracyView>(request, Words(request).Accuracy, Words(request).AccuracySays)
        );
        pages.Map(
            Section + "/privacy",
            static request => Prose<PrivacyView>(request, Words(request).Privacy, Words(request).PrivacySays)
        );
        pages.Map(Section + "/dictionary", Dictionary);
        pages.Map(
            Section + "/licence",
            static request => Prose<LicenceView>(request, Words(request).Licence, Words(request).LicenceSays)
        );
        pages.Map(Section + "/corrections", Corrections);
        pages.Map(
            Section + "/glossary",
            static request => Prose<GlossaryView>(request, Words(request).Glossary, Words(request).GlossarySays)
        );
    }

    private static AboutWords Words(PageRequest request) => AboutWords.For(request.Language);

    private static IResult Prose<TView>(PageRequest request, string title, string says)
        where TView : PageView<int> =>
        request.Page<TView, int>(new PageHead(title, Section) { Description = says }, 0);

    private static IResult Methods(PageRequest request)
    {
        PublicRecord record = request.Record;
        bool now = record.AsOf is null;
        int hidden = 0;
        return request.Page<MethodsView, MethodsModel>(
            new PageHead(Words(request).Methods, Section) { Description = Words(request).MethodsSays },
            new MethodsModel(
                now ? record.Overview() : null,
                now ? record.Coverage() : null,
                now ? record.Outlets(out hidden) : [],
                hidden
            )
        );
    }

    private static IResult Dictionary(PageRequest request) =>
        request.Page<DictionaryView, IReadOnlyList<DictionaryTable>>(
            new PageHead(Words(request).Dictionary, Section) { Description = Words(request).DictionarySays },
            DictionaryTable.All(request.Language)
        );

    private static IResult Corrections(PageRequest request)
    {
        int before = request.Query.Number("before", 0, 1, int.MaxValue);
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        IReadOnlyList<PublicCorrection> decisions = request.Record.Corrections(
            before == 0 ? null : before,
            OnAPage,
            out bool more
        );
        return request.Page<CorrectionsView, CorrectionsModel>(
            new PageHead(Words(request).Corrections, Section)
            {
                Description = Words(request).CorrectionsSays,
                KnowsPast = true,
            },
            new CorrectionsModel(decisions, more ? decisions[^1].Entry : null, before != 0)
        );
    }
}
