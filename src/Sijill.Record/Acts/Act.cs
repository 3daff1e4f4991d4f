namespace Sijill.Record.Acts;

/// <summary>
/// What a reviewer did: data that is only ever appended, never a change of what is there. Where two acts speak of the same thing the later one holds.
/// </summary>
public abstract record Act
{
    /// <summary>Place in the order of acts; the later one has the greater.</summary>
    public required long Order { get; init; }

    /// <summary>Who did it.</summary>
    public required string Who { get; init; }

    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Why; shown with what it changes.</summary>
    public string Why { get; init; } = "";
}
