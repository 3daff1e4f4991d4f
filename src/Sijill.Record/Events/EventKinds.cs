namespace Sijill.Record.Events;

/// <summary>The kinds of happening that indicators tell of.</summary>
internal static class EventKinds
{
    /// <summary>The kind that an indicator names.</summary>
    public static EventKind Of(string indicator) =>
        indicator switch
        {
            "strikes" => EventKind.Strike,
            "attacks" => EventKind.Attack,
            "operations" => EventKind.Operation,
            "escaped" => EventKind.Escape,
            "killed"
            or "wounded"
            or "captured"
            or "abducted"
            or "neutralised"
            or "released"
            or "rescued"
            or "destroyed"
            or "seized"
            or "sites" => EventKind.Violence,
            "returned" or "transferred" or "departed" or "displaced" => EventKind.Movement,
            "tried" or "convicted" => EventKind.Trial,
            "protests" => EventKind.Protest,
            "met" => EventKind.Meeting,
            "joined" => EventKind.Joining,
            _ => EventKind.None,
        };

    /// <summary>Kinds that may be one happening told in two ways have one family: an attack, and the people whom it killed.</summary>
    public static EventKind Family(EventKind kind) => kind <= EventKind.Violence ? EventKind.Violence : kind;
}
