using Sijill.Record.Claims;

namespace Sijill.Site.Publication;

/// <summary>Cuts a document's text into the passages that are shown of it.</summary>
/// <param name="publisher">Masks them.</param>
/// <param name="text">The text.</param>
/// <param name="waiting">Sentences that are not told, in code points.</param>
internal sealed class DocumentWords(Publisher publisher, string text, IReadOnlyList<CodePointSpan> waiting)
{
    private readonly TextOffsets _offsets = new(text);

    /// <summary>The whole text, a passage a paragraph. To be asked only where the source allows it.</summary>
    public IReadOnlyList<DocumentPassage> Whole(IReadOnlyList<RecordClaim> claims)
    {
        List<(ClaimKey Claim, int Start, int End)> evidence = Evidence(claims);
        var passages = new List<DocumentPassage>();
        int start = 0;
        while (start < text.Length)
        {
            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            // Evidence never runs over a line end; where it does all the same the lines stay together.
            while (end < text.Length && evidence.Exists(one => one.Start < end && one.End > end))
            {
                int next = text.IndexOf('\n', end + 1);
                end = next < 0 ? text.Length : next;
            }
            foreach ((int from, int to) in Told(start, end))
            {
                if (!string.IsNullOrWhiteSpace(text[from..to]))
                {
                    passages.Add(new DocumentPassage(Cut(from, to, evidence), from > start));
                }
            }
            start = end + 1;
        }
        return passages;
    }

    /// <summary>What is left of a run when the sentences that wait are taken out.</summary>
    private IEnumerable<(int Start, int End)> Told(int start, int end)
    {
        int at = start;
        foreach ((int from, int to) in waiting.Select(_offsets.Of).Order())
        {
            if (from < end && to > at)
            {
                if (from > at)
                {
                    yield return (at, from);
                }
                at = Math.Max(at, to);
            }
        }
        if (at < end)
        {
            yield return (at, end);
        }
    }

    /// <summary>The sentences of some claims, in order; what lies between is left out.</summary>
    public IReadOnlyList<DocumentPassage> Sentences(IReadOnlyList<RecordClaim> claims)
    {
        List<(ClaimKey Claim, int Start, int End)> evidence = Evidence(claims);
        var runs = new List<(int Start, int End)>();
        foreach (
            (int start, int end) in claims
                .Select(claim => _offsets.Of(Around(claim)))
                .Where(run => run.End > run.Start && Told(run.Start, run.End).SequenceEqual([run]))
                .Order()
        )
        {
            if (runs.Count > 0 && start < runs[^1].End)
            {
                runs[^1] = (runs[^1].Start, Math.Max(runs[^1].End, end));
            }
            else
            {
                runs.Add((start, end));
            }
        }
        var passages = new List<DocumentPassage>(runs.Count);
        int before = 0;
        foreach ((int start, int end) in runs)
        {
            passages.Add(
                new DocumentPassage(Cut(start, end, evidence), !string.IsNullOrWhiteSpace(text[before..start]))
            );
            before = end;
        }
        return passages;
    }

    private PublicSentence Cut(int start, int end, List<(ClaimKey Claim, int Start, int End)> evidence) =>
        publisher.Words(
            text[start..end],
            [
                .. evidence
                    .Where(one => one.Start < end && one.End > start)
                    .Select(one => (one.Claim, Math.Max(one.Start, start) - start, Math.Min(one.End, end) - start)),
            ]
        );

    private List<(ClaimKey Claim, int Start, int End)> Evidence(IReadOnlyList<RecordClaim> claims)
    {
        var evidence = new List<(ClaimKey, int, int)>(claims.Count);
        foreach (RecordClaim claim in claims)
        {
            foreach (CodePointSpan span in (CodePointSpan[])[claim.Evidence, .. claim.Also])
            {
                (int start, int end) = _offsets.Of(span);
                evidence.Add((claim.Key, start, end));
            }
        }
        return evidence;
    }

    private static CodePointSpan Around(RecordClaim claim) =>
        new(
            Math.Min(claim.Sentence.IsEmpty ? claim.Evidence.Start : claim.Sentence.Start, claim.Evidence.Start),
            Math.Max(claim.Sentence.End, claim.Evidence.End)
        );
}
