using Sijill.Record.Documents;

namespace Sijill.Archive.Queries;

/// <summary>Somebody who speaks in current documents.</summary>
/// <param name="Who">Who: an entity of the codebook, or a folded name that it does not hold. Such a name is a private one until somebody says otherwise.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Appeals">How many appeals.</param>
/// <param name="Commitments">How many commitments.</param>
/// <param name="Last">When the last document was published that has one; null where no day is known.</param>
public sealed record SpeakerView(SourceRef Who, int Statements, int Appeals, int Commitments, DateOnly? Last);
