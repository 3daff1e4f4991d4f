using Sijill.Archive.Queries;
using Sijill.Reading.Amounts;
using Sijill.Reading.Codebook;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Series;
using Sijill.Record.Statements;

namespace Sijill.Site.Publication;

/// <content>Returns of people to the states of their nationality.</content>
internal sealed partial class PublicRecord
{
    private const string Returned = "returned";
    private const int Few = 10;
    private const int FewFamilies = 3;

    /// <summary>The state of an id, or null where the codebook has no such state.</summary>
    public Entity? State(string id) =>
        Names.Find(id) is { Type: EntityType.Actor, Kind: "state" } entity ? entity : null;

    /// <summary>Returns that are reported or planned, the newest first.</summary>
    /// <param name="state">Id of a state, or null for all.</param>
    /// <param name="most">Most findings that are looked at.</param>
    public IReadOnlyList<StateReturn> Returns(string? state, int most)
    {
        var returns = new List<StateReturn>();
        foreach (FindingView view in Returning(state, most))
        {
            Subject subject = view.Finding.Subject;
            if (
                Stands(view)
                && subject.Mode is FactMode.Done or FactMode.Planned
                && StateOf(subject) is { } of
                && (state is null || of == state)
            )
            {
                bool few = IsFew(subject.Unit, view.Finding.Best);
                PublicFinding told = _publisher.Finding(view, Today);
                told = few ? told with { Subject = told.Subject with { Places = [] } } : told;
                returns.Add(new StateReturn(of, told, few, null));
            }
        }
        return returns;
    }

    /// <summary>The same with the words that say it; none of those of fewer than ten people, which would tell nationality and destination together.</summary>
    public StateReturn WithWords(StateReturn of) =>
        !of.IsFew && _reader.Finding(of.Finding.Id, AsOf) is { } view ? of with { Words = Said(view) } : of;

    /// <summary>Returns by year, one line a subject, by the rules of series: what overlaps is not added, and people and families are never added.</summary>
    public IReadOnlyList<StateYears> ReturnYears(Entity state)
    {
        var lines = new Dictionary<string, SeriesLine>(StringComparer.Ordinal);
        var query = new SeriesQuery(Returned) { By = Bucket.Year, Measure = Measure.Flow };
        SeriesQuery?[] queries =
        [
            state.Nationals is { } nationals ? query with { Target = nationals } : null,
            state.Place is { } place ? query with { Place = place } : null,
        ];
        foreach (SeriesQuery one in queries.OfType<SeriesQuery>())
        {
            foreach (SeriesLine line in _reader.Series(one, Knowledge, Today, AsOf))
            {
                if (line.Points.Count > 0 && StateOf(line.Subject) == state.Id)
                {
                    lines.TryAdd(line.Subject.Text, line);
                }
            }
        }
        return
        [
            .. lines
                .Values.OrderByDescending(static line => line.Points.Count)
                .ThenBy(static line => line.Subject.Text, StringComparer.Ordinal)
                .Select(line => new StateYears(
                    line.Points.Any(point => IsFew(line.Subject.Unit, point.Value))
                        ? MaskedOf(line) with
                        {
                            Places = [],
                        }
                        : MaskedOf(line),
                    line.Points
                )),
        ];
    }

    /// <summary>What was asked of a state, the newest first.</summary>
    public IReadOnlyList<PublicSaying> AskedOf(string state, int most) =>
        SaidOf(new SayingQuery { Kind = SayingKind.Appeal, To = SourceRef.Of(state) }, most);

    /// <summary>What a state promised, the newest first.</summary>
    public IReadOnlyList<PublicSaying> PromisedBy(string state, int most) =>
        SaidOf(new SayingQuery { Kind = SayingKind.Commitment, By = SourceRef.Of(state) }, most);

    /// <summary>The last words of a kind by somebody whom the codebook names; null where there are none among the last.</summary>
    public PublicSaying? LastSaid(SayingKind kind) =>
        SaidOf(new SayingQuery { Kind = kind }, 8).FirstOrDefault(static saying => saying.By.Known);

    private IReadOnlyList<PublicSaying> SaidOf(SayingQuery query, int most) =>
        [
            .. _reader
                .Sayings(query with { Limit = most })
                .Items.Where(view => AsOf is not { } seq || view.Document.Snapshot <= seq)
                .Select(Saying)
                .Where(static saying => saying.Words.Segments.Count > 0),
        ];

    /// <summary>Of one state those of its nationals, and those to it.</summary>
    private IEnumerable<FindingView> Returning(string? state, int most)
    {
        var query = new FindingQuery
        {
            Indicator = Returned,
            AsOf = AsOf,
            Limit = most,
        };
        if (state is null)
        {
            return _reader.FindingPage(query).Items;
        }
        Entity? entity = Names.Find(state);
        IReadOnlyList<FindingView> ofNationals = entity?.Nationals is { } nationals
            ? _reader.FindingPage(query with { Target = nationals }).Items
            : [];
        IReadOnlyList<FindingView> there = entity?.Place is { } place
            ? _reader.FindingPage(query with { Place = place }).Items
            : [];
        return ofNationals.Concat(there).DistinctBy(static view => view.Id).OrderByDescending(End);
    }

    /// <summary>
    /// The state whose nationals are told of; else, where nobody's nationality and no organisation is named, the state to which they returned home.
    /// </summary>
    private string? StateOf(Subject subject)
    {
        if (Names.NationalsOf(subject.Target) is { } nationals)
        {
            return nationals;
        }
        if (Names.Has(subject.Target) || subject.Group == "detainees")
        {
            return null;
        }
        string? state = null;
        foreach (RecordPlace place in subject.Places)
        {
            if (place.Role != PlaceRole.From && place.Id is { } id && Names.StateOf(id) is { } found)
            {
                state = state is null || state == found ? found : "";
            }
        }
        return state is "" ? null : state;
    }

    private static bool IsFew(string unit, Bounds? value) =>
        value is not { } count
        || (unit == "families" && (count.High ?? count.Low) < FewFamilies)
        || (unit != "families" && (count.High ?? count.Low) < Few);
}
