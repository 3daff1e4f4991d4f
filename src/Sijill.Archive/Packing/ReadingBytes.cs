using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Record.Statements;

namespace Sijill.Archive.Packing;

/// <summary>A reading as canonical bytes: what the log keeps of it, and what its entry's digest is taken over.</summary>
internal static class ReadingBytes
{
    private const byte Version = 1;

    public static byte[] Of(RecordReading reading)
    {
        var to = new ByteWriter();
        to.Byte(Version);
        to.Number(reading.Claims.Count);
        foreach (RecordClaim claim in reading.Claims)
        {
            ClaimBytes.Write(to, claim);
        }
        to.Number(reading.Statements.Count);
        foreach (RecordStatement s in reading.Statements)
        {
            ClaimBytes.Write(to, s.Speaker);
            to.Flag(s.Direct);
            ClaimBytes.Write(to, s.Words);
        }
        to.Number(reading.Appeals.Count);
        foreach (RecordAppeal a in reading.Appeals)
        {
            ClaimBytes.Write(to, a.By);
            ClaimBytes.Write(to, a.To);
            ClaimBytes.Write(to, a.Words);
        }
        to.Number(reading.Commitments.Count);
        foreach (RecordCommitment c in reading.Commitments)
        {
            ClaimBytes.Write(to, c.By);
            ClaimBytes.Write(to, c.To);
            to.Text(c.Due);
            to.Optional(c.Claim?.Value);
            ClaimBytes.Write(to, c.Words);
        }
        return to.ToArray();
    }

    /// <summary>The reading again.</summary>
    /// <exception cref="FormatException">The bytes are no reading, or were changed.</exception>
    public static RecordReading Read(ReadOnlySpan<byte> bytes, DocumentKey document, DateOnly? said)
    {
        var from = new ByteReader(bytes);
        if (from.Byte() != Version)
        {
            throw new FormatException("These bytes are a reading of another version.");
        }
        var claims = new RecordClaim[from.Count()];
        for (int i = 0; i < claims.Length; i++)
        {
            claims[i] = ClaimBytes.Read(ref from, document, said);
        }
        var statements = new RecordStatement[from.Count()];
        for (int i = 0; i < statements.Length; i++)
        {
            statements[i] = new RecordStatement(ClaimBytes.Actor(ref from), from.Flag(), ClaimBytes.Span(ref from));
        }
        var appeals = new RecordAppeal[from.Count()];
        for (int i = 0; i < appeals.Length; i++)
        {
            appeals[i] = new RecordAppeal(
                ClaimBytes.Actor(ref from),
                ClaimBytes.Actor(ref from),
                ClaimBytes.Span(ref from)
            );
        }
        var commitments = new RecordCommitment[from.Count()];
        for (int i = 0; i < commitments.Length; i++)
        {
            RecordActor by = ClaimBytes.Actor(ref from);
            RecordActor to = ClaimBytes.Actor(ref from);
            string? due = from.Text();
            ClaimId? claim = from.Optional() is { } id ? new ClaimId(id) : null;
            commitments[i] = new RecordCommitment(by, to, due, claim, ClaimBytes.Span(ref from));
        }
        return from.IsAtEnd
            ? new RecordReading(claims, statements, appeals, commitments)
            : throw new FormatException("Bytes are left behind a reading.");
    }
}
