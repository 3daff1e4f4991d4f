using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Sijill.Site.Http;
using Sijill.Site.Words;

namespace Sijill.Site.Shell;

/// <summary>What is around a page: its language, its head, its address in both languages.</summary>
public sealed class PageFrame
{
    private readonly string _path;
    private readonly string _query;

    internal PageFrame(PageRequest request, PageHead head)
    {
        Head = head;
        Say = request.Say;
        Language = request.Language;
        Names = request.Record.Names;
        Site = request.Site;
        Today = request.Record.Today;
        AsKnownOn = request.Record.AsOf is null ? null : request.Record.Today;
        Problems = request.Query.Problems;
        string path = request.Http.Request.Path.Value ?? "/";
        _path = path.Length > 3 ? path[3..] : "";
        _query = request.Http.Request.QueryString.Value ?? "";
        Origin = Site.Options.PublicAddress ?? $"{request.Http.Request.Scheme}://{request.Http.Request.Host.Value}";
    }

    internal PageHead Head { get; }

    internal Wording Say { get; }

    internal CodebookNames Names { get; }

    internal SiteParts Site { get; }

    internal IReadOnlyList<QueryProblem> Problems { get; }

    /// <summary>"ar" or "en".</summary>
    public string Language { get; }

    /// <summary>The day asked on.</summary>
    public DateOnly Today { get; }

    /// <summary>The day as known on which the page is shown; null for now.</summary>
    public DateOnly? AsKnownOn { get; }

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>Address of a page of this language: "/en" and a path, as known on the same day.</summary>
    /// <param name="path">"" or a path that begins with a slash; may have parameters.</param>
    public string To(string path)
    {
        string address = "/" + Language + path;
        return AsKnownOn is { } day
            ? QueryHelpers.AddQueryString(
                address,
                "as-known-on",
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            )
            : address;
    }

    /// <summary>This page in another language.</summary>
    public string InLanguage(string language) => "/" + language + _path + _query;

    /// <summary>This page as known on a day, which then never changes.</summary>
    public string AsOf(DateOnly day)
    {
        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query = QueryHelpers.ParseQuery(_query);
        query["as-known-on"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString("/" + Language + _path, query);
    }

    /// <summary>This page as it is now.</summary>
    public string Now()
    {
        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query = QueryHelpers.ParseQuery(_query);
        query.Remove("as-known-on");
        return QueryHelpers.AddQueryString("/" + Language + _path, query);
    }
}
