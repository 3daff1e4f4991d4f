using System.Text;
using System.Text.Json;

namespace Sijill.Tests.Record;

/// <summary>What `sijill export` writes.</summary>
[Collection(DemoCollection.Name)]
public sealed class ExportTests(DemoRecord demo)
{
    [Fact]
    public async Task ThePackage_ExplainsEveryColumn_AndEveryRowHasThem()
    {
        using var folder = new TemporaryFolder();
        (await demo.AskAsync("export", folder["out"])).Ended(0);

        using var package = JsonDocument.Parse(await ReadAsync(folder, "datapackage.json"));
        foreach (string table in (string[])["findings", "claims", "documents"])
        {
            List<string[]> rows = Csv(await ReadAsync(folder, table + ".csv"));
            JsonElement resource = package
                .RootElement.GetProperty("resources")
                .EnumerateArray()
                .Single(one => one.GetProperty("name").GetString() == table);
            JsonElement[] fields = [.. resource.GetProperty("schema").GetProperty("fields").EnumerateArray()];
            Assert.Equal(fields.Select(field => field.GetProperty("name").GetString()), rows[0]);
            Assert.Equal(fields.Select(field => field.GetProperty("hxl").GetString()), rows[1]);
            Assert.All(fields, field => Assert.NotEmpty(field.GetProperty("description").GetString()!));
            Assert.All(rows, row => Assert.Equal(fields.Length, row.Length));
            Assert.True(rows.Count > 1000, $"{table} has {rows.Count} rows.");
        }
        Assert.NotEmpty(package.RootElement.GetProperty("citation").GetString()!);
        Assert.True(package.RootElement.GetProperty("caveats").GetArrayLength() > 3);
    }

    [Fact]
    public async Task EveryClaim_HasItsFindingAndItsDocument_AndTheLinesAreTheRows()
    {
        using var folder = new TemporaryFolder();
        (await demo.AskAsync("export", folder["out"])).Ended(0);

        List<string[]> findings = Csv(await ReadAsync(folder, "findings.csv"));
        List<string[]> documents = Csv(await ReadAsync(folder, "documents.csv"));
        var findingIds = findings.Skip(2).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        var documentIds = documents.Skip(2).Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Csv(await ReadAsync(folder, "claims.csv")).Skip(2),
            row =>
            {
                Assert.Contains(row[1], findingIds);
                Assert.Contains(row[2], documentIds);
            }
        );
        string[] lines = (await ReadAsync(folder, "findings.jsonl")).TrimEnd().Split('\n');
        Assert.Equal(findings.Count - 2, lines.Length);
        int best = Array.IndexOf(findings[0], "low");
        for (int i = 0; i < lines.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            Assert.Equal(findings[i + 2][0], line.RootElement.GetProperty("id").GetString());
            Assert.Equal(findings[i + 2][best], line.RootElement.GetProperty("low").ToString());
        }
    }

    [Fact]
    public async Task NoCell_RunsAsAFormula_AndNoNameOutsideTheCodebookIsTold()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "hostile.jsonl",
            """
            {"id":"1","title":"=HYPERLINK(\"http://x\")","outlet":"+cmd|calc","published":"2025-03-04","republish":true,"text":"Zanubia Canary said that 12 ISIS fighters were killed in Raqqa on 3 March 2025."}
            {"id":"@SUM(1)","title":"\t=1+1","outlet":"-2+3","published":"2025-03-04","text":"Zanubia Canary said that 13 ISIS fighters were killed in Raqqa on 2 March 2025."}
            """
        );
        string record = folder["record"];
        (await SijillProgram.RunAsync("add", folder["hostile.jsonl"], "--record", record)).Ended(0);

        (await SijillProgram.RunAsync("export", folder["out"], "--record", record)).Ended(0);

        foreach (string table in (string[])["findings", "claims", "documents"])
        {
            string csv = await ReadAsync(folder, table + ".csv");
            Assert.All(
                Csv(csv).Skip(2).SelectMany(row => row).Where(cell => cell.Length > 0),
                cell => Assert.DoesNotContain(cell.TrimStart()[0], "=+@\t")
            );
            Assert.DoesNotContain("fighters were killed in Raqqa on 2 March", csv, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("anary", await ReadAsync(folder, "findings.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("anary", await ReadAsync(folder, "claims.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Since_GivesWhatWasAdded_Changed_AndNothingElse()
    {
        using var folder = new TemporaryFolder();
        string record = folder["record"];
        folder.Write("a.jsonl", Line("a", "The SDF said that 12 ISIS fighters were killed in Raqqa on 3 March 2025."));
        folder.Write("b.jsonl", Line("b", "SOHR said that 30 ISIS fighters were killed in Raqqa on 3 March 2025."));
        folder.Write(
            "c.jsonl",
            Line("c", "The SDF said that five ISIS fighters were captured in Manbij on 3 March 2025.")
        );
        (await SijillProgram.RunAsync("add", folder["a.jsonl"], "--record", record)).Ended(0);
        (await SijillProgram.RunAsync("export", folder["first"], "--record", record)).Ended(0);
        using var package = JsonDocument.Parse(
            await File.ReadAllTextAsync(Path.Combine(folder["first"], "datapackage.json"))
        );
        string entry = package.RootElement.GetProperty("sijill").GetProperty("entry").ToString();
        (await SijillProgram.RunAsync("add", folder["b.jsonl"], folder["c.jsonl"], "--record", record)).Ended(0);

        (await SijillProgram.RunAsync("export", folder["out"], "--since", entry, "--record", record)).Ended(0);

        List<string[]> rows = Csv(await ReadAsync(folder, "findings.csv"));
        Assert.Equal(
            ["killed changed", "captured added"],
            rows.Skip(2).Select(row => row[2] + " " + row[1]).OrderDescending()
        );
    }

    [Fact]
    public async Task AFolderThatHoldsOtherThings_IsLeftAlone()
    {
        using var folder = new TemporaryFolder();
        folder.Write("mine.txt", "mine");

        ProgramResult run = (await demo.AskAsync("export", folder.Path)).Ended(2);

        Assert.Contains("is no export", run.Error, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName));
    }

    private static string Line(string id, string text) =>
        $"{{\"id\":\"{id}\",\"published\":\"2025-03-04\",\"text\":\"{text}\"}}\n";

    private static Task<string> ReadAsync(TemporaryFolder folder, string name) =>
        File.ReadAllTextAsync(Path.Combine(folder["out"], name), TestContext.Current.CancellationToken);

    /// <summary>A reader of RFC 4180 of its own.</summary>
    private static List<string[]> Csv(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && c is ',' or '\n' && !quoted)
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(c);
            }
        }
        return rows;
    }
}
