using Sijill.Archive.Queries;
using Sijill.Record.Acts;
using Sijill.Record.Claims;
using Sijill.Record.Documents;
using Sijill.Site.Words;

namespace Sijill.Site.Publication;

/// <content>What reviewers decided.</content>
internal sealed partial class PublicRecord
{
    /// <summary>Decisions of reviewers, the newest first.</summary>
    /// <param name="before">Those before this entry of the log; null for the newest.</param>
    /// <param name="most">Most of them.</param>
    /// <param name="more">Whether there are earlier ones.</param>
    public IReadOnlyList<PublicCorrection> Corrections(long? before, int most, out bool more)
    {
        Act[] acts =
        [
            .. Acts.Where(act => before is not { } entry || act.Order < entry)
                .OrderByDescending(static act => act.Order)
                .Take(most + 1),
        ];
        more = acts.Length > most;
        return [.. acts.Take(most).Select(Correction)];
    }

    private PublicCorrection Correction(Act act)
    {
        (CorrectionKind kind, ClaimKey? claim, DocumentKey? document, string? place, DateOnly? given) = Concern(act);
        FindingView? finding = claim is { } key
            ? _reader.FindingsOf(key.Document).FirstOrDefault(standing => standing.Claim.Key == key)?.Finding
            : null;
        bool told = place is null || !IsSensitive(place);
        bool waits =
            !told
            || (
                finding is not null
                && (
                    finding.Finding.Subject.Indicator == "sites"
                    || PublicSubject.IsAhead(finding.Finding.Subject, finding.Finding.Time, Today)
                    || PublicSubject.IsFew(finding.Finding.Subject, finding.Finding.Best)
                )
            );
        string? why = waits ? null : _publisher.Masking.Masked(act.Why);
        return new PublicCorrection
        {
            Entry = act.Order,
            Kind = kind,
            Day = DateOnly.FromDateTime(act.At.UtcDateTime),
            Finding = Published(finding),
            Document = document,
            Place = told ? place : null,
            Indicator = (act as CloseStockAct)?.Indicator,
            Given = given,
            Why = why is null ? "" : ControlCharacters.OneLine(why),
            Waits = act.Why.Length > 0 && why is null,
        };
    }

    /// <summary>Whether a place is told by its governorate only.</summary>
    private bool IsSensitive(string place)
    {
        var about = new Subject
        {
            Indicator = "population",
            Measure = Measure.Stock,
            Unit = "people",
            Target = "",
            Group = "",
            Places = [new RecordPlace(place, "", PlaceRole.At)],
            Scope = PlaceScope.Each,
            Mode = FactMode.Done,
        };
        return !_publisher.Subject(about, default, null, Today).Places.Any(told => told.Id == place);
    }

    private static (CorrectionKind Kind, ClaimKey? Claim, DocumentKey? Document, string? Place, DateOnly? Given) Concern(
        Act act
    ) =>
        act switch
        {
            ConfirmAct of => (CorrectionKind.Confirmed, of.Claim, of.Claim.Document, null, null),
            RetractAct of => (CorrectionKind.Retracted, of.Claim, of.Claim.Document, null, null),
            ChooseAct of => (CorrectionKind.Chosen, of.Claim, of.Claim.Document, null, null),
            MergeAct of => Claims(CorrectionKind.Merged, of.Claims),
            SplitAct of => Claims(CorrectionKind.Split, of.Claims),
            MergeEventsAct of => Claims(CorrectionKind.EventsMerged, of.Claims),
            SplitEventsAct of => Claims(CorrectionKind.EventsSplit, of.Claims),
            DateDocumentAct of => (CorrectionKind.Dated, null, of.Document, null, of.Day),
            CloseStockAct of => (CorrectionKind.Closed, null, null, of.Place, of.Day),
            _ => throw new ArgumentException("An act of a kind that is not told.", nameof(act)),
        };

    private static (CorrectionKind, ClaimKey?, DocumentKey?, string?, DateOnly?) Claims(
        CorrectionKind kind,
        IReadOnlyList<ClaimKey> claims
    ) => claims is [var first, ..] ? (kind, first, first.Document, null, null) : (kind, null, null, null, null);
}
