using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Sijill.Tests;

/// <summary>The JSON that machines read: every member, in its order, nulls present, and spans that hold their words.</summary>
public sealed class ReadingContractTests
{
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        [""] = "document claims statements appeals commitments",
        ["document"] = "id sha256 language published length",
        ["claims"] =
            "id kind indicator measure value unit actor role partners target places scope period attribution status evidence sentence also partOf correctedBy incident pattern",
        ["value"] = "text start end low high lowOpen highOpen approximate",
        ["actor"] = "id text start end via",
        ["partners"] = "id text start end via",
        ["target"] = "id group text start end via",
        ["places"] = "id text role start end via",
        ["period"] = "edtf from to text start end via",
        ["attribution"] = "id text start end verb",
        ["evidence"] = "start end text",
        ["sentence"] = "start end",
        ["also"] = "start end text",
        ["statements"] = "speaker mode start end text",
        ["speaker"] = "id text start end",
        ["appeals"] = "by to start end text",
        ["commitments"] = "by to due claim start end text",
        ["by"] = "id text start end via",
        ["to"] = "id text start end via",
    };

    [Theory]
    [InlineData("statement-ar.txt")]
    [InlineData("statement-en.txt")]
    public async Task EveryObjectHasTheMembersOfTheContract_InTheirOrder(string sample)
    {
        using JsonDocument json = await ReadAsync(Texts.Sample(sample), "--published", "2025-12-03");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        Check(json.RootElement, "", seen);
        Assert.Superset(
            new HashSet<string>(
                [
                    "",
                    "document",
                    "claims",
                    "value",
                    "places",
                    "period",
                    "attribution",
                    "evidence",
                    "sentence",
                    "statements",
                ],
                StringComparer.Ordinal
            ),
            seen
        );
    }

    [Fact]
    public async Task TheSeed_HoldsToTheContractToo()
    {
        string article = Path.Combine(SijillProgram.Root, "..", "shared", "seed", "article.txt");
        Assert.SkipUnless(
            File.Exists(article),
            "The seed lies beside the project, in ../shared/seed; a clone alone has none."
        );

        using JsonDocument json = await ReadAsync(article, "--published", "2025-11-12");

        var seen = new HashSet<string>(StringComparer.Ordinal);
        Check(json.RootElement, "", seen);
        Assert.Contains("appeals", seen);
        Assert.Contains("commitments", seen);
    }

    [Theory]
    [InlineData("statement-ar.txt")]
    [InlineData("statement-en.txt")]
    public async Task EverySpanHoldsItsWords_CountedInCodePoints(string sample)
    {
        // Signs outside the first plane before the text move every offset that counts code units.
        string text =
            "🕊️🕊️ 𝟙\n" + await File.ReadAllTextAsync(Texts.Sample(sample), TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        using JsonDocument json = await ReadAsync(folder.Write("a.txt", text), "--published", "2025-12-03");

        int[] runes = [.. text.EnumerateRunes().Select(r => r.Value)];
        Assert.Equal(runes.Length, json.RootElement.GetProperty("document").GetProperty("length").GetInt32());
        int spans = 0;
        Walk(json.RootElement);
        Assert.True(spans > 30, $"only {spans} spans");

        void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Walk(item);
                }
            }
            if (element.ValueKind != JsonValueKind.Object)
            {
                return;
            }
            foreach (JsonProperty member in element.EnumerateObject())
            {
                Walk(member.Value);
            }
            if (
                element.TryGetProperty("start", out JsonElement start)
                && start.ValueKind == JsonValueKind.Number
                && element.TryGetProperty("text", out JsonElement words)
            )
            {
                spans++;
                var quote = new StringBuilder();
                for (int i = start.GetInt32(); i < element.GetProperty("end").GetInt32(); i++)
                {
                    quote.Append(new Rune(runes[i]));
                }
                Assert.Equal(quote.ToString(), words.GetString());
            }
        }
    }

    [Fact]
    public async Task Sha256_IsOfTheTextAsUtf8()
    {
        using JsonDocument json = await ReadAsync(Texts.Sample("statement-ar.txt"));

        byte[] bytes = await File.ReadAllBytesAsync(
            Texts.Sample("statement-ar.txt"),
            TestContext.Current.CancellationToken
        );
        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            json.RootElement.GetProperty("document").GetProperty("sha256").GetString()
        );
    }

    [Fact]
    public async Task IdsOfClaims_AreSixteenHexDigits_AndDiffer()
    {
        using JsonDocument json = await ReadAsync(Texts.Sample("statement-ar.txt"), "--published", "2025-12-03");

        string[] ids =
        [
            .. json.RootElement.GetProperty("claims").EnumerateArray().Select(c => c.GetProperty("id").GetString()!),
        ];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            ids,
            id =>
                Assert.True(
                    id.Length == 16 && ulong.TryParse(id, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _),
                    id
                )
        );
    }

    [Fact]
    public async Task ABoundThatIsMissing_IsNull()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                ReadCommandTests.Input("The SDF said that more than 22 ISIS fighters were killed in Raqqa."),
                ["read", "--format", "jsonl"]
            )
        ).Ended(0);

        Assert.Contains(
            "\"low\":22,\"high\":null,\"lowOpen\":true,\"highOpen\":false,\"approximate\":false",
            run.Out,
            StringComparison.Ordinal
        );
    }

    private static async Task<JsonDocument> ReadAsync(params string[] arguments)
    {
        ProgramResult run = (await SijillProgram.RunAsync(["read", "--format", "jsonl", .. arguments])).Ended(0);
        return JsonDocument.Parse(run.Out);
    }

    private static void Check(JsonElement element, string name, HashSet<string> seen)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Check(item, name, seen);
                }
                break;
            case JsonValueKind.Object:
                seen.Add(name);
                Assert.Equal(Members[name], string.Join(' ', element.EnumerateObject().Select(m => m.Name)));
                foreach (JsonProperty member in element.EnumerateObject())
                {
                    Check(member.Value, member.Name, seen);
                }
                break;
        }
    }
}
