using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Sijill.Archive;
using Sijill.Site.Http;

namespace Sijill.Site.Api;

/// <summary>Answers that say what went wrong, as problem details (RFC 9457). No detail of the machine is in them.</summary>
internal static class ApiProblem
{
    /// <summary>Their content type.</summary>
    public const string ContentType = "application/problem+json; charset=utf-8";

    /// <summary>Where each kind is explained; the kind is the fragment.</summary>
    public const string Explained = "/en/about/data#problem-";

    /// <summary>All kinds with their status and title.</summary>
    public static IReadOnlyList<(string Kind, int Status, string Title)> Kinds { get; } =
    [
        ("parameters", StatusCodes.Status400BadRequest, "These parameters cannot be read"),
        ("not-found", StatusCodes.Status404NotFound, "The record has nothing at this address"),
        ("method", StatusCodes.Status405MethodNotAllowed, "This address is only read: GET, HEAD or OPTIONS"),
        ("not-acceptable", StatusCodes.Status406NotAcceptable, "There is no such form of this answer"),
        ("unavailable", StatusCodes.Status503ServiceUnavailable, "The record cannot be read now"),
    ];

    /// <summary>400: all parameters that cannot be read, at once.</summary>
    public static ApiAnswer Parameters(string instance, IReadOnlyList<QueryProblem> problems) =>
        Of(
            "parameters",
            instance,
            problems.Count == 1
                ? $"{problems[0].Name}: {problems[0].Why}."
                : $"{problems.Count} parameters cannot be read.",
            json =>
            {
                json.WriteStartArray("errors");
                foreach (QueryProblem problem in problems)
                {
                    json.WriteStartObject();
                    json.WriteString("parameter", problem.Name);
                    json.WriteString("detail", problem.Why);
                    json.WriteEndObject();
                }
                json.WriteEndArray();
            }
        );

    /// <summary>404.</summary>
    public static ApiAnswer NotFound(string instance) =>
        Of(
            "not-found",
            instance,
            "It may have been mistyped, or what stood here was withdrawn. /api/v1 tells what there is."
        );

    /// <summary>405.</summary>
    public static ApiAnswer Method(string instance) => Of("method", instance, "Nothing is written through this API.");

    /// <summary>406 with the forms that there are.</summary>
    public static ApiAnswer NotAcceptable(string instance, IReadOnlyList<ApiFormat> offered) =>
        Of(
            "not-acceptable",
            instance,
            "Accept one of " + string.Join(", ", offered.Select(static format => format.Type)) + ".",
            json =>
            {
                json.WriteStartArray("offered");
                foreach (ApiFormat format in offered)
                {
                    json.WriteStringValue(format.Type);
                }
                json.WriteEndArray();
            }
        );

    /// <summary>503.</summary>
    public static ApiAnswer Unavailable(string instance, RecordProblem problem) =>
        Of(
            "unavailable",
            instance,
            problem switch
            {
                RecordProblem.Missing => "There is no record here yet.",
                RecordProblem.Locked => "It is being written to. Try again in a few seconds.",
                _ => "Whoever runs this site can find out why: sijill verify.",
            }
        );

    private static ApiAnswer Of(string kind, string instance, string detail, Action<Utf8JsonWriter>? more = null)
    {
        (_, int status, string title) = Kinds.First(one => one.Kind == kind);
        return new ApiAnswer(
            status,
            ContentType,
            ApiBytes.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("type", Explained + kind);
                json.WriteString("title", title);
                json.WriteNumber("status", status);
                json.WriteString("detail", detail);
                json.WriteString("instance", instance);
                more?.Invoke(json);
                json.WriteEndObject();
            })
        );
    }
}
