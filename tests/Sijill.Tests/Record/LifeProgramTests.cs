using System.Text.Json;
using Sijill.Archive;
using Sijill.Archive.Pipeline;
using Sijill.Reading.Codebook;
using Sijill.Tests.Life;

namespace Sijill.Tests.Record;

/// <summary>All cases from life in one record, added on two days; the program is asked what is known today and what was known on Monday.</summary>
public sealed class LifeProgramTests(LifeProgramTests.Filled record) : IClassFixture<LifeProgramTests.Filled>
{
    private static readonly string[] Today =
    [
        "attacks iq+sy 2024-01-01/2024-06-30 single 153",
        "captured iq 2025-10 single 24",
        "captured sy-dy 2025-10-14 repeated 1",
        "killed iq 2025-10 repeated 7",
        "killed iq-ki 2025-09-20 single >22",
        "killed iq-ki 2025-10-06/2025-10-12 single 5",
        "killed sy 2025-10 repeated 5",
        "killed sy-dy 2025-10-14 repeated 2",
        "members  2025-11-10 single 5",
        "members  2025-11-10 single 86",
        "members  2025-11-10 single 91",
        "operations iq+sy 2024-01-01/2024-06-30 single 196",
        "population sy-camp-hol 2025-11-15 single 24000",
        "population sy-camp-roj 2026-02-28 single 2200",
        "population sy-camps 2019 single 70000",
        "population sy-camps 2025-11-12 single <30000",
        "transferred sy+iq 2026-01-21 single <=7000",
        "transferred sy+iq 2026-01-21/2026-02-13 single 5700",
        "transferred sy+iq 2026-02-12/2026-02-13 disputed >5700",
    ];

    private static readonly string[] OnMonday =
    [
        "captured iq 2025-10 repeated 7",
        "captured sy-dy 2025-10-14 repeated 1",
        "killed iq 2025-10 repeated 7",
        "killed iq-ki 2025-09-20 single >22",
        "killed iq-ki 2025-10-13/2025-10-19 single 5",
        "killed sy 2025-10 single 5",
        "killed sy-dy 2025-10-14 repeated 1",
        "members  2025-11-10 single 91",
        "operations iq+sy 2024-01-01/2024-06-30 single 153",
        "population sy-camp-hol 2025-11-15 single 24000",
        "population sy-camps 2019 single 70000",
        "population sy-camps 2025-11-12 single <30000",
        "transferred sy+iq 2026-01-21 single <=7000",
        "transferred sy+iq 2026-02-12/2026-02-13 disputed >5700",
    ];

    [Fact]
    public async Task Findings_AreRightToday_AndAsKnownOnMonday()
    {
        Assert.Equal(Today, await ToldAsync());
        Assert.Equal(OnMonday, await ToldAsync("--as-known-on", "2026-03-02"));
        Assert.Empty(await ToldAsync("--as-known-on", "2026-03-01"));
    }

    [Theory]
    [InlineData("operations iq+sy 2024-01-01/2024-06-30 single 153", "--indicator", "operations")]
    [InlineData("killed iq-ki 2025-10-13/2025-10-19 single 5", "--place", "كركوك", "--from", "2025-10-13")]
    public async Task WhatIsAskedOfMonday_IsLookedForAsItStoodThen(string told, params string[] question) =>
        Assert.Equal([told], await ToldAsync([.. question, "--as-known-on", "2026-03-02"]));

    [Fact]
    public async Task WhatWasPlanned_LeadsToWhatWasDone()
    {
        string[] question = ["--indicator", "transferred", "--from", "2026-01-21", "--to", "2026-01-21"];
        JsonElement[] both = await FindingsAsync(question);
        JsonElement plan = both.Single(static one => one.GetProperty("mode").GetString() == "planned");
        JsonElement done = both.Single(static one => one.GetProperty("mode").GetString() == "done");
        string id = plan.GetProperty("id").GetString()!;

        ProgramResult run = (
            await SijillProgram.RunAsync("findings", id, "--format", "jsonl", "--record", record.Path)
        ).Ended(0);
        using var one = JsonDocument.Parse(run.Out);
        Assert.Contains(
            one.RootElement.GetProperty("links").EnumerateArray(),
            link =>
                link.GetProperty("kind").GetString() == "plannedAndDone"
                && link.GetProperty("to").GetString() == done.GetProperty("id").GetString()
        );
        ProgramResult table = (await SijillProgram.RunAsync("findings", id, "--record", record.Path)).Ended(0);
        Assert.Contains("about 5,700 people", table.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRecord_IsWhole() => (await SijillProgram.RunAsync("verify", "--record", record.Path)).Ended(0);

    /// <summary>What the findings say of the figures of the cases: indicator, places, time, status and best value.</summary>
    private async Task<string[]> ToldAsync(params string[] question)
    {
        HashSet<string> indicators = [.. Today.Select(static line => line.Split(' ')[0])];
        return
        [
            .. (await FindingsAsync(question))
                .Where(finding => indicators.Contains(finding.GetProperty("indicator").GetString()!))
                .Select(static finding =>
                {
                    IEnumerable<string?> places = finding
                        .GetProperty("places")
                        .EnumerateArray()
                        .Select(static place => place.GetProperty("id").GetString());
                    return string.Join(
                        ' ',
                        finding.GetProperty("indicator").GetString(),
                        string.Join('+', places),
                        finding.GetProperty("period").GetProperty("edtf").GetString(),
                        finding.GetProperty("status").GetString(),
                        Value(finding.GetProperty("best"))
                    );
                })
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Value(JsonElement best) =>
        (Number(best, "low"), Number(best, "high")) switch
        {
            ({ } low, null) => (best.GetProperty("lowOpen").GetBoolean() ? ">" : ">=") + low,
            (null, { } high) => (best.GetProperty("highOpen").GetBoolean() ? "<" : "<=") + high,
            ({ } low, { } high) when low != high => $"{low}-{high}",
            ({ } low, _) => low,
            _ => "",
        };

    private static string? Number(JsonElement bounds, string name) =>
        bounds.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : null;

    private async Task<JsonElement[]> FindingsAsync(string[] question)
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(["findings", .. question, "--format", "jsonl", "--record", record.Path])
        ).Ended(0);
        return
        [
            .. run
                .Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => JsonDocument.Parse(line).RootElement.Clone()),
        ];
    }

    /// <summary>The record, filled once.</summary>
    public sealed class Filled : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();

        public string Path => _folder["record"];

        public async ValueTask InitializeAsync()
        {
            string codebook = System.IO.Path.Combine(SijillProgram.Root, "codebooks", "counter-isis");
            CodebookSource[] files =
            [
                .. Directory
                    .EnumerateFiles(codebook, "*.yaml")
                    .Order(StringComparer.Ordinal)
                    .Select(static file => new CodebookSource(
                        System.IO.Path.GetFileName(file),
                        File.ReadAllText(file)
                    )),
            ];
            var clock = new LifeClock();
            using var archive = RecordArchive.Open(Path, new Knowledge(CodebookCompiler.Compile(files), files), clock);
            foreach (DateOnly day in (DateOnly[])[LifeFiles.Monday, LifeFiles.Tuesday])
            {
                clock.Day = day;
                await LifeFiles.AddAsync(archive, SijillProgram.Root, day, "");
            }
        }

        public ValueTask DisposeAsync()
        {
            _folder.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
