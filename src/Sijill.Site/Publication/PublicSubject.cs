using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Site.Publication;

/// <summary>
/// What may be published of whom and where. Names that the codebook does not hold are left out. Planned movements have no place finer than a governorate until their day has
/// passed, and sites never have one. Of fewer than ten people nationality and destination are not told together.
/// </summary>
internal sealed class PublicSubject(Gazetteer gazetteer, DateOnly today)
{
    /// <summary>What stands for a name that is not published.</summary>
    public const string Hidden = "[…]";

    private const int Few = 10;

    /// <summary>The target; hidden where only the source's words tell it.</summary>
    public static string? Target(Subject subject) =>
        subject.Target.Length == 0 ? null
        : subject.Target[0] == '~' ? Hidden
        : subject.Target;

    /// <summary>A source; hidden where the codebook does not hold it.</summary>
    public static string? Source(SourceRef source) =>
        source.Id is null ? null
        : source.Known ? source.Id
        : Hidden;

    /// <summary>The places that may be told, in the subject's order.</summary>
    public IReadOnlyList<RecordPlace> Places(Subject subject, ClaimTime time, Bounds? value)
    {
        bool coarse = subject.Indicator == "sites" || IsPlannedMovement(subject, time, today);
        bool few =
            subject.Target.EndsWith("-nationals", StringComparison.Ordinal)
            && subject.Unit == "people"
            && value is { } count
            && (count.High ?? count.Low) < Few;
        var places = new List<RecordPlace>(subject.Places.Count);
        foreach (RecordPlace place in subject.Places)
        {
            if ((few && place.Role == PlaceRole.To) || (coarse ? Governorate(place) : place) is not { } told)
            {
                continue;
            }
            places.Add(told);
        }
        return places;
    }

    /// <summary>Whether people are to move on a day that has not passed, or on none that is known: no feed tells of it.</summary>
    public static bool IsPlannedMovement(Subject subject, ClaimTime time, DateOnly today) =>
        subject is { Mode: FactMode.Planned, Indicator: "returned" or "transferred" or "departed" or "displaced" }
        && !(time.To < today);

    private RecordPlace? Governorate(RecordPlace place)
    {
        for (string? id = place.Id; id is not null; id = gazetteer.Parent(id))
        {
            if (gazetteer.Kind(id) is "governorate" or "province" or "region" or "country" or "state")
            {
                return place with { Id = id, Text = "" };
            }
        }
        return null;
    }
}
