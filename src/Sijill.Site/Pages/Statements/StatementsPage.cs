using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;
using Sijill.Record.Documents;
using Sijill.Record.Statements;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Statements;

/// <summary>Who says what: of people only those whom the codebook names, who speak in public.</summary>
internal static class StatementsPage
{
    private const int APage = 50;
    private const int SpeakersShown = 60;

    /// <summary>Maps them.</summary>
    public static void MapStatements(this PageRoutes pages)
    {
        pages.Map("/statements", All);
        pages.Map("/statements/{speaker}", One);
    }

    /// <summary>Reads the filters that all lists of sayings share; problems are gathered.</summary>
    public static SayingQuery Filters(PageRequest request)
    {
        DateOnly? month = request.Query.Month("month");
        string? language = request.Query.OneOf("language", "ar", "en");
        PageCursor? after = null;
        if (request.Query.Text("after") is { } text)
        {
            if (PageCursor.TryParse(text, out PageCursor cursor))
            {
                after = cursor;
            }
            else
            {
                request.Query.Refuse("after", "no place in this list; go back to its first page");
            }
        }
        return new SayingQuery
        {
            From = month,
            Until = month?.AddMonths(1).AddDays(-1),
            Language = language,
            After = after,
            Limit = APage,
        };
    }

    /// <summary>Address of a page of a list, with the filters that are set.</summary>
    public static string Address(string path, params ReadOnlySpan<(string Name, string? Value)> filters)
    {
        foreach ((string name, string? value) in filters)
        {
            path = value is null ? path : QueryHelpers.AddQueryString(path, name, value);
        }
        return path;
    }

    /// <summary>"2026-02", or null.</summary>
    public static string? MonthOf(SayingQuery query) => query.From?.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static IResult All(PageRequest request)
    {
        SayingQuery query = Filters(request) with { Kind = SayingKind.Statement };
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        Page<PublicSaying> page = request.Record.Spoken(query, known: true);
        IReadOnlyList<PublishedSpeaker> speakers = request.Record.KnownSpeakers(out int others);
        StatementsWords words = StatementsWords.For(request.Language);
        return request.Page<StatementsView, StatementsModel>(
            new PageHead(words.Title, "/statements") { Description = words.Lead, KnowsPast = true },
            new StatementsModel(
                MonthOf(query),
                query.Language,
                [.. speakers.Take(SpeakersShown)],
                speakers.Count,
                others,
                page.Items,
                Next("/statements", query, page.Next, null),
                query.After is not null
            )
        );
    }

    private static IResult One(PageRequest request)
    {
        SayingQuery query = Filters(request);
        SayingKind? kind = request.Query.Word<SayingKind>("kind");
        if (request.Query.Problems.Count > 0)
        {
            return request.BadRequest();
        }
        string id = request.Part("speaker");
        if (request.Record.Names.Find(id) is not { } entity || entity.Type == EntityType.Place)
        {
            return request.NotFound();
        }
        query = query with { Kind = kind, By = SourceRef.Of(id) };
        Page<PublicSaying> page = request.Record.WithOutcomes(request.Record.Spoken(query, known: true));
        string name = request.Record.Names.Of(id, request.Language);
        string? asked = kind?.ToString().ToLowerInvariant();
        return request.Page<SpeakerView, SpeakerModel>(
            new PageHead(name, "/statements")
            {
                Description = StatementsWords.For(request.Language).Title + ": " + name,
                KnowsPast = true,
            },
            new SpeakerModel(
                id,
                asked,
                MonthOf(query),
                query.Language,
                entity.Parent is { } parent && request.Record.Names.Has(parent)
                    ? request.Record.Names.Of(parent, request.Language)
                    : null,
                request.Record.KnownSpeakers(out _).FirstOrDefault(one => one.Who.Id == id),
                page.Items,
                Next("/statements/" + Uri.EscapeDataString(id), query, page.Next, asked),
                query.After is not null
            )
        );
    }

    private static string? Next(string path, SayingQuery query, PageCursor? next, string? kind) =>
        next is null
            ? null
            : Address(
                path,
                ("kind", kind),
                ("month", MonthOf(query)),
                ("language", query.Language),
                ("after", next.Value.ToString())
            );
}
