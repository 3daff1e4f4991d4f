using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Sijill.Intake.Fetching;
using Sijill.Site.Http;
using Sijill.Site.Pages.Documents;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Check;

/// <summary>Compares the figures of a text with the record. Nothing is stored.</summary>
internal static class CheckPage
{
    private const string Path = "/check";
    private const int LongestText = 200_000;
    private const int MostShown = 300;

    /// <summary>Maps it.</summary>
    public static void MapCheck(this PageRoutes pages)
    {
        pages.Map(
            Path,
            static request =>
                request.Site.Options.Check
                    ? Page(request, CheckModel.Empty, StatusCodes.Status200OK)
                    : request.NotFound()
        );
        pages.MapPost(Path, AnswerAsync);
    }

    private static async Task<IResult> AnswerAsync(PageRequest request)
    {
        request.Http.Response.Headers.CacheControl = "no-store";
        CheckWords words = CheckWords.For(request.Language);
        if (!request.Site.Options.Check)
        {
            return request.NotFound();
        }
        string site = request.Http.Request.Headers["Sec-Fetch-Site"].ToString();
        if (site is not ("" or "same-origin" or "none"))
        {
            return Refuse(request, CheckModel.Empty, words.OtherSite, StatusCodes.Status403Forbidden);
        }
        using var time = CancellationTokenSource.CreateLinkedTokenSource(request.Http.RequestAborted);
        time.CancelAfter(CheckDesk.Longest);
        try
        {
            if (!request.Http.Request.HasFormContentType)
            {
                return Refuse(request, CheckModel.Empty, words.Nothing, StatusCodes.Status400BadRequest);
            }
            IFormCollection form = await request.Http.Request.ReadFormAsync(time.Token);
            return await ReadAsync(request, Given(form), words, time.Token);
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refuse(request, CheckModel.Empty, words.TooLarge, StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception bad) when (bad is InvalidDataException or BadHttpRequestException or IOException)
        {
            return Refuse(request, CheckModel.Empty, words.Nothing, StatusCodes.Status400BadRequest);
        }
        catch (OperationCanceledException)
        {
            return Refuse(request, CheckModel.Empty, words.TooLong, StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static CheckModel Given(IFormCollection form) =>
        CheckModel.Empty with
        {
            Text = form["text"].ToString(),
            Address = form["address"].ToString().Trim(),
            Published = form["published"].ToString().Trim(),
            Language = form["language"].ToString(),
        };

    private static async Task<IResult> ReadAsync(
        PageRequest request,
        CheckModel given,
        CheckWords words,
        CancellationToken cancellation
    )
    {
        if (given.Text.Length > LongestText)
        {
            return Refuse(request, given with { Text = "" }, words.TooLarge, StatusCodes.Status413PayloadTooLarge);
        }
        if (string.IsNullOrWhiteSpace(given.Text) == (given.Address.Length == 0))
        {
            string problem = given.Address.Length == 0 ? words.Nothing : words.Both;
            return Refuse(request, given, problem, StatusCodes.Status400BadRequest);
        }
        DateOnly? day = null;
        if (given.Published.Length > 0)
        {
            if (
                !DateOnly.TryParseExact(
                    given.Published,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out DateOnly read
                )
            )
            {
                return Refuse(request, given, words.NoDay, StatusCodes.Status400BadRequest);
            }
            day = read;
        }
        string? language = given.Language is "ar" or "en" ? given.Language : null;
        CheckDesk desk = request.Http.RequestServices.GetRequiredService<CheckDesk>();
        if (given.Address.Length == 0)
        {
            CheckedText own = await desk.ReadAsync(
                token => request.Record.CheckOwn(given.Text, day, language, token),
                cancellation
            );
            return Checked(request, given, own, words);
        }
        if (
            !Uri.TryCreate(given.Address, UriKind.Absolute, out Uri? address)
            || address.Scheme is not ("http" or "https")
        )
        {
            return Refuse(request, given, words.NoAddress, StatusCodes.Status400BadRequest);
        }
        FetchResult fetched = await desk.FetchAsync(address, cancellation);
        if (fetched.Snapshot is not { } snapshot)
        {
            // What the fetcher says of the network is not told: a page that tells it could be used to look around in it.
            return Refuse(request, given, words.NotFetched, StatusCodes.Status422UnprocessableEntity);
        }
        CheckedText text = await desk.ReadAsync(
            token => request.Record.CheckFetched(snapshot, day, language, token),
            cancellation
        );
        return Checked(request, given, text, words);
    }

    private static IResult Checked(PageRequest request, CheckModel given, CheckedText text, CheckWords words) =>
        text.Problem is not null
            ? Refuse(request, given, words.Unreadable, StatusCodes.Status422UnprocessableEntity)
            : Page(
                request,
                given with
                {
                    Figures = [.. text.Figures.Take(MostShown)],
                    Passages = MarkedPassage.Of(text.Passages),
                    All = text.Figures.Count,
                },
                StatusCodes.Status200OK
            );

    private static IResult Refuse(PageRequest request, CheckModel given, string problem, int status) =>
        Page(request, given with { Problem = problem }, status);

    private static IResult Page(PageRequest request, CheckModel model, int status)
    {
        CheckWords words = CheckWords.For(request.Language);
        return request.Page<CheckView, CheckModel>(
            new PageHead(words.Title, Path) { Description = words.Lead },
            model,
            status
        );
    }
}
