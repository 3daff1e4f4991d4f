using Microsoft.AspNetCore.Http;
using Sijill.Record.Claims;
using Sijill.Site.Http;
using Sijill.Site.Publication;
using Sijill.Site.Shell;

namespace Sijill.Site.Pages.Repatriation;

/// <summary>Returns by state of nationality: asked, committed, planned, carried out.</summary>
internal static class RepatriationPage
{
    private const int MostFindings = 1000;
    private const int MostOfAState = 400;
    private const int MostShown = 50;
    private const int MostWords = 20;
    private const int KindsShown = 4;

    /// <summary>Maps it.</summary>
    public static void MapRepatriation(this PageRoutes pages)
    {
        pages.Map("/repatriation", All);
        pages.Map("/repatriation/{state}", One);
    }

    private static IResult All(PageRequest request)
    {
        IReadOnlyList<StateReturn> returns = request.Record.Returns(null, MostFindings);
        RepatriationWords words = RepatriationWords.For(request.Language);
        return request.Page<RepatriationView, RepatriationModel>(
            new PageHead(words.Title, "/repatriation") { Description = words.Lead, KnowsPast = true },
            new RepatriationModel(
                [
                    .. returns
                        .GroupBy(static one => one.State, StringComparer.Ordinal)
                        .Select(of => Row(request, of.Key, [.. of])),
                ],
                returns.Count >= MostFindings
            )
        );
    }

    private static StateRow Row(PageRequest request, string state, IReadOnlyList<StateReturn> returns)
    {
        PublicRecord record = request.Record;
        List<StateReturn> done =
        [
            .. returns
                .Where(static one => one.Finding is { Subject.Mode: FactMode.Done, Best: not null })
                .DistinctBy(static one =>
                    (one.Finding.Subject.Target, one.Finding.Subject.Group, one.Finding.Subject.Unit)
                )
                .Take(KindsShown),
        ];
        StateReturn? words = done.Where(static one => !one.IsFew)
            .Take(2)
            .Select(record.WithWords)
            .FirstOrDefault(HasWords);
        return new StateRow(
            state,
            record.AskedOf(state, 1) is [var asked, ..] ? asked : null,
            record.PromisedBy(state, 1) is [var promised, ..] ? promised : null,
            returns.FirstOrDefault(static one => one.Finding is { Subject.Mode: FactMode.Planned, Best: not null }),
            done,
            words
        );
    }

    private static bool HasWords(StateReturn one) => one.Words is { Sentence.Segments.Count: > 0 };

    private static IResult One(PageRequest request)
    {
        PublicRecord record = request.Record;
        if (record.State(request.Part("state")) is not { } state)
        {
            return request.NotFound();
        }
        IReadOnlyList<StateReturn> returns = record.Returns(state.Id, MostOfAState);
        StateReturn[] planned =
        [
            .. returns.Where(static one => one.Finding is { Subject.Mode: FactMode.Planned, Best: not null }),
        ];
        StateReturn[] done =
        [
            .. returns.Where(static one => one.Finding is { Subject.Mode: FactMode.Done, Best: not null }),
        ];
        RepatriationWords words = RepatriationWords.For(request.Language);
        string name = record.Names.Of(state.Id, request.Language);
        return request.Page<StateView, StateModel>(
            new PageHead(words.Title + ": " + name, "/repatriation") { Description = words.Lead, KnowsPast = true },
            new StateModel(
                state.Id,
                record.AskedOf(state.Id, MostWords),
                record.PromisedBy(state.Id, MostWords),
                [.. planned.Take(MostWords).Select(record.WithWords)],
                [.. done.Take(MostShown).Select((one, index) => index < MostWords ? record.WithWords(one) : one)],
                record.ReturnYears(state),
                Math.Max(0, done.Length - MostShown)
            )
        );
    }
}
