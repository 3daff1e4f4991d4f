using Sijill.Record.Claims;
using Sijill.Record.Documents;

namespace Sijill.Record.Reconciliation;

/// <summary>
/// Aligns the claims of the documents of one cluster of copies: for each copied claim the one that it carries. Sentences are matched first, one to one; then,
/// inside a pair of sentences, claims of one target with equal indicator or amount. Pure; the order in which documents and claims are given changes nothing.
/// </summary>
/// <param name="parties">Who speaks for whom.</param>
/// <param name="gazetteer">Which place lies in which.</param>
public sealed class Aligner(Parties parties, Gazetteer gazetteer)
{
    /// <summary>Aligns the claims of one cluster. Claims that carry none, those of the root among them, have no alignment.</summary>
    /// <param name="documents">The documents of the cluster.</param>
    /// <param name="claims">Their claims.</param>
    public IReadOnlyList<Alignment> Align(IReadOnlyList<DocumentStanding> documents, IReadOnlyList<RecordClaim> claims)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(claims);
        var alignments = new List<Alignment>();
        if (documents.Count < 2)
        {
            return alignments;
        }
        Dictionary<DocumentKey, List<AlignedSentence>> sentences = Sentences(claims);
        var references = new ReferenceSentences(sentences.Values);
        DocumentStanding[] ordered = [.. documents];
        Array.Sort(ordered, Earlier);
        foreach (DocumentStanding document in ordered)
        {
            if (sentences.Remove(document.Key, out List<AlignedSentence>? own))
            {
                Match(document, own, references, alignments);
            }
        }
        alignments.Sort(static (a, b) => a.Claim.CompareTo(b.Claim));
        return alignments;
    }

    /// <summary>The root first, then by day of publication, then by key.</summary>
    private static int Earlier(DocumentStanding a, DocumentStanding b)
    {
        int order = (b.Key == b.Root).CompareTo(a.Key == a.Root);
        order = order != 0 ? order : (a.Published ?? DateOnly.MaxValue).CompareTo(b.Published ?? DateOnly.MaxValue);
        return order != 0 ? order : a.Key.CompareTo(b.Key);
    }

    private Dictionary<DocumentKey, List<AlignedSentence>> Sentences(IReadOnlyList<RecordClaim> claims)
    {
        RecordClaim[] ordered = [.. claims];
        Array.Sort(
            ordered,
            static (a, b) =>
            {
                int order = a.Key.Document.CompareTo(b.Key.Document);
                order = order != 0 ? order : a.Sentence.Start.CompareTo(b.Sentence.Start);
                order = order != 0 ? order : a.Evidence.Start.CompareTo(b.Evidence.Start);
                return order != 0 ? order : a.Key.CompareTo(b.Key);
            }
        );
        var byDocument = new Dictionary<DocumentKey, List<AlignedSentence>>();
        RecordClaim? last = null;
        foreach (RecordClaim claim in ordered)
        {
            if (claim.Sketch.Hash == 0)
            {
                continue;
            }
            if (!byDocument.TryGetValue(claim.Key.Document, out List<AlignedSentence>? list))
            {
                byDocument.Add(claim.Key.Document, list = []);
                last = null;
            }
            if (last is null || last.Sentence != claim.Sentence)
            {
                list.Add(new AlignedSentence(claim.Sketch));
            }
            list[^1].Claims.Add(new AlignedClaim(claim, Subject.Of(claim, gazetteer), FactKey.Of(claim, gazetteer)));
            last = claim;
        }
        return byDocument;
    }

    /// <summary>Each sentence of a document takes the reference most like it that no other of the document has taken; those left over become references.</summary>
    private void Match(
        DocumentStanding document,
        List<AlignedSentence> own,
        ReferenceSentences references,
        List<Alignment> alignments
    )
    {
        var offers = new List<(double Likeness, int Reference, int Sentence)>();
        for (int i = 0; i < own.Count; i++)
        {
            foreach ((int reference, double likeness) in references.Like(own[i].Sketch))
            {
                offers.Add((likeness, reference, i));
            }
        }
        offers.Sort(
            static (a, b) =>
            {
                int order = b.Likeness.CompareTo(a.Likeness);
                order = order != 0 ? order : a.Sentence.CompareTo(b.Sentence);
                return order != 0 ? order : a.Reference.CompareTo(b.Reference);
            }
        );
        var taken = new HashSet<int>();
        var matched = new bool[own.Count];
        foreach ((_, int reference, int sentence) in offers)
        {
            if (!matched[sentence] && taken.Add(reference))
            {
                matched[sentence] = true;
                Pair(document, references[reference], own[sentence], alignments);
            }
        }
        for (int i = 0; i < own.Count; i++)
        {
            if (!matched[i])
            {
                foreach (AlignedClaim claim in own[i].Claims)
                {
                    claim.Published = document.Published;
                }
                references.Add(own[i]);
            }
        }
    }

    /// <summary>Claims of two sentences, the likest first, one to one; a claim without a counterpart joins the reference, so that a later copy can meet it there.</summary>
    private void Pair(
        DocumentStanding document,
        AlignedSentence reference,
        AlignedSentence copy,
        List<Alignment> alignments
    )
    {
        var offers = new List<(int Rank, int Distance, int Reference, int Copy)>();
        for (int c = 0; c < copy.Claims.Count; c++)
        {
            for (int r = 0; r < reference.Claims.Count; r++)
            {
                int rank = Rank(reference.Claims[r], copy.Claims[c]);
                if (rank > 0)
                {
                    offers.Add((rank, Math.Abs(r - c), r, c));
                }
            }
        }
        offers.Sort(
            static (a, b) =>
            {
                int order = b.Rank.CompareTo(a.Rank);
                order = order != 0 ? order : a.Distance.CompareTo(b.Distance);
                order = order != 0 ? order : a.Reference.CompareTo(b.Reference);
                return order != 0 ? order : a.Copy.CompareTo(b.Copy);
            }
        );
        var takenReference = new bool[reference.Claims.Count];
        var takenCopy = new bool[copy.Claims.Count];
        foreach ((_, _, int r, int c) in offers)
        {
            if (!takenReference[r] && !takenCopy[c])
            {
                takenReference[r] = takenCopy[c] = true;
                AlignedClaim from = reference.Claims[r];
                AlignedClaim to = copy.Claims[c];
                alignments.Add(
                    new Alignment(to.Claim.Key, from.Claim.Key, from.Fact, Between(from, to, document.Published))
                );
            }
        }
        for (int c = 0; c < copy.Claims.Count; c++)
        {
            if (!takenCopy[c])
            {
                copy.Claims[c].Published = document.Published;
                reference.Claims.Add(copy.Claims[c]);
            }
        }
    }

    /// <summary>How surely a claim of a copy carries one of the reference; 0 if it cannot.</summary>
    private int Rank(AlignedClaim reference, AlignedClaim copy)
    {
        RecordClaim a = reference.Claim;
        RecordClaim b = copy.Claim;
        bool indicator = a.Indicator == b.Indicator;
        bool amount = Figures.SameNumber(a.Value, b.Value);
        if (
            !(indicator || amount)
            || a.Key.Document == b.Key.Document
            || reference.Subject.Mode != copy.Subject.Mode
            || a.Target.Id != b.Target.Id
            || a.Target.Group != b.Target.Group
            || SaidByAnother(a, b)
        )
        {
            return 0;
        }
        int rank = indicator ? 8 : 1;
        rank += reference.Fact is { } fact && copy.Fact == fact ? 16 : 0;
        rank += amount ? 4 : 0;
        rank += a.Unit == b.Unit && a.Measure == b.Measure ? 2 : 0;
        rank += SamePlaces(reference.Subject, copy.Subject) ? 2 : 0;
        return rank;
    }

    /// <summary>Whether the texts name two institutions as their source: then neither carries the other.</summary>
    private bool SaidByAnother(RecordClaim a, RecordClaim b) =>
        a.Attribution.Count > 0
        && b.Attribution.Count > 0
        && a.Attribution[0].Known
        && b.Attribution[0].Known
        && parties.Institution(a.Attribution[0]) != parties.Institution(b.Attribution[0]);

    private static Differences Between(AlignedClaim reference, AlignedClaim copy, DateOnly? published)
    {
        RecordClaim a = reference.Claim;
        RecordClaim b = copy.Claim;
        Differences differs = Figures.Between(b.Value, a.Value);
        differs |= a.Indicator == b.Indicator ? 0 : Differences.Indicator;
        differs |= a.Unit == b.Unit && a.Measure == b.Measure ? 0 : Differences.Unit;
        differs |= SamePlaces(reference.Subject, copy.Subject) ? 0 : Differences.Place;
        return differs | (SameTime(reference, b, published) ? 0 : Differences.Period);
    }

    /// <summary>
    /// Equal times; or such as differ only because the copy came out later: it gives none of its own, or both say "yesterday" and mean the day before the first.
    /// </summary>
    private static bool SameTime(AlignedClaim reference, RecordClaim copy, DateOnly? published)
    {
        ClaimTime a = reference.Claim.Time;
        ClaimTime b = copy.Time;
        if (a.From == b.From && a.To == b.To || !a.IsDated || !b.IsDated)
        {
            return true;
        }
        if (
            copy.TimeVia == Reading.Extraction.Via.Published
            || reference.Claim.TimeVia == Reading.Extraction.Via.Published
        )
        {
            return true;
        }
        return reference.Published is { } first
            && published is { } later
            && first != later
            && Shift(a.From, b.From) is { } from
            && Shift(a.To, b.To) is { } to
            && (from == later.DayNumber - first.DayNumber || a.From is null)
            && (to == later.DayNumber - first.DayNumber || a.To is null);
    }

    private static int? Shift(DateOnly? a, DateOnly? b) =>
        a is { } x && b is { } y ? y.DayNumber - x.DayNumber
        : a is null && b is null ? 0
        : null;

    private static bool SamePlaces(Subject a, Subject b)
    {
        if (a.Places.Count != b.Places.Count || a.Scope != b.Scope)
        {
            return false;
        }
        for (int i = 0; i < a.Places.Count; i++)
        {
            if (a.Places[i] != b.Places[i])
            {
                return false;
            }
        }
        return true;
    }
}
