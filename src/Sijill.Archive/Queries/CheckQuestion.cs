using Sijill.Archive.Pipeline;
using Sijill.Intake.Snapshots;
using Sijill.Reading.Amounts;
using Sijill.Record.Claims;
using Sijill.Record.Reconciliation;

namespace Sijill.Archive.Queries;

/// <summary>Reads a text as an addition would, and compares each of its figures with the finding of the same fact. Nothing is stored.</summary>
internal sealed class CheckQuestion(RecordReader reader, Knowledge knowledge, AddOptions options)
{
    public IReadOnlyList<CheckView> Ask(
        Snapshot snapshot,
        Action<Unreadable> unreadable,
        CancellationToken cancellation
    )
    {
        PreparedSnapshot prepared = new Preparation(knowledge, options).Prepare(snapshot, cancellation);
        foreach (Unreadable failed in prepared.Unreadable)
        {
            unreadable(failed);
        }
        var views = new List<CheckView>();
        foreach (PreparedDocument document in prepared.Documents)
        {
            foreach (RecordClaim claim in document.Reading.Claims)
            {
                cancellation.ThrowIfCancellationRequested();
                if (claim is { Value: { } value, Status: not ClaimStatus.Corrected })
                {
                    views.Add(Compare(claim, value));
                }
            }
        }
        return views;
    }

    private CheckView Compare(RecordClaim claim, Bounds value)
    {
        var subject = Subject.Of(claim, knowledge.Gazetteer);
        if (FactKey.Of(claim, knowledge.Gazetteer) is not { } fact)
        {
            return new CheckView(claim, subject, CheckVerdict.Unplaced, null);
        }
        foreach (
            FindingView view in reader.Findings(
                new FindingQuery
                {
                    Indicator = subject.Indicator,
                    Place = subject.Places.Count > 0 ? subject.Places[0].Name : null,
                    From = claim.Time.From ?? claim.Time.To,
                    To = claim.Time.To ?? claim.Time.From,
                    Limit = int.MaxValue,
                }
            )
        )
        {
            if (view.Finding.Fact is { } known && known == fact && view.Finding.Status != FindingStatus.Retracted)
            {
                bool agrees = view.Finding.Range is not { } said || Agreement.Of(value, said);
                return new CheckView(claim, subject, agrees ? CheckVerdict.Agrees : CheckVerdict.Differs, view);
            }
        }
        return new CheckView(claim, subject, CheckVerdict.New, null);
    }
}
