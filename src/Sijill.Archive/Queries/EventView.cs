using Sijill.Record.Documents;
using Sijill.Record.Events;

namespace Sijill.Archive.Queries;

/// <summary>An event with what a coder writes down of it.</summary>
/// <param name="Id">Its id: its smallest claim.</param>
/// <param name="Event">The event.</param>
/// <param name="Documents">The documents that tell of it, in order.</param>
/// <param name="Origins">Who says it: the institutions of its claims, each once, in order.</param>
public sealed record EventView(
    EventId Id,
    RecordEvent Event,
    IReadOnlyList<DocumentKey> Documents,
    IReadOnlyList<SourceRef> Origins
);
