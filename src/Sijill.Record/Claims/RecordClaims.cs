using System.Diagnostics;
using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Sijill.Record.Documents;

namespace Sijill.Record.Claims;

/// <summary>Makes the record's claims of a reading.</summary>
public static class RecordClaims
{
    /// <summary>The claims of a reading, in its order. Offsets become code points; what was said is dated by the document's publication.</summary>
    /// <exception cref="FormatException">The reading has an id or word that this version does not know.</exception>
    public static IReadOnlyList<RecordClaim> From(DocumentReading reading, DocumentKey document)
    {
        ArgumentNullException.ThrowIfNull(reading);
        string text = reading.Document.Text;
        var map = new CodePointMap(text);
        var sketches = new Dictionary<TextSpan, SentenceSketch>();
        var claims = new List<RecordClaim>(reading.Claims.Count);
        foreach (Claim claim in reading.Claims)
        {
            if (!sketches.TryGetValue(claim.Sentence, out SentenceSketch? sketch))
            {
                sketch = SentenceSketch.Of(claim.Sentence.Of(text));
                sketches.Add(claim.Sentence, sketch);
            }
            claims.Add(From(claim, document, reading.Document.Published, text, map, sketch));
        }
        return claims;
    }

    /// <summary>Whom claims are attributed to, each once, in order: <see cref="RecordDocument.Speakers"/>.</summary>
    public static IReadOnlyList<SourceRef> SpeakersOf(IReadOnlyList<RecordClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var speakers = new SortedSet<SourceRef>();
        foreach (RecordClaim claim in claims)
        {
            if (claim.Attribution.Count > 0)
            {
                speakers.Add(claim.Attribution[0]);
            }
        }
        return [.. speakers];
    }

    private static RecordClaim From(
        Claim claim,
        DocumentKey document,
        DateOnly? published,
        string text,
        CodePointMap map,
        SentenceSketch sketch
    ) =>
        new()
        {
            Key = new ClaimKey(document, IdOf(claim.Id)),
            Kind = claim.Kind == "event" ? ClaimKind.Event : ClaimKind.Figure,
            Indicator = claim.Indicator,
            Measure = MeasureOf(claim.Measure),
            Value = claim.Value?.Bounds,
            ValueText = claim.Value?.Text ?? "",
            Unit = claim.Unit,
            Target = claim.Target is { } target ? new RecordTarget(target.Id, target.Group, target.Text) : default,
            Places = PlacesOf(claim.Places),
            Scope = claim.Scope == "joint" ? PlaceScope.Joint : PlaceScope.Each,
            Time = TimeOf(claim.Period),
            TimeVia = claim.Period?.Via ?? default,
            Actor = ActorOf(claim.Actor),
            Role = RoleOf(claim.Role),
            Partners = PartnersOf(claim.Partners),
            Attribution = SourcesOf(claim.Attribution),
            Status = StatusOf(claim.Status),
            Said = published,
            Evidence = SpanOf(claim.Evidence, map),
            Sentence = SpanOf(claim.Sentence, map),
            EvidenceText = claim.Evidence.Of(text),
            Sketch = sketch,
            Also = SpansOf(claim.Also, map),
            PartOf = claim.PartOf is { } whole ? IdOf(whole) : null,
            CorrectedBy = claim.CorrectedBy is { } correction ? IdOf(correction) : null,
            Incident = claim.Incident,
            Pattern = claim.Pattern,
        };

    private static ClaimId IdOf(string hex) =>
        ClaimId.TryParse(hex, out ClaimId id) ? id : throw new FormatException($"'{hex}' is no id of a claim.");

    private static ClaimTime TimeOf(Period? period)
    {
        if (period is null)
        {
            return ClaimTime.Undated;
        }
        Debug.Assert(period.From is null || period.To is null || period.From <= period.To, "a period runs forward");
        bool approximate = period.Edtf.Contains('~', StringComparison.Ordinal);
        return period.From is null && period.To is null
            ? new ClaimTime(period.Edtf, null, null)
            : ClaimTime.Of(period.From, period.To, approximate);
    }

    private static RecordPlace[] PlacesOf(IReadOnlyList<ClaimPlace> places)
    {
        var result = new RecordPlace[places.Count];
        for (int i = 0; i < result.Length; i++)
        {
            PlaceRole role = places[i].Role switch
            {
                "from" => PlaceRole.From,
                "to" => PlaceRole.To,
                _ => PlaceRole.At,
            };
            result[i] = new RecordPlace(places[i].Id, Folding.Fold(places[i].Text), role);
        }
        return result;
    }

    private static RecordActor ActorOf(Mention? mention) =>
        mention is null ? default : new RecordActor(mention.Id, mention.Text);

    private static RecordActor[] PartnersOf(IReadOnlyList<Mention> mentions)
    {
        var result = new RecordActor[mentions.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = ActorOf(mentions[i]);
        }
        return result;
    }

    private static SourceRef[] SourcesOf(IReadOnlyList<Source> sources)
    {
        var result = new SourceRef[sources.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = SourceRef.Of(sources[i].Id, sources[i].Text);
        }
        return result;
    }

    private static CodePointSpan SpanOf(TextSpan span, CodePointMap map) => new(map.Of(span.Start), map.Of(span.End));

    private static CodePointSpan[] SpansOf(IReadOnlyList<TextSpan> spans, CodePointMap map)
    {
        var result = new CodePointSpan[spans.Count];
        for (int i = 0; i < result.Length; i++)
        {
            result[i] = SpanOf(spans[i], map);
        }
        return result;
    }

    private static Measure MeasureOf(string measure) =>
        measure switch
        {
            "flow" => Measure.Flow,
            "stock" => Measure.Stock,
            "cumulative" => Measure.Cumulative,
            "ordinal" => Measure.Ordinal,
            "share" => Measure.Share,
            _ => throw new FormatException($"'{measure}' is no measure."),
        };

    private static OperationRole RoleOf(string? role) =>
        role switch
        {
            "executed" => OperationRole.Executed,
            "advised" => OperationRole.Advised,
            "supported" => OperationRole.Supported,
            "announced" => OperationRole.Announced,
            _ => OperationRole.Unsaid,
        };

    private static ClaimStatus StatusOf(string status) =>
        status switch
        {
            "reported" => ClaimStatus.Reported,
            "planned" => ClaimStatus.Planned,
            "pledged" => ClaimStatus.Pledged,
            "authorized" => ClaimStatus.Authorized,
            "attempted" => ClaimStatus.Attempted,
            "claimed" => ClaimStatus.Claimed,
            "alleged" => ClaimStatus.Alleged,
            "denied" => ClaimStatus.Denied,
            "corrected" => ClaimStatus.Corrected,
            _ => throw new FormatException($"'{status}' is no status."),
        };
}
