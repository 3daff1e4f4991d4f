using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Sijill.Site.Publication;
using Sijill.Site.Shell;
using Sijill.Site.Words;

namespace Sijill.Site.Http;

/// <summary>A request for a page: its language, its parameters and the record, which is given back as soon as the answer's model is made.</summary>
/// <param name="http">The request.</param>
/// <param name="language">"ar" or "en".</param>
/// <param name="site">What all pages share.</param>
/// <param name="record">The record as asked for.</param>
/// <param name="query">The parameters of the address.</param>
internal sealed class PageRequest(
    HttpContext http,
    string language,
    SiteParts site,
    PublicRecord record,
    QueryValues query
)
{
    /// <summary>The request.</summary>
    public HttpContext Http => http;

    /// <summary>"ar" or "en".</summary>
    public string Language => language;

    /// <summary>The words around what is shown.</summary>
    public Wording Say { get; } = Wording.For(language);

    /// <summary>What all pages share.</summary>
    public SiteParts Site => site;

    /// <summary>The record. Only until the handler returns: what is shown is made before.</summary>
    public PublicRecord Record => record;

    /// <summary>The parameters of the address.</summary>
    public QueryValues Query => query;

    /// <summary>A part of the path, as the route names it.</summary>
    public string Part(string name) => http.Request.RouteValues[name] as string ?? "";

    /// <summary>The page that a component draws from a model.</summary>
    public IResult Page<TView, TModel>(PageHead head, TModel model, int status = StatusCodes.Status200OK)
        where TView : PageView<TModel>
    {
        var frame = new PageFrame(this, head);
        return new RazorComponentResult<TView>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(PageView<TModel>.Frame)] = frame,
                [nameof(PageView<TModel>.Model)] = model,
            }
        )
        {
            StatusCode = status,
        };
    }

    /// <summary>A friendly page that says that there is no such thing.</summary>
    public IResult NotFound() => ErrorPage.Result(this, StatusCodes.Status404NotFound);

    /// <summary>A friendly page that names the parameters that cannot be read.</summary>
    public IResult BadRequest() => ErrorPage.Result(this, StatusCodes.Status400BadRequest);
}
