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

    private const int FewPeople = 10;
    private const int FewFamilies = 3;
    private const int Deepest = 16;

    /// <summary>The target; hidden where only the source's words tell it.</summary>
    public static string? Target(Subject subject) =>
        subject.Target.Length == 0 ? null
        : subject.Target[0] == '~' ? Hidden
        : subject.Target;

    /// <summary>Whether it is a movement that is planned, and its day has not passed: an undated one waits for ever.</summary>
    public static bool IsAhead(Subject subject, ClaimTime time, DateOnly today) =>
        subject.Mode == FactMode.Planned
        && subject.Indicator is "returned" or "transferred" or "departed" or "displaced" or "released"
        && !(time.To < today);

    /// <summary>Whether it tells of nationals of a state, so few that who they are can be known.</summary>
    public static bool IsFew(Subject subject, Bounds? value) =>
        subject.Target.EndsWith("-nationals", StringComparison.Ordinal)
        && value is { } count
        && (count.High ?? count.Low) is { } most
        && (subject.Unit == "people" ? most < FewPeople : subject.Unit == "families" && most < FewFamilies);

    /// <summary>Whether a kind of place is a governorate's or wider.</summary>
    public static bool IsCoarse(string kind) =>
        kind is "governorate" or "province" or "region" or "country" or "state" or "";

    /// <summary>The places that may be told, in the subject's order.</summary>
    public IReadOnlyList<RecordPlace> Places(Subject subject, ClaimTime time, Bounds? value)
    {
        bool coarse = subject.Indicator == "sites" || IsAhead(subject, time, today);
        bool few = IsFew(subject, value);
        var places = new List<RecordPlace>(subject.Places.Count);
        foreach (RecordPlace place in subject.Places)
        {
            if (
                (few && place.Role == PlaceRole.To)
                || (coarse || IsHiding(place.Id) ? Governorate(place) : place) is not { } told
            )
            {
                continue;
            }
            places.Add(told);
        }
        return places;
    }

    /// <summary>Whether a place shelters people, holds the dead, or is a part of a prison.</summary>
    private bool IsHiding(string? id)
    {
        if (id is null)
        {
            return false;
        }
        if (gazetteer.Kind(id) is "shelter" or "grave" or "mass-grave" or "safe-house" or "cell" or "ward")
        {
            return true;
        }
        string? at = gazetteer.Parent(id);
        for (int depth = 0; depth < Deepest && at is not null; depth++)
        {
            if (gazetteer.Kind(at) == "prison")
            {
                return true;
            }
            at = gazetteer.Parent(at);
        }
        return false;
    }

    private RecordPlace? Governorate(RecordPlace place)
    {
        string? id = place.Id;
        for (int depth = 0; depth < Deepest && id is not null; depth++)
        {
            if (gazetteer.Kind(id) is "governorate" or "province" or "region" or "country" or "state")
            {
                return place with { Id = id, Text = "" };
            }
            id = gazetteer.Parent(id);
        }
        return null;
    }
}
