using System.Globalization;
using System.Text.Json;
using Sijill.Reading.Amounts;
using Sijill.Reading.Extraction;
using Xunit;

namespace Sijill.Reading.Tests.Extraction;

/// <summary>The article that the product starts from; it stands beside the project, where it may be missing.</summary>
public sealed class SeedTests
{
    private const int Slack = 10;

    private static readonly string Folder = Path.Combine(CounterIsis.Root, "..", "shared", "seed");

    // Speakers of the gold are English labels; the reader answers with ids.
    private static readonly Dictionary<string, string> Ids = new(StringComparer.Ordinal)
    {
        ["CENTCOM"] = "centcom",
        ["Adm. Brad Cooper"] = "p-cooper",
        ["United States"] = "united-states",
    };

    [Fact]
    public void EachCoreFact_IsAClaim()
    {
        using JsonDocument gold = Gold(out DocumentReading reading);
        JsonElement[] facts = [.. gold.RootElement.GetProperty("facts").EnumerateArray()];
        Assert.NotEmpty(facts);
        Assert.All(
            facts.Where(static fact => fact.GetProperty("core").GetBoolean()),
            fact =>
                Assert.Contains(
                    reading.Claims,
                    claim =>
                        claim.Indicator == fact.GetProperty("indicator").GetString()
                        && IsValue(claim, fact.GetProperty("value"))
                        && claim.Status == fact.GetProperty("status").GetString()
                )
        );
    }

    [Fact]
    public void EachStatement_IsRead_WithItsSpeaker()
    {
        using JsonDocument gold = Gold(out DocumentReading reading);
        Assert.All(
            gold.RootElement.GetProperty("statements").EnumerateArray(),
            expected =>
                Assert.Contains(
                    reading.Statements,
                    statement =>
                        IsNear(statement.Span.Start, expected.GetProperty("start").GetInt32())
                        && IsNear(statement.Span.End, expected.GetProperty("end").GetInt32())
                        && statement.Speaker?.Id == Ids[expected.GetProperty("speaker").GetString()!]
                )
        );
    }

    [Fact]
    public void EachAppeal_IsRead_WithWhoAsks()
    {
        using JsonDocument gold = Gold(out DocumentReading reading);
        Assert.All(
            gold.RootElement.GetProperty("appeals").EnumerateArray(),
            expected =>
                Assert.Contains(
                    reading.Appeals,
                    appeal =>
                        IsNear(appeal.Span.Start, expected.GetProperty("span")[0].GetInt32())
                        && appeal.By?.Id == Ids[expected.GetProperty("by").GetString()!]
                )
        );
    }

    [Fact]
    public void EachCommitment_IsRead_WithWhoCommits()
    {
        using JsonDocument gold = Gold(out DocumentReading reading);
        Assert.All(
            gold.RootElement.GetProperty("commitments").EnumerateArray(),
            expected =>
                Assert.Contains(
                    reading.Commitments,
                    commitment =>
                        IsNear(commitment.Span.Start, expected.GetProperty("span")[0].GetInt32())
                        && commitment.By?.Id == Ids[expected.GetProperty("by").GetString()!]
                )
        );
    }

    [Fact]
    public void ThePageAroundTheArticle_GivesNothing()
    {
        using JsonDocument gold = Gold(out DocumentReading reading);
        int comments = reading.Document.Text.IndexOf("التعليقات (0)", StringComparison.Ordinal);
        Assert.True(comments > 0);
        Assert.DoesNotContain(reading.Claims, claim => claim.Evidence.Start >= comments);
        Assert.DoesNotContain(reading.Statements, statement => statement.Span.End > comments);
    }

    private static JsonDocument Gold(out DocumentReading reading)
    {
        string facts = Path.Combine(Folder, "facts.json");
        string article = Path.Combine(Folder, "article.txt");
        if (!File.Exists(facts) || !File.Exists(article))
        {
            Assert.Skip("The seed article does not stand beside the project (../shared/seed).");
        }
        var gold = JsonDocument.Parse(File.ReadAllText(facts));
        string text = File.ReadAllText(article);
        Assert.Equal(gold.RootElement.GetProperty("text").GetString(), text.TrimEnd('\n'));
        reading = CounterIsis.Read(text, gold.RootElement.GetProperty("published").GetString());
        return gold;
    }

    // All of the seed is of the basic plane: code points and code units agree.
    private static bool IsNear(int here, int there) => Math.Abs(here - there) <= Slack;

    private static bool IsValue(Claim claim, JsonElement value) =>
        claim.Value?.Bounds
        == new Bounds(
            Number(value.GetProperty("low")),
            Number(value.GetProperty("high")),
            value.GetProperty("lowOpen").GetBoolean(),
            value.GetProperty("highOpen").GetBoolean(),
            value.GetProperty("approximate").GetBoolean()
        );

    private static decimal? Number(JsonElement number) =>
        number.ValueKind == JsonValueKind.Null
            ? null
            : decimal.Parse(number.GetRawText(), CultureInfo.InvariantCulture);
}
