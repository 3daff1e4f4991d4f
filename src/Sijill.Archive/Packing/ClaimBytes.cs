using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Archive.Packing;

/// <summary>A claim as bytes. What follows from its document (its key, the day it was said, the sketch of its sentence) is not among them.</summary>
internal static class ClaimBytes
{
    public static void Write(ByteWriter to, RecordClaim claim)
    {
        to.Fixed(claim.Key.Id.Value);
        to.Byte((byte)claim.Kind);
        to.Text(claim.Indicator);
        to.Byte((byte)claim.Measure);
        BoundsBytes.Write(to, claim.Value);
        to.Text(claim.ValueText);
        to.Text(claim.Unit);
        to.Text(claim.Target.Id);
        to.Text(claim.Target.Group);
        to.Text(claim.Target.Text ?? "");
        to.Number(claim.Places.Count);
        foreach (RecordPlace place in claim.Places)
        {
            to.Text(place.Id);
            to.Text(place.Text);
            to.Byte((byte)place.Role);
        }
        to.Byte((byte)claim.Scope);
        to.Text(claim.Time.Edtf);
        to.Day(claim.Time.From);
        to.Day(claim.Time.To);
        to.Byte((byte)claim.TimeVia);
        Write(to, claim.Actor);
        to.Byte((byte)claim.Role);
        to.Number(claim.Partners.Count);
        foreach (RecordActor partner in claim.Partners)
        {
            Write(to, partner);
        }
        to.Number(claim.Attribution.Count);
        foreach (SourceRef source in claim.Attribution)
        {
            to.Text(source.Id);
            to.Flag(source.Known);
        }
        to.Byte((byte)claim.Status);
        Write(to, claim.Evidence);
        Write(to, claim.Sentence);
        to.Text(claim.EvidenceText);
        to.Number(claim.Also.Count);
        foreach (CodePointSpan span in claim.Also)
        {
            Write(to, span);
        }
        to.Optional(claim.PartOf?.Value);
        to.Optional(claim.CorrectedBy?.Value);
        to.Number(claim.Incident);
        to.Text(claim.Pattern);
        to.Text(claim.Confidence);
    }

    public static RecordClaim Read(ref ByteReader from, DocumentKey document, DateOnly? said)
    {
        var id = new ClaimId(from.Fixed());
        var kind = (ClaimKind)from.Choice((byte)ClaimKind.Event);
        string indicator = from.Words();
        var measure = (Measure)from.Choice((byte)Measure.Share);
        Bounds? value = BoundsBytes.Read(ref from);
        string valueText = from.Words();
        string unit = from.Words();
        var target = new RecordTarget(from.Text(), from.Text(), from.Words());
        RecordPlace[] places = Places(ref from);
        var scope = (PlaceScope)from.Choice((byte)PlaceScope.Joint);
        var time = new ClaimTime(from.Text(), from.Day(), from.Day());
        var via = (Via)from.Choice((byte)Via.Published);
        RecordActor actor = Actor(ref from);
        var role = (OperationRole)from.Choice((byte)OperationRole.Announced);
        var partners = new RecordActor[from.Count()];
        for (int i = 0; i < partners.Length; i++)
        {
            partners[i] = Actor(ref from);
        }
        SourceRef[] attribution = Sources(ref from);
        var status = (ClaimStatus)from.Choice((byte)ClaimStatus.Corrected);
        CodePointSpan evidence = Span(ref from);
        CodePointSpan sentence = Span(ref from);
        string evidenceText = from.Words();
        var also = new CodePointSpan[from.Count()];
        for (int i = 0; i < also.Length; i++)
        {
            also[i] = Span(ref from);
        }
        return new RecordClaim
        {
            Key = new ClaimKey(document, id),
            Kind = kind,
            Indicator = indicator,
            Measure = measure,
            Value = value,
            ValueText = valueText,
            Unit = unit,
            Target = target,
            Places = places,
            Scope = scope,
            Time = time,
            TimeVia = via,
            Actor = actor,
            Role = role,
            Partners = partners,
            Attribution = attribution,
            Status = status,
            Said = said,
            Evidence = evidence,
            Sentence = sentence,
            EvidenceText = evidenceText,
            Also = also,
            PartOf = from.Optional() is { } whole ? new ClaimId(whole) : null,
            CorrectedBy = from.Optional() is { } correction ? new ClaimId(correction) : null,
            Incident = from.Int(),
            Pattern = from.Words(),
            Confidence = from.Text(),
        };
    }

    private static RecordPlace[] Places(ref ByteReader from)
    {
        var places = new RecordPlace[from.Count()];
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = new RecordPlace(from.Text(), from.Words(), (PlaceRole)from.Choice((byte)PlaceRole.To));
        }
        return places;
    }

    private static SourceRef[] Sources(ref ByteReader from)
    {
        var sources = new SourceRef[from.Count()];
        for (int i = 0; i < sources.Length; i++)
        {
            sources[i] = new SourceRef(from.Text(), from.Flag());
        }
        return sources;
    }

    public static void Write(ByteWriter to, RecordActor actor)
    {
        to.Text(actor.Id);
        to.Text(actor.Text);
    }

    public static RecordActor Actor(ref ByteReader from) => new(from.Text(), from.Text());

    public static void Write(ByteWriter to, CodePointSpan span)
    {
        to.Number(span.Start);
        to.Number(span.Length);
    }

    public static CodePointSpan Span(ref ByteReader from)
    {
        int start = from.Int();
        int length = from.Int();
        return length <= int.MaxValue - start
            ? new CodePointSpan(start, start + length)
            : throw new FormatException("A run of text ends beyond any text.");
    }
}
