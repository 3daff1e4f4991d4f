using System.Globalization;
using System.Text.Json;

namespace Sijill.Tests.Record;

/// <summary>A folder, an address, lines and a table of facts fill one record, and every question is answered from all of them.</summary>
public sealed class OneRecordTests
{
    private const string Page =
        "<!doctype html><html lang=\"en\"><head><title>A count of the camp</title>"
        + "<meta property=\"article:published_time\" content=\"2026-07-02\"><meta property=\"og:site_name\" content=\"Camp Bulletin\"></head>"
        + "<body><article><p>The administration of Roj camp said that 1,900 people lived in Roj camp on 1 July 2026.</p></article></body></html>";

    private const string ArabicPage =
        "<!doctype html><html lang=\"ar\" dir=\"rtl\"><head><title>عملية في دير الزور</title>"
        + "<meta property=\"article:published_time\" content=\"2026-09-13\"><meta property=\"og:site_name\" content=\"شفق نيوز\"></head>"
        + "<body><article><p>قالت قوات سوريا الديمقراطية إن أربعة من عناصر داعش قُتلوا في دير الزور في 11 أيلول 2026.</p></article></body></html>";

    private const string Note =
        "The Syrian Democratic Forces said that four ISIS members were killed in Deir ez-Zor on 11 September 2026.";

    private static readonly (string Id, string Outlet, string Day, string Text)[] Lines =
    [
        (
            "sohr",
            "SOHR",
            "2026-09-12",
            "The Syrian Observatory for Human Rights said that seven ISIS members were killed in Deir ez-Zor on 11 September 2026."
        ),
        (
            "left",
            "Rudaw",
            "2026-09-03",
            "The Iraqi Ministry of Migration said that 200 people returned to Iraq from Roj camp on 2 September 2026."
        ),
        (
            "count",
            "Rudaw",
            "2026-10-02",
            "The administration of Roj camp said that 1,700 people lived in Roj camp on 1 October 2026."
        ),
    ];

    [Fact]
    public async Task EveryDoorFillsTheSameRecord_AndEveryQuestionIsAnsweredFromIt()
    {
        using var folder = new TemporaryFolder();
        await using var server = new PageServer(Page);
        string facts = Path.Combine(SijillProgram.Root, "data", "facts.csv");
        int rows = File.ReadLines(facts).Count() - 1;
        Directory.CreateDirectory(folder["texts"]);
        folder.Write("texts/note.txt", Note);
        folder.Write("texts/page.html", ArabicPage);
        folder.Write("lines.jsonl", string.Concat(Lines.Select(static line => Json(line) + "\n")));
        string[] add =
        [
            "add",
            folder["texts"],
            server.Address,
            folder["lines.jsonl"],
            facts,
            "--published",
            "2026-09-12",
            "--outlet",
            "SDF",
            "--allow-network",
            "127.0.0.1/32",
        ];

        ProgramResult added = await AskAsync(folder, add);
        Assert.Contains($"{Number(rows + 6)} documents added\n", added.Out, StringComparison.Ordinal);
        Assert.Equal(1, server.Asked);
        string verified = (await AskAsync(folder, "verify")).Out;

        await FindsAsync(folder, server.Address);
        await ReconcilesAsync(folder);
        await CountsTheCampAsync(folder);
        await ExportsAsync(folder, rows + 6, server.Address);

        ProgramResult again = await AskAsync(folder, add);
        Assert.StartsWith("0 documents added\n", again.Out, StringComparison.Ordinal);
        Assert.Contains($"{Number(rows + 6)} documents unchanged\n", again.Out, StringComparison.Ordinal);
        Assert.Contains("0 findings new or changed", again.Out, StringComparison.Ordinal);
        Assert.Equal(verified, (await AskAsync(folder, "verify")).Out);
    }

    [Fact]
    public async Task AnAddressOfThisMachine_IsNotAsked_UnlessItsNetworkIsAllowed()
    {
        using var folder = new TemporaryFolder();
        await using var server = new PageServer(Page);

        ProgramResult run = (await SijillProgram.RunAsync("add", server.Address, "--record", folder["record"])).Ended(
            1
        );
        ProgramResult other = (
            await SijillProgram.RunAsync(
                "add",
                server.Address,
                "--allow-network",
                "10.0.0.0/8",
                "--record",
                folder["record"]
            )
        ).Ended(1);

        Assert.All(
            [run, other],
            static one => Assert.Contains("private network: it is not asked", one.Error, StringComparison.Ordinal)
        );
        Assert.Equal(0, server.Asked);
    }

    private static async Task FindsAsync(TemporaryFolder folder, string address)
    {
        ProgramResult arabic = await AskAsync(folder, "find", "وأربعة عناصر", "--format", "jsonl");
        Assert.Equal("file:page.html", Only(arabic).GetProperty("address").GetString());
        ProgramResult page = await AskAsync(folder, "find", "1,900 Roj", "--format", "jsonl");
        Assert.Equal(
            (address, "2026-07-02", "Camp Bulletin"),
            (
                Only(page).GetProperty("address").GetString(),
                Only(page).GetProperty("published").GetString(),
                Only(page).GetProperty("outletName").GetString()
            )
        );
    }

    private static async Task ReconcilesAsync(TemporaryFolder folder)
    {
        string[] day = ["--from", "2026-09-11", "--to", "2026-09-11"];
        JsonElement killed = Only(
            await AskAsync(folder, ["findings", "--indicator", "killed", .. day, "--format", "jsonl"])
        );
        Assert.Equal("disputed", killed.GetProperty("status").GetString());
        Assert.Equal(
            (4, 7, 3),
            (
                killed.GetProperty("range").GetProperty("low").GetInt32(),
                killed.GetProperty("range").GetProperty("high").GetInt32(),
                killed.GetProperty("claims").GetArrayLength()
            )
        );
        Assert.Equal(2, killed.GetProperty("origins").GetInt32());
        ProgramResult one = await AskAsync(folder, "findings", killed.GetProperty("id").GetString()!);
        Assert.Contains("carrier", one.Out, StringComparison.Ordinal);

        JsonElement detained = Only(
            await AskAsync(
                folder,
                "findings",
                "--indicator",
                "detained",
                "--place",
                "العراق",
                "--from",
                "2026-02-19",
                "--to",
                "2026-02-19",
                "--target",
                "ISIS",
                "--format",
                "jsonl"
            )
        );
        Assert.Equal(5704, detained.GetProperty("best").GetProperty("low").GetInt32());

        string[] cells = (await AskAsync(folder, ["events", .. day, "--format", "csv"])).Out.TrimEnd().Split('\n');
        string[] names = cells[0].TrimStart('\uFEFF').Split(',');
        string[][] events = [.. cells.Skip(1).Select(static line => line.Split(','))];
        Assert.Contains(events, row => row[Array.IndexOf(names, "deaths_b_best")] == "4");
        Assert.Contains(events, row => row[Array.IndexOf(names, "deaths_b_best")] == "7");

        foreach ((string number, string verdict) in ((string, string)[])[("Seven", "agrees"), ("Nine", "differs")])
        {
            string draft = folder.Write(
                "draft.txt",
                $"{number} ISIS members were killed in Deir ez-Zor on 11 September 2026."
            );
            ProgramResult check = await AskAsync(folder, "check", draft, "--format", "jsonl");
            Assert.Equal(verdict, Only(check).GetProperty("verdict").GetString());
        }
    }

    private static async Task CountsTheCampAsync(TemporaryFolder folder)
    {
        ProgramResult series = await AskAsync(
            folder,
            "series",
            "population",
            "--place",
            "مخيم روج",
            "--from",
            "2026-06-01",
            "--format",
            "csv"
        );
        string[] points = series.Out.TrimEnd().Split('\n');
        Assert.Equal(3, points.Length);
        Assert.Contains(",1900,", points[1], StringComparison.Ordinal);
        Assert.Contains(",1700,", points[2], StringComparison.Ordinal);

        ProgramResult balance = await AskAsync(folder, "balance", "--place", "Roj camp", "--from", "2026-06-01");
        Assert.Contains("Told to have left:  200 people", balance.Out, StringComparison.Ordinal);
        Assert.Contains("Gap:                0", balance.Out, StringComparison.Ordinal);
    }

    private static async Task ExportsAsync(TemporaryFolder folder, int documents, string address)
    {
        ProgramResult export = await AskAsync(folder, "export", folder["tables"]);
        Assert.Contains($" {documents} documents written", export.Out, StringComparison.Ordinal);
        string[] lines = await File.ReadAllLinesAsync(
            Path.Combine(folder["tables"], "documents.csv"),
            TestContext.Current.CancellationToken
        );
        Assert.Single(lines, line => line.Contains(address, StringComparison.Ordinal));
        Assert.Contains(
            await File.ReadAllLinesAsync(
                Path.Combine(folder["tables"], "findings.jsonl"),
                TestContext.Current.CancellationToken
            ),
            static line =>
                line.Contains("\"disputed\"", StringComparison.Ordinal)
                && line.Contains("2026-09-11", StringComparison.Ordinal)
        );
    }

    private static async Task<ProgramResult> AskAsync(TemporaryFolder folder, params string[] command) =>
        (await SijillProgram.RunAsync([.. command, "--record", folder["record"]])).Ended(0);

    private static JsonElement Only(ProgramResult run) =>
        JsonDocument.Parse(Assert.Single(run.Out.TrimEnd().Split('\n'))).RootElement.Clone();

    private static string Json((string Id, string Outlet, string Day, string Text) line) =>
        JsonSerializer.Serialize(
            new
            {
                id = line.Id,
                outlet = line.Outlet,
                published = line.Day,
                text = line.Text,
            }
        );

    private static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);
}
