using Sijill.Record.Documents;

namespace Sijill.Record.Statements;

/// <summary>A statement, appeal or commitment by who makes it: what it is listed under.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Place">Its place among those of its kind in the reading, from 0.</param>
/// <param name="By">Who speaks, asks or promises; nobody where the text does not say.</param>
/// <param name="To">Whom it is asked of or promised to; nobody where the text does not say, and of a statement.</param>
public readonly record struct RecordSaying(SayingKind Kind, int Place, SourceRef By, SourceRef To)
{
    /// <summary>All of a reading: its statements, its appeals, its commitments.</summary>
    public static IEnumerable<RecordSaying> Of(RecordReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        for (int i = 0; i < reading.Statements.Count; i++)
        {
            yield return new RecordSaying(
                SayingKind.Statement,
                i,
                reading.Statements[i].Speaker.Source,
                SourceRef.Nobody
            );
        }
        for (int i = 0; i < reading.Appeals.Count; i++)
        {
            RecordAppeal appeal = reading.Appeals[i];
            yield return new RecordSaying(SayingKind.Appeal, i, appeal.By.Source, appeal.To.Source);
        }
        for (int i = 0; i < reading.Commitments.Count; i++)
        {
            RecordCommitment commitment = reading.Commitments[i];
            yield return new RecordSaying(SayingKind.Commitment, i, commitment.By.Source, commitment.To.Source);
        }
    }
}
