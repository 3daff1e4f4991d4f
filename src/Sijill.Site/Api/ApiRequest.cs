using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using Sijill.Archive.Queries;
using Sijill.Reading.Codebook;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Words;

namespace Sijill.Site.Api;

/// <summary>A request to the API: its parameters, read as what they are meant to be, and the record.</summary>
/// <param name="record">The record as asked for.</param>
/// <param name="query">The parameters.</param>
/// <param name="id">The part of the path that names a thing, or "".</param>
internal sealed class ApiRequest(PublicRecord record, QueryValues query, string id)
{
    /// <summary>How many a page has where nothing is said: of JSON, and of what goes into a table.</summary>
    public const int UsualPage = 50;

    /// <summary>The most that a page has.</summary>
    public const int LargestPage = 500;

    /// <summary>The record.</summary>
    public PublicRecord Record => record;

    /// <summary>The parameters.</summary>
    public QueryValues Query => query;

    /// <summary>The part of the path that names a thing, or "".</summary>
    public string Id => id;

    /// <summary>Scheme and host.</summary>
    public string Origin { get; init; } = "";

    /// <summary>Path with the parameters as they came.</summary>
    public string Address { get; init; } = "";

    /// <summary>In which form to answer.</summary>
    public ApiFormat Format { get; init; } = ApiFormat.Json;

    /// <summary>The names of the codebook.</summary>
    public CodebookNames Names => record.Names;

    /// <summary>Most items of the page: tables are pulled whole more often than lists are looked at.</summary>
    public int Limit() => query.Number("limit", Format == ApiFormat.Json ? UsualPage : LargestPage, 1, LargestPage);

    /// <summary>Where the page before ended, or null.</summary>
    public PageCursor? Cursor()
    {
        if (query.Text("cursor") is not { } text)
        {
            return null;
        }
        if (PageCursor.TryParse(text, out PageCursor cursor) && cursor.Sort >= -1)
        {
            return cursor;
        }
        query.Refuse("cursor", "no cursor that this API gave: take it from next");
        return null;
    }

    /// <summary>A place in a list that stands still, from 0.</summary>
    public int Offset() => query.Number("cursor", 0, 0, int.MaxValue);

    /// <summary>An indicator of the codebook, or null.</summary>
    public string? Indicator(bool required = false)
    {
        string? indicator = query.Text("indicator");
        if (indicator is null && required)
        {
            query.Refuse("indicator", "has to be given: one of " + string.Join(", ", Indicators()));
        }
        else if (indicator is not null && !Indicators().Contains(indicator))
        {
            query.Refuse("indicator", "none of " + string.Join(", ", Indicators()));
        }
        return indicator;
    }

    /// <summary>An entity of the codebook, or null.</summary>
    public string? Entity(string name, string list, params ReadOnlySpan<EntityType> types)
    {
        string? asked = query.Text(name);
        if (
            asked is not null
            && (Names.Find(asked) is not { } entity || !(types.IsEmpty || types.Contains(entity.Type)))
        )
        {
            query.Refuse(name, $"no id of the codebook; /api/v1/{list} has all");
        }
        return asked;
    }

    /// <summary>Two days of which the first is not after the second.</summary>
    public (DateOnly? From, DateOnly? To) Days()
    {
        (DateOnly? from, DateOnly? to) = (query.Day("from"), query.Day("to"));
        if (from > to)
        {
            query.Refuse("from", "after to");
        }
        return (from, to);
    }

    /// <summary>A page of a list. The record is asked only where all parameters can be read.</summary>
    public ApiAnswer List<T>(ApiRows<T> rows, Func<(IReadOnlyList<T> Items, string? Next)> ask)
    {
        IReadOnlyList<string>? asked = Asked(rows);
        bool hxl = Hxl();
        if (query.Problems.Count > 0)
        {
            return ApiProblem.Parameters(Address, query.Problems);
        }
        (IReadOnlyList<T> items, string? cursor) = ask();
        string? next = cursor is null ? null : Next(cursor);
        return new ApiAnswer(
            StatusCodes.Status200OK,
            Format.ContentType,
            Format == ApiFormat.Csv ? rows.Csv(items, asked, hxl)
                : Format == ApiFormat.Lines ? ApiBytes.Lines(items, (json, row) => rows.Write(json, row, asked))
                : ApiBytes.Of(json =>
                {
                    json.WriteStartObject();
                    json.WriteString("asKnownOn", JsonWords.Day(record.AsOf is null ? null : record.Today));
                    json.WriteString("next", next);
                    json.WriteStartArray("items");
                    foreach (T row in items)
                    {
                        rows.Write(json, row, asked);
                    }
                    json.WriteEndArray();
                    json.WriteEndObject();
                })
        )
        {
            Link = next is null ? null : $"<{next}>; rel=\"next\"",
        };
    }

    /// <summary>One thing; null: there is none.</summary>
    public ApiAnswer One<T>(ApiRows<T> rows, Func<T?> ask)
        where T : class
    {
        IReadOnlyList<string>? asked = Asked(rows);
        bool hxl = Hxl();
        if (query.Problems.Count > 0)
        {
            return ApiProblem.Parameters(Address, query.Problems);
        }
        if (ask() is not { } one)
        {
            return ApiProblem.NotFound(Address);
        }
        return new ApiAnswer(
            StatusCodes.Status200OK,
            Format.ContentType,
            Format == ApiFormat.Csv ? rows.Csv([one], asked, hxl)
                : Format == ApiFormat.Lines ? ApiBytes.Lines([one], (json, row) => rows.Write(json, row, asked))
                : ApiBytes.Of(json => rows.Write(json, one, asked))
        );
    }

    /// <summary>An answer of its own making, in JSON.</summary>
    public ApiAnswer Json(Func<Action<Utf8JsonWriter>?> ask) =>
        query.Problems.Count > 0 ? ApiProblem.Parameters(Address, query.Problems)
        : ask() is { } write ? new ApiAnswer(StatusCodes.Status200OK, Format.ContentType, ApiBytes.Of(write))
        : ApiProblem.NotFound(Address);

    /// <summary>To where a thing stands now that was merged into another.</summary>
    public ApiAnswer MovedTo(string path) =>
        new(StatusCodes.Status308PermanentRedirect, Format.ContentType, ReadOnlyMemory<byte>.Empty)
        {
            Location =
                path
                + Format.Suffix
                + (Address.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? Address[at..] : ""),
        };

    /// <summary>A stretch of a list that stands still.</summary>
    public static (IReadOnlyList<T> Items, string? Next) Stretch<T>(IReadOnlyList<T> all, int offset, int limit)
    {
        int start = Math.Min(offset, all.Count);
        int end = Math.Min(all.Count, start + limit);
        return (
            [.. all.Skip(start).Take(end - start)],
            end < all.Count ? end.ToString(CultureInfo.InvariantCulture) : null
        );
    }

    private IReadOnlyList<string>? Asked<T>(ApiRows<T> rows) =>
        ApiRows<T>.Asked(query.Text("fields"), rows, why => query.Refuse("fields", why));

    private bool Hxl() => query.OneOf("hxl", "1", "0") == "1";

    private string[] Indicators() => [.. Names.Codebook.Indicators.Select(static indicator => indicator.Id)];

    private string Next(string cursor)
    {
        int at = Address.IndexOf('?', StringComparison.Ordinal);
        string path = at < 0 ? Address : Address[..at];
        Dictionary<string, StringValues> values = QueryHelpers.ParseQuery(at < 0 ? "" : Address[at..]);
        values["cursor"] = cursor;
        return Origin + QueryHelpers.AddQueryString(path, values);
    }
}
