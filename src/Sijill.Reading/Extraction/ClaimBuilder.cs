using Sijill.Reading.Amounts;
using Sijill.Reading.Automaton;
using Sijill.Reading.Codebook;
using Sijill.Reading.Text;

namespace Sijill.Reading.Extraction;

/// <summary>Makes claims of the chosen frames: evidence, value, and the fields that the clause, the sentence and the context give.</summary>
internal sealed class ClaimBuilder(
    CompiledCodebook codebook,
    SymbolSets sets,
    Grammar grammar,
    Speech speech,
    Issuers issuers
)
{
    private readonly Statuses _statuses = new(codebook, sets, grammar, speech);
    private readonly Periods _periods = new(sets, grammar);
    private readonly Places _places = new(codebook, sets, grammar);
    private readonly Actors _actors = new(codebook, sets, grammar);
    private readonly Targets _targets = new(codebook, sets, grammar);
    private readonly Sources _sources = new(codebook, speech, issuers);
    private readonly Grammar _g = grammar;

    // For each frame of the draft its claim, or null.
    private readonly List<Claim?> _byFrame = [];
    private readonly List<Claim> _claims = [];

    public IReadOnlyList<Claim> Build(Draft draft, Calendar.DateMention? dateline, IReadOnlyList<Statement> statements)
    {
        _byFrame.Clear();
        _claims.Clear();
        _periods.Start(draft.Document.Published, dateline, draft.Text.Text);
        _places.Start();
        _targets.Start();
        _sources.Start(draft, statements);
        for (int s = 0; s < draft.Sentences.Count; s++)
        {
            if (draft.Sentences[s].Role == SentenceRole.Page)
            {
                Skip(draft, s);
                continue;
            }
            _sources.Enter(draft, s);
            AddSentence(draft, s);
            _places.Tell(draft, s);
            if (draft.Sentences[s].Role != SentenceRole.Headline)
            {
                _periods.Tell(draft, s);
            }
        }
        return Repeats.Merge(_claims, draft);
    }

    private void Skip(Draft draft, int sentence)
    {
        for (int f = draft.FirstFrame[sentence]; f < draft.FirstFrame[sentence + 1]; f++)
        {
            _byFrame.Add(null);
        }
    }

    private void AddSentence(Draft draft, int sentence)
    {
        int before = _claims.Count;
        for (int f = draft.FirstFrame[sentence]; f < draft.FirstFrame[sentence + 1]; f++)
        {
            Frame frame = draft.Frames[f];
            Claim? claim = frame.Won ? BuildOne(draft, frame) : null;
            _byFrame.Add(claim);
            if (claim is null)
            {
                continue;
            }
            if (frame.Rule == "correction" && frame.Origin >= 0 && _byFrame[frame.Origin] is { } wrong)
            {
                int at = _claims.FindLastIndex(claim => ReferenceEquals(claim, wrong));
                _claims[at] = _byFrame[frame.Origin] = wrong with { CorrectedBy = Anchor(claim), Status = "corrected" };
            }
            _claims.Add(claim);
        }
        if (_claims.Count > before && before > 0 && _statuses.PutsRight(draft, sentence))
        {
            Correct(before);
        }
    }

    /// <summary>The figure of an earlier sentence that the first one of this sentence puts right: of the same indicator, unit and speaker, with another value.</summary>
    private void Correct(int before)
    {
        Claim right = _claims[before];
        for (int c = before - 1; c >= 0 && c >= before - 12; c--)
        {
            Claim wrong = _claims[c];
            if (
                wrong.Indicator == right.Indicator
                && wrong.Unit == right.Unit
                && wrong.Status == "reported"
                && right.Status == "reported"
                && wrong.Value is { } a
                && right.Value is { } b
                && a.Bounds != b.Bounds
                && SameSource(wrong, right)
            )
            {
                _claims[c] = wrong with { CorrectedBy = Anchor(right), Status = "corrected" };
                return;
            }
        }
    }

    private static bool SameSource(Claim a, Claim b) =>
        a.Attribution.Count == 0
        || b.Attribution.Count == 0
        || a.Attribution[0].Text == b.Attribution[0].Text
        || (a.Attribution[0].Id is { } id && id == b.Attribution[0].Id);

    private Claim? BuildOne(Draft draft, in Frame frame)
    {
        Indicator indicator = codebook.Indicators[frame.Indicator];
        Pattern? pattern = frame.Pattern >= 0 ? codebook.Patterns[frame.Pattern] : null;
        Claim? origin = frame.Origin >= 0 ? _byFrame[frame.Origin] : null;
        ClaimValue? value = Value(draft, frame);
        bool vague = value is null;
        string measure = Measure(draft, frame, indicator, pattern);
        TextSpan evidence = Evidence(draft, frame);
        if (evidence.IsEmpty || evidence.Length > 200)
        {
            evidence =
                frame.Amount >= 0 ? draft.SpanOf(draft.Chunks[frame.Amount]) : draft.SpanOf(draft.Chunks[frame.Head]);
        }
        Sentence s = draft.Sentences[frame.Sentence];
        SpeechAct? act = speech.Covering(frame.Sentence, frame.Amount >= 0 ? frame.Amount : frame.Head);
        IReadOnlyList<ClaimPlace> places = _places.Of(draft, frame, origin?.Places, out string scope);
        string unit = Unit(draft, frame, indicator, pattern);
        string status =
            (origin is null ? null : _statuses.Turned(draft, frame))
            ?? (
                origin is not null && frame.Rule is "part" or "coordination" or "list"
                    ? origin!.Status
                    : _statuses.Of(draft, frame, act)
            );
        IReadOnlyList<Source> attribution = _sources.Of(draft, frame, act, status == "pledged");
        Target? target = _targets.Of(draft, frame, origin?.Target, places);
        (Mention? actor, string? role, IReadOnlyList<Mention> partners) = _actors.Of(draft, frame, target, act);
        return new Claim
        {
            Id = "",
            Kind = vague ? "event" : "figure",
            Indicator = indicator.Id,
            Measure = measure,
            Value = value,
            Unit = unit,
            Actor = actor ?? origin?.Actor,
            Role = pattern?.Role ?? role ?? origin?.Role,
            Partners = actor is null && origin is not null ? origin.Partners : partners,
            Target = target,
            Places = places,
            Scope = scope,
            Period = _periods.Of(draft, frame, indicator.Id, measure, status, origin?.Period),
            Attribution = attribution.Count == 0 && origin is not null ? origin.Attribution : attribution,
            Status = status,
            Evidence = evidence,
            Sentence = draft.Text.SpanOf(s.FirstToken, s.EndToken),
            PartOf = frame.IsPart && origin is not null ? Anchor(origin) : null,
            CorrectedBy = frame.Rule == "withdrawn" && origin is not null ? Anchor(origin) : null,
            Pattern =
                pattern is null ? "rule/" + frame.Rule
                : frame.Rule is null ? pattern.Id
                : pattern.Id + "+" + frame.Rule,
        };
    }

    /// <summary>A stand-in for the id of a claim until ids are given: where its evidence starts.</summary>
    private static string Anchor(Claim claim) =>
        claim.Evidence.Start.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The value; none where the text gives none, or where the indicator counts nothing: how many protested is no number of protests.</summary>
    private ClaimValue? Value(Draft draft, in Frame frame)
    {
        if (codebook.Indicators[frame.Indicator].Unit == "none")
        {
            return null;
        }
        if (frame.Amount < 0)
        {
            if (frame.Value < 0)
            {
                return null;
            }
            TextSpan head = draft.SpanOf(draft.Chunks[frame.Head]);
            return new ClaimValue(Bounds.Exactly(frame.Value), head.Of(draft.Text.Text), head);
        }
        Chunk chunk = draft.Chunks[frame.Amount];
        TextSpan words = draft.SpanOf(chunk);
        if (frame.Value >= 0)
        {
            return new ClaimValue(Bounds.Exactly(frame.Value), words.Of(draft.Text.Text), words);
        }
        if (chunk.Kind != ChunkKind.Quantity)
        {
            return new ClaimValue(Bounds.Exactly(1), words.Of(draft.Text.Text), words);
        }
        Quantity quantity = draft.Quantities[chunk.Detail];
        if (quantity.Form == QuantityForm.Some || quantity.Bounds is { Low: null, High: null })
        {
            return null;
        }
        return new ClaimValue(
            Bound(draft, frame, quantity.Bounds),
            quantity.AmountSpan.Of(draft.Text.Text),
            quantity.AmountSpan
        );
    }

    /// <summary>«يفوق عددهم ستة عشر ألفاً», "the toll passes 300": a verb that bounds the number stands before it, other words between.</summary>
    private Bounds Bound(Draft draft, in Frame frame, Bounds bounds)
    {
        if (bounds.Low is not { } n || bounds.High != n || bounds.Approximate)
        {
            return bounds;
        }
        int first = draft.FirstChunk[frame.Sentence];
        for (int k = frame.Amount - 1; k >= first && k >= frame.Amount - 4; k--)
        {
            Chunk chunk = draft.Chunks[k];
            if (
                chunk.Kind is ChunkKind.Quantity && draft.Quantities[chunk.Detail].Form == QuantityForm.Counted
                || chunk.Kind == ChunkKind.Mark
            )
            {
                break;
            }
            if (chunk.Kind == ChunkKind.Word && Has(chunk, _g.Over))
            {
                return Bounds.MoreThan(n);
            }
            if (chunk.Kind == ChunkKind.Word && Has(chunk, _g.About))
            {
                return Bounds.About(n);
            }
        }
        return bounds;
    }

    private bool Has(in Chunk chunk, int symbol) => symbol >= 0 && sets.Has(chunk.Set, symbol);

    private string Measure(Draft draft, in Frame frame, Indicator indicator, Pattern? pattern)
    {
        if (frame.Amount >= 0 && draft.Chunks[frame.Amount].Kind == ChunkKind.Quantity)
        {
            AmountKind kind = draft.Quantities[draft.Chunks[frame.Amount].Detail].AmountKind;
            if (kind == AmountKind.Ordinal)
            {
                return "ordinal";
            }
            if (kind == AmountKind.Share)
            {
                return "share";
            }
        }
        _ = _g;
        return pattern?.Measure ?? (indicator.Measure == "event" ? "flow" : indicator.Measure);
    }

    private string Unit(Draft draft, in Frame frame, Indicator indicator, Pattern? pattern)
    {
        if (pattern?.Unit is { } given)
        {
            return given;
        }
        if (frame.Amount >= 0 && draft.Chunks[frame.Amount].Kind == ChunkKind.Quantity)
        {
            Quantity quantity = draft.Quantities[draft.Chunks[frame.Amount].Detail];
            if (quantity.Currency is { } currency)
            {
                return currency;
            }
            if (quantity.Unit is "families" or "people" && indicator.Unit == "people")
            {
                return quantity.Unit;
            }
            if (quantity.Unit is "groups" or "institutions" && indicator.Unit == "countries")
            {
                return "institutions"; // "86 countries and five institutions": two counts of members
            }
            if (quantity.Unit is "number" && frame.Origin >= 0 && _byFrame[frame.Origin] is { } origin)
            {
                return origin.Unit;
            }
        }
        return indicator.Unit;
    }

    /// <summary>The shortest run that carries the number and what was counted: the amount's phrase, with the head where it stands close.</summary>
    private static TextSpan Evidence(Draft draft, in Frame frame)
    {
        if (frame.Amount < 0)
        {
            return draft.SpanOf(draft.Chunks[frame.First]).Cover(draft.SpanOf(draft.Chunks[frame.End - 1]));
        }
        TextSpan amount = draft.SpanOf(draft.Chunks[frame.Amount]);
        if (frame.Origin >= 0)
        {
            return frame.Value == 2 ? amount.Cover(draft.SpanOf(draft.Chunks[frame.End - 1])) : amount;
        }
        TextSpan whole = amount.Cover(draft.SpanOf(draft.Chunks[frame.Head]));
        if (frame.Value == 2)
        {
            whole = whole.Cover(draft.SpanOf(draft.Chunks[frame.End - 1]));
        }
        return whole.Length <= 160 ? whole : amount;
    }
}
