using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Statements;

/// <summary>All that one codebook read in one document: what the log keeps, and from which all else is computed.</summary>
/// <param name="Claims">Figures and events, in the order of the text.</param>
/// <param name="Statements">Quotations.</param>
/// <param name="Appeals">Who asks whom for what.</param>
/// <param name="Commitments">Who promises what.</param>
public sealed record RecordReading(
    IReadOnlyList<RecordClaim> Claims,
    IReadOnlyList<RecordStatement> Statements,
    IReadOnlyList<RecordAppeal> Appeals,
    IReadOnlyList<RecordCommitment> Commitments
)
{
    /// <summary>A reading of a row of a table: its claim.</summary>
    public static RecordReading OfRow(RecordClaim claim) => new([claim], [], [], []);

    /// <summary>The record's form of a reading. Offsets become code points.</summary>
    /// <exception cref="FormatException">The reading has an id or word that this version does not know.</exception>
    public static RecordReading From(DocumentReading reading, DocumentKey document)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var map = new CodePointMap(reading.Document.Text);
        var statements = new RecordStatement[reading.Statements.Count];
        for (int i = 0; i < statements.Length; i++)
        {
            Statement s = reading.Statements[i];
            RecordActor speaker = s.Speaker is { } who ? new RecordActor(who.Id, who.Text) : default;
            statements[i] = new RecordStatement(speaker, s.Mode == "direct", Span(s.Span, map));
        }
        var appeals = new RecordAppeal[reading.Appeals.Count];
        for (int i = 0; i < appeals.Length; i++)
        {
            Appeal a = reading.Appeals[i];
            appeals[i] = new RecordAppeal(Actor(a.By), Actor(a.To), Span(a.Span, map));
        }
        var commitments = new RecordCommitment[reading.Commitments.Count];
        for (int i = 0; i < commitments.Length; i++)
        {
            Commitment c = reading.Commitments[i];
            ClaimId? claim = ClaimId.TryParse(c.Claim, out ClaimId id) ? id : null;
            commitments[i] = new RecordCommitment(Actor(c.By), Actor(c.To), c.Due, claim, Span(c.Span, map));
        }
        return new RecordReading(RecordClaims.From(reading, document), statements, appeals, commitments);
    }

    private static RecordActor Actor(Mention? mention) =>
        mention is null ? default : new RecordActor(mention.Id, mention.Text);

    private static CodePointSpan Span(TextSpan span, CodePointMap map) => new(map.Of(span.Start), map.Of(span.End));
}
