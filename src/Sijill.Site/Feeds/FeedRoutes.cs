using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sijill.Reading.Codebook;
using Sijill.Record.Documents;
using Sijill.Site.Api;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Feeds;

/// <summary>Maps the feeds: /feeds/places/sy-camp-roj.atom and .json.</summary>
internal static class FeedRoutes
{
    private const int Entries = 50;

    /// <summary>Maps them.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        RouteGroupBuilder kept = app.MapGroup("");
        kept.CacheOutput(static policy => policy.AddPolicy<RecordCachePolicy>(), excludeDefaultPolicy: true);
        foreach (FeedKind kind in Enum.GetValues<FeedKind>())
        {
            kept.Map(
                $"/feeds/{kind.ToString().ToLowerInvariant()}/{{name}}",
                http => ApiRoutes.WithAsync(http, context => Answer(context, kind))
            );
        }
        app.Map(
            "/feeds/{**rest}",
            static http => ApiRoutes.WithAsync(http, static one => ApiProblem.NotFound(ApiRoutes.Address(one)))
        );
    }

    private static ApiAnswer Answer(HttpContext http, FeedKind kind)
    {
        string name = http.Request.RouteValues["name"] as string ?? "";
        string address = ApiRoutes.Address(http);
        bool atom = name.EndsWith(".atom", StringComparison.Ordinal);
        if (!atom && !name.EndsWith(".json", StringComparison.Ordinal))
        {
            return ApiProblem.NotFound(address);
        }
        string id = name[..^".atom".Length];
        var query = new QueryValues(http.Request.Query);
        string language = query.OneOf("language", "ar", "en") ?? "en";
        foreach (string unknown in query.Unknown)
        {
            query.Refuse(unknown.Length <= 60 ? unknown : unknown[..60] + "…", "no parameter of this address");
        }
        if (query.Problems.Count > 0)
        {
            return ApiProblem.Parameters(address, query.Problems);
        }
        return ApiRoutes.Asking(
            http,
            null,
            (record, site) =>
                Make(record, kind, id, language, ApiRoutes.Origin(http, site.Options), atom ? ".atom" : ".json")
                    is { } feed
                    ? new ApiAnswer(
                        StatusCodes.Status200OK,
                        (atom ? FeedLinks.Atom : FeedLinks.Json) + "; charset=utf-8",
                        atom ? FeedBytes.Atom(feed) : FeedBytes.Json(feed)
                    )
                    : ApiProblem.NotFound(address)
        );
    }

    private static Feed? Make(
        PublicRecord record,
        FeedKind kind,
        string id,
        string language,
        string origin,
        string suffix
    )
    {
        if (Told(record, kind, id, language) is not { } told)
        {
            return null;
        }
        var facts = new FactWords(record.Names, Wording.For(language));
        FeedEntry[] entries = [.. told.Changes.Select(change => FeedEntry.Of(change, facts, language, origin))];
        return new Feed(
            origin + FeedLinks.Address(kind, id, suffix, language),
            $"{origin}/{language}{told.Page}",
            language,
            (language == "ar" ? "سِجِلّ: " : "Sijill: ") + told.Title,
            entries.Length > 0 ? entries.Max(static entry => entry.Changed) : DateTimeOffset.UnixEpoch,
            entries
        );
    }

    /// <summary>What a feed is called, which page it belongs to, and what it tells; null where there is no such thing.</summary>
    private static (string Title, string Page, IReadOnlyList<PublicChange> Changes)? Told(
        PublicRecord record,
        FeedKind kind,
        string id,
        string language
    )
    {
        CodebookNames names = record.Names;
        switch (kind)
        {
            case FeedKind.Indicators when names.Codebook.Indicators.Any(one => one.Id == id):
                return (
                    names.Indicator(id, language),
                    "/series?indicator=" + Uri.EscapeDataString(id),
                    record.Changes([id], null, Entries)
                );
            case FeedKind.Tracks when names.Codebook.Tracks.FirstOrDefault(one => one.Id == id) is { } track:
                return (
                    track.Titles.GetValueOrDefault(language) ?? track.Titles.GetValueOrDefault("en") ?? id,
                    "#" + Uri.EscapeDataString(id),
                    record.ChangesOf(track, Entries)
                );
            case FeedKind.Places when names.Find(id) is { Type: EntityType.Place }:
                return (
                    names.Of(id, language),
                    "/places/" + Uri.EscapeDataString(id),
                    record.Changes(null, record.Knowledge.Gazetteer.Inside(id), Entries)
                );
            case FeedKind.Sources when record.AllOutlets().FirstOrDefault(one => one.Id == id) is { } outlet:
                return (
                    language == "ar" ? outlet.Arabic : outlet.English,
                    "/sources/" + Uri.EscapeDataString(id),
                    record.ChangesOf(outlet.Known ? SourceRef.Of(id) : SourceRef.Unknown(id), Entries)
                );
            default:
                return null;
        }
    }
}
