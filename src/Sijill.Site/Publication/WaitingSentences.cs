using Sijill.Archive.Queries;
using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Site.Publication;

/// <summary>
/// Sentences that wait for a reviewer, or for their day, and what is told of documents that hold one. Every document, claim and word of a document that is published comes through here.
/// Made for one reader and one day; for one thread at a time.
/// </summary>
internal sealed class WaitingSentences(Publisher publisher, RecordReader reader, DateOnly today)
{
    private readonly Dictionary<DocumentKey, IReadOnlyList<CodePointSpan>> _known = [];

    /// <summary>A document; a headline tells what its sentences tell, and waits with them.</summary>
    public PublicDocument Told(DocumentView view)
    {
        PublicDocument document = publisher.Document(view);
        return document.Title is not null && Of(view).Count > 0 ? document with { Title = null } : document;
    }

    /// <summary>A claim; without its sentence where that waits, and without the headline where any sentence of its document does.</summary>
    public PublicClaim Told(ClaimView view) => publisher.Claim(view, Told(view.Document), today);

    /// <summary>Words of somebody in a document, masked; none where they reach into a sentence that waits.</summary>
    public PublicSentence Told(SayingView view)
    {
        CodePointSpan span = SpanOf(view);
        return Of(view.Document).Any(waiting => waiting.Start < span.End && waiting.End > span.Start)
            ? PublicSentence.None with
            {
                Withheld = true,
            }
            : publisher.Words(view.Words, []);
    }

    /// <summary>Where in its document the words of a saying stand, in code points.</summary>
    public static CodePointSpan SpanOf(SayingView view) =>
        view.Statement?.Words ?? view.Appeal?.Words ?? view.Commitment?.Words ?? default;

    /// <summary>The sentences of a document that are not told today, in code points; each document is looked at once.</summary>
    public IReadOnlyList<CodePointSpan> Of(DocumentView view)
    {
        if (!_known.TryGetValue(view.Key, out IReadOnlyList<CodePointSpan>? spans))
        {
            spans = Find(view);
            _known.Add(view.Key, spans);
        }
        return spans;
    }

    private CodePointSpan[] Find(DocumentView view)
    {
        if (reader.Reading(view.Key) is not { Claims: { Count: > 0 } claims })
        {
            return [];
        }
        RecordClaim[] sensitive = [.. claims.Where(claim => publisher.IsSensitive(claim, today))];
        if (sensitive.Length == 0 || reader.Text(view.Key) is not { } text)
        {
            return [];
        }
        var offsets = new TextOffsets(text);
        return
        [
            .. sensitive
                .Where(claim =>
                {
                    (int start, int end) = offsets.Of(claim.Sentence);
                    return publisher.Waits(claim, text[start..end], today);
                })
                .Select(static claim => claim.Sentence)
                .Distinct(),
        ];
    }
}
