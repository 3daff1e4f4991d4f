using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;
using Sijill.Record.Series;

namespace Sijill.Site.Publication;

/// <content>Figures over time.</content>
internal sealed partial class PublicRecord
{
    /// <summary>Most findings of which one page of a series is made: the latest.</summary>
    public const int MostFindings = 3000;

    private const int MostPlaces = 400;
    private const int MostTogether = 20;
    private const int MostDisputes = 24;

    /// <summary>The indicators of which the record tells, in the codebook's order.</summary>
    public IReadOnlyList<Indicator> IndicatorsTold()
    {
        var told = Kept("indicators", _reader.IndicatorsTold).ToHashSet(StringComparer.Ordinal);
        return [.. Knowledge.Codebook.Indicators.Where(indicator => told.Contains(indicator.Id))];
    }

    /// <summary>Ids of the places of which an indicator is told, alone or in a movement from one to another, the most told first. Only places of the codebook are published.</summary>
    public IReadOnlyList<string> PlacesTold(string indicator) => Kept(("places", indicator), () => PlacesOf(indicator));

    private List<string> PlacesOf(string indicator)
    {
        // Sites have no place finer than a governorate; such a list would give them away.
        if (indicator == "sites")
        {
            return [];
        }
        var places = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string told in _reader.PlacesTold(indicator, MostPlaces))
        {
            foreach (string place in told.Split('+'))
            {
                if (Names.Has(place) && seen.Add(place))
                {
                    places.Add(place);
                }
            }
        }
        return places;
    }

    /// <summary>A figure over time with all that a page of it needs. Looks at the latest <see cref="MostFindings"/> findings.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="indicator">Its indicator.</param>
    /// <param name="key">A finding of the line that was chosen, or null.</param>
    public PublicSeries SeriesOf(SeriesQuery query, Indicator indicator, FindingId? key) =>
        Kept((query, indicator.Id, key), () => SeriesAsked(query, indicator, key), static series => Weight(series));

    /// <summary>A line without points weighs something too.</summary>
    private static int Weight(PublicSeries series) =>
        8
        + (8 * series.Together.Count)
        + series.Lines.Concat(series.Others).Sum(static line => 2 + line.Points.Count + line.Spanning.Count);

    private PublicSeries SeriesAsked(SeriesQuery query, Indicator indicator, FindingId? key)
    {
        FindingQuery asked = Asked(query) with { Limit = MostFindings };
        IReadOnlyList<FindingView> views = _reader.Findings(asked);
        var told = new Dictionary<FindingId, (FindingView View, PublicFinding Public)>();
        foreach (FindingView view in views)
        {
            PublicFinding finding = _publisher.Finding(view, Today);
            if (Publisher.IsTold(finding.Subject, asked))
            {
                told.Add(view.Id, (view, finding));
            }
        }
        IReadOnlyList<SeriesLine> lines = Lines(query, told.Values.Select(static one => one.View));
        SeriesChoice choice = ChoiceOf(lines, query, indicator, key);
        var publish = new PublicSeriesLines(_reader, told, MostDisputes);
        return new PublicSeries(
            Ordered(choice.Lines, publish, key),
            Ordered(choice.Others, publish, key),
            Distinct(told.Values, static subject => subject.Target, query),
            Distinct(told.Values, static subject => subject.Group, query),
            Together(told.Values, query),
            views.Count == MostFindings
        );
    }

    /// <summary>A figure over time, one line a subject, of all findings.</summary>
    public IReadOnlyList<SeriesLine> Series(SeriesQuery query)
    {
        FindingQuery asked = Asked(query) with { Target = query.Target, Group = query.Group, Limit = int.MaxValue };
        IEnumerable<FindingView> told = _reader.Findings(asked).Where(view => _publisher.IsTold(view, asked, Today));
        return [.. Lines(query, told).Select(line => line with { Subject = MaskedOf(line) })];
    }

    private FindingQuery Asked(SeriesQuery query) =>
        new()
        {
            Indicator = query.Indicator,
            Place = query.Place,
            From = query.From,
            To = query.To,
            AsOf = AsOf,
        };

    private IReadOnlyList<SeriesLine> Lines(SeriesQuery query, IEnumerable<FindingView> told)
    {
        IReadOnlyList<Act> acts = AsOf is null ? _reader.Acts() : [.. _reader.Acts().Where(act => act.Order <= AsOf)];
        return new SeriesBuilder(Knowledge.Gazetteer).Build(
            query,
            [.. told.Select(static view => new SeriesFinding(view.Id, view.Finding))],
            acts,
            Today
        );
    }

    /// <summary>Every value that a current origin says of a finding, each once, the least first.</summary>
    internal static IReadOnlyList<Bounds> ValuesSaid(IEnumerable<ClaimView> claims) =>
        [
            .. claims
                .Where(static claim => claim.Member.Role == MemberRole.Origin && claim.Claim.Value is not null)
                .Select(static claim => claim.Claim.Value!.Value)
                .Distinct()
                .OrderBy(static value => value.Low ?? value.High)
                .ThenBy(static value => value.High),
        ];

    /// <summary>A line that was chosen answers, whatever else would.</summary>
    private static SeriesChoice ChoiceOf(
        IReadOnlyList<SeriesLine> lines,
        SeriesQuery query,
        Indicator indicator,
        FindingId? key
    )
    {
        var choice = SeriesChoice.Of(lines, query, indicator);
        if (key is { } id && choice.Others.FirstOrDefault(line => Holds(line, id)) is { } chosen)
        {
            return new SeriesChoice(
                [chosen],
                [.. choice.Lines, .. choice.Others.Where(line => !ReferenceEquals(line, chosen))]
            );
        }
        return choice;
    }

    private static bool Holds(SeriesLine line, FindingId id) =>
        line.Points.Any(point => point.Findings.Contains(id) || point.LeftOut.Contains(id))
        || line.Spanning.Any(point => point.Findings.Contains(id));

    private List<PublicSeriesLine> Ordered(IReadOnlyList<SeriesLine> lines, PublicSeriesLines publish, FindingId? key)
    {
        List<SeriesLine> ordered =
        [
            .. lines
                .OrderByDescending(line => key is { } id && Holds(line, id))
                .ThenByDescending(static line => line.Points.Count + line.Spanning.Count)
                .ThenBy(static line => line.Subject.Text, StringComparer.Ordinal),
        ];
        return ordered.ConvertAll(line => publish.Line(line, MaskedOf(line)));
    }

    /// <summary>What a line is about: masked as the smallest of its figures asks for.</summary>
    private Subject MaskedOf(SeriesLine line)
    {
        SeriesPoint least = line
            .Points.Concat(line.Spanning)
            .MinBy(static point => point.Value.High ?? point.Value.Low ?? 0)!;
        return _publisher.Subject(line.Subject, least.Time, least.Value, Today);
    }

    private static List<Subject> Distinct(
        IEnumerable<(FindingView View, PublicFinding Public)> told,
        Func<Subject, string> part,
        SeriesQuery query
    ) =>
        [
            .. told.Select(static one => one.Public.Subject)
                .Where(subject =>
                    subject.Mode == FactMode.Done
                    && part(subject).Length > 0
                    && part(subject) != PublicSubject.Hidden
                    && subject.Indicator == query.Indicator
                )
                .GroupBy(part, StringComparer.Ordinal)
                .OrderByDescending(static group => group.Count())
                .ThenBy(static group => group.Key, StringComparer.Ordinal)
                .Take(MostPlaces)
                .Select(static group => group.First()),
        ];

    private static List<PublicFinding> Together(
        IEnumerable<(FindingView View, PublicFinding Public)> told,
        SeriesQuery query
    ) =>
        query.Place is null
            ? []
            :
            [
                .. told.Select(static one => one.Public)
                    .Where(finding =>
                        finding.Subject is { Scope: PlaceScope.Joint, Mode: FactMode.Done }
                        && (query.Target is null || finding.Subject.Target == query.Target)
                        && (query.Group is null || finding.Subject.Group == query.Group)
                        && IsOneOfSeveral(finding.Subject, query.Place)
                    )
                    .Take(MostTogether),
            ];

    private static bool IsOneOfSeveral(Subject subject, string place)
    {
        PlaceRole? role = subject
            .Places.Where(one => one.Id == place)
            .Select(static one => (PlaceRole?)one.Role)
            .FirstOrDefault();
        return role is not null && subject.Places.Count(one => one.Role == role) > 1;
    }
}
