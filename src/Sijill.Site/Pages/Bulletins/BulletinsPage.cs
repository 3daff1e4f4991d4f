using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sijill.Site.Bulletins;
using Sijill.Site.Http;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Bulletins;

/// <summary>Bulletins: one a month, and the list of months that have one.</summary>
internal static class BulletinsPage
{
    private const string Section = "/bulletins";

    /// <summary>Maps them.</summary>
    public static void MapBulletins(this PageRoutes pages)
    {
        pages.Map(Section, List);
        pages.Map(Section + "/{month}", One);
    }

    private static IResult List(PageRequest request)
    {
        BulletinPageWords words = BulletinPageWords.For(request.Language);
        return request.Page<BulletinList, BulletinListModel>(
            new PageHead(words.Title, Section) { Description = words.Lead, KnowsPast = true },
            new BulletinListModel(request.Record.MonthsTold())
        );
    }

    private static IResult One(PageRequest request)
    {
        if (
            !DateOnly.TryParseExact(
                request.Part("month"),
                "yyyy-MM",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out DateOnly first
            )
        )
        {
            return request.NotFound();
        }
        string title = BulletinWords.For(request.Language).Title(request.Say.Month(first));
        return request.Page<BulletinView, Bulletin>(
            new PageHead(title, Section) { Description = title, KnowsPast = true },
            BulletinWriter.Of(request.Record, first, request.Language)
        );
    }
}
