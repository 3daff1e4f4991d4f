using Sijill.Record.Documents;

namespace Sijill.Record.Events;

/// <summary>Incidents are one event only if this is equal: the family of their kinds, and their time. What a store loads to make the events of a day anew.</summary>
public static class EventFamily
{
    /// <summary>A hash for an index.</summary>
    public static ulong Of(Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        return Digest.OfText($"event {EventKinds.Family(incident.Kind)} {incident.Time.Edtf}").First64;
    }
}
