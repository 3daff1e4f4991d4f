using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sijill.Archive.Queries;
using Sijill.Site.Http;
using Sijill.Site.Pages.Statements;
using Sijill.Site.Publication;
using Sijill.Site.Shell;
using Sijill.Site.Words;

namespace Sijill.Site.Pages.Search;

/// <summary>Search over texts, claims and names.</summary>
internal static class SearchPage
{
    private const string Path = "/search";

    // Each hit is cut from its whole text and masked.
    private const int APage = 25;
    private const int FindingsShown = 6;

    /// <summary>Maps it.</summary>
    public static void MapSearch(this PageRoutes pages) => pages.Map(Path, Answer);

    private static IResult Answer(PageRequest request)
    {
        string words = request.Query.Text("words") ?? "";
        long? after = After(request);
        var query = new FindQuery
        {
            Words = words,
            From = request.Query.Day("from"),
            To = request.Query.Day("to"),
            Language = request.Query.OneOf("language", "ar", "en"),
            Outlet = request.Query.Text("outlet"),
            After = after,
            Limit = APage,
        };
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        SearchHits found = request.Record.Search(query);
        IReadOnlyList<NamedThing> names = after is null ? request.Record.NamesIn(words) : [];
        SearchPageWords say = SearchPageWords.For(request.Language);
        return request.Page<SearchView, SearchModel>(
            new PageHead(words.Length == 0 ? say.Title : $"{say.Title}: {ControlCharacters.Still(words)}", Path)
            {
                Listed = false,
                KnowsPast = true,
            },
            new SearchModel(
                ControlCharacters.Still(words),
                query.From,
                query.To,
                query.Language,
                query.Outlet,
                names,
                request.Record.FindingsOf(names, FindingsShown),
                found.Items,
                found.Next is { } next
                    ? StatementsPage.Address(
                        Path,
                        ("words", words.Length == 0 ? null : words),
                        ("from", JsonWords.Day(query.From)),
                        ("to", JsonWords.Day(query.To)),
                        ("language", query.Language),
                        ("outlet", query.Outlet),
                        ("after", next.ToString(CultureInfo.InvariantCulture))
                    )
                    : null,
                after is not null
            )
        );
    }

    private static long? After(PageRequest request)
    {
        if (request.Query.Text("after") is not { } text)
        {
            return null;
        }
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long after))
        {
            return after;
        }
        request.Query.Refuse("after", "no place in this list; go back to its first page");
        return null;
    }
}
