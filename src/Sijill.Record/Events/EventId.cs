using Sijill.Record.Claims;

namespace Sijill.Record.Events;

/// <summary>Names an event for as long as it lives: its smallest claim at birth.</summary>
/// <param name="Birth">That claim.</param>
public readonly record struct EventId(ClaimKey Birth) : IComparable<EventId>
{
    /// <summary>Reads "e-", document and claim.</summary>
    public static bool TryParse(string? text, out EventId id)
    {
        bool typed = text?.StartsWith("e-", StringComparison.Ordinal) == true;
        bool good = ClaimKey.TryParse(typed ? text![2..] : null, out ClaimKey key);
        id = new EventId(key);
        return good;
    }

    /// <inheritdoc/>
    public int CompareTo(EventId other) => Birth.CompareTo(other.Birth);

    /// <summary>"e-", document and claim.</summary>
    public override string ToString() => "e-" + Birth;
}
