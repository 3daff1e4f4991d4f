using Sijill.Reading.Extraction;
using Sijill.Reading.Text;
using Xunit;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>No figure without its sentence: every span of every reading holds the words that it is said to hold.</summary>
public sealed class ReaderSpansTests
{
    private const int LongestEvidence = 200;

    private static readonly Lazy<IReadOnlyList<DocumentReading>> Readings = new(() =>
    {
        Reader reader = CounterIsis.NewReader();
        return [.. ReadingTexts.All.Select(document => reader.Read(document))];
    });

    [Fact]
    public void TheWordsOfAClaim_AreTheTextAtTheirSpan() =>
        EachClaim(
            (text, claim) =>
            {
                if (claim.Value is { } value)
                {
                    Assert.Equal(value.Text, value.Span.Of(text));
                }
                if (claim.Period is { Text: { } period } when)
                {
                    Assert.Equal(period, when.Span.Of(text));
                }
                if (claim.Target is { } target)
                {
                    Assert.Equal(target.Text, target.Span.Of(text));
                }
                Mention[] mentions = claim.Actor is { } actor ? [actor, .. claim.Partners] : [.. claim.Partners];
                Assert.All(mentions, mention => Assert.Equal(mention.Text, mention.Span.Of(text)));
                Assert.All(claim.Places, place => Assert.Equal(place.Text, place.Span.Of(text)));
                Assert.All(claim.Attribution, source => Assert.Equal(source.Text, source.Span.Of(text)));
            }
        );

    [Fact]
    public void TheEvidence_IsAShortRunInsideOneSentenceOfOneLine_ThatCarriesTheNumber() =>
        EachClaim(
            (text, claim) =>
            {
                Assert.False(claim.Evidence.IsEmpty);
                Assert.True(claim.Sentence.Contains(claim.Evidence), "The evidence leaves its sentence.");
                Assert.DoesNotContain('\n', claim.Sentence.Of(text));
                Assert.True(
                    claim.Value is not { } value || claim.Evidence.Contains(value.Span),
                    "The evidence does not carry the number."
                );
                Assert.InRange(claim.Evidence.Of(text).EnumerateRunes().Count(), 1, LongestEvidence);
                Assert.False(
                    char.IsWhiteSpace(text[claim.Evidence.Start]) || char.IsWhiteSpace(text[claim.Evidence.End - 1])
                );
                Assert.All(claim.Also, also => Assert.DoesNotContain('\n', also.Of(text)));
                Assert.All(claim.Also, also => Assert.False(also.Overlaps(claim.Evidence)));
            }
        );

    [Fact]
    public void NoSpan_CutsACharacterInTwo() =>
        EachClaim(
            (text, claim) =>
            {
                TextSpan[] spans = [claim.Evidence, claim.Sentence, .. claim.Also];
                Assert.All(
                    spans,
                    span =>
                        Assert.False(
                            char.IsLowSurrogate(text[span.Start])
                                || (span.End < text.Length && char.IsLowSurrogate(text[span.End]))
                        )
                );
            }
        );

    [Fact]
    public void AStatement_IsWhatStandsBetweenItsMarks() =>
        Each(
            (text, reading) =>
                Assert.All(
                    reading.Statements,
                    statement =>
                    {
                        string words = statement.Span.Of(text);
                        Assert.True(char.IsLetterOrDigit(words[0]) || char.IsLetterOrDigit(words, 1), words);
                        Assert.DoesNotContain(words[0], "\"“”«»");
                        Assert.DoesNotContain(words[^1], "\"“”«»");
                        Assert.True(statement.Mode is "direct" or "indirect");
                        Assert.True(
                            statement.Speaker is not { } speaker || speaker.Text == speaker.Span.Of(text),
                            "The speaker's words stand elsewhere."
                        );
                    }
                )
        );

    [Fact]
    public void AnAppealAndACommitment_AreSentencesOfOneLine() =>
        Each(
            (text, reading) =>
            {
                TextSpan[] spans = [.. reading.Appeals.Select(a => a.Span), .. reading.Commitments.Select(c => c.Span)];
                Mention?[] mentions =
                [
                    .. reading.Appeals.Select(a => a.By),
                    .. reading.Appeals.Select(a => a.To),
                    .. reading.Commitments.Select(c => c.By),
                    .. reading.Commitments.Select(c => c.To),
                ];
                Assert.All(spans, span => Assert.False(span.IsEmpty));
                Assert.All(spans, span => Assert.DoesNotContain('\n', span.Of(text)));
                Assert.All(mentions, mention => Assert.True(mention is null || mention.Text == mention.Span.Of(text)));
            }
        );

    [Fact]
    public void Claims_StandInTheOrderOfTheText_AndEachLinkLeadsToAnother() =>
        Each(
            (_, reading) =>
            {
                Assert.Equal(
                    reading.Claims.Select(c => c.Evidence.Start).Order(),
                    reading.Claims.Select(c => c.Evidence.Start)
                );
                HashSet<string> ids = [.. reading.Claims.Select(c => c.Id)];
                Assert.Equal(reading.Claims.Count, ids.Count);
                Assert.All(ids, id => Assert.True(id.Length == 16 && id.All(char.IsAsciiHexDigitLower)));
                Assert.All(
                    reading.Claims,
                    c => Assert.True(c.PartOf is null || (c.PartOf != c.Id && ids.Contains(c.PartOf)))
                );
                Assert.All(
                    reading.Claims,
                    c => Assert.True(c.CorrectedBy is null || (c.CorrectedBy != c.Id && ids.Contains(c.CorrectedBy)))
                );
                Assert.All(reading.Commitments, c => Assert.True(c.Claim is null || ids.Contains(c.Claim)));
            }
        );

    [Fact]
    public void ThePlainWordsOfAClaim_AreThoseOfTheContract() =>
        EachClaim(
            (_, claim) =>
            {
                Assert.True(claim.Kind is "figure" or "event");
                Assert.Equal(claim.Kind == "figure", claim.Value is not null);
                Assert.True(claim.Measure is "flow" or "stock" or "cumulative" or "ordinal" or "share" or "event");
                Assert.True(claim.Scope is "each" or "joint");
                Assert.True(claim.Role is null or "executed" or "advised" or "supported" or "announced");
                Assert.Contains(
                    claim.Status,
                    (string[])
                        [
                            "reported",
                            "planned",
                            "pledged",
                            "authorized",
                            "attempted",
                            "claimed",
                            "alleged",
                            "denied",
                            "corrected",
                        ]
                );
                Assert.All(claim.Places, place => Assert.True(place.Role is "at" or "from" or "to"));
                Assert.True(claim.Incident >= 1);
                Assert.False(claim.Value is { Bounds: var b } && b.Low > b.High);
                Assert.False(claim.Period is { From: { } from, To: { } to } && from > to);
            }
        );

    private static void EachClaim(Action<string, Claim> holds) =>
        Each(
            (text, reading) =>
            {
                foreach (Claim claim in reading.Claims)
                {
                    holds(text, claim);
                }
            }
        );

    private static void Each(Action<string, DocumentReading> holds) =>
        Assert.All(Readings.Value, reading => holds(reading.Document.Text, reading));
}
