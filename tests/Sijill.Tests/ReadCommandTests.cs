using System.Text;
using System.Text.Json;

namespace Sijill.Tests;

/// <summary>`sijill read`, run as people run it.</summary>
public sealed class ReadCommandTests
{
    [Fact]
    public async Task Table_ShowsNamesNotIds_AndTheWordsOfTheText()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync("read", Texts.Sample("statement-ar.txt"), "--published", "2025-12-03")
        ).Ended(0);

        Assert.Contains("Deir ez-Zor", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("sy-dy", run.Out, StringComparison.Ordinal);
        Assert.Contains("more than 800", run.Out, StringComparison.Ordinal);
        Assert.Contains("أكثر من 800 شخص", run.Out, StringComparison.Ordinal);
        Assert.Contains("published 2025-12-03", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Table_KeepsArabicInItsLastColumn()
    {
        ProgramResult run = (await SijillProgram.RunAsync("read", Texts.Sample("statement-ar.txt"))).Ended(0);

        foreach (string line in run.Out.Split('\n'))
        {
            int arabic = line.AsSpan().IndexOfAnyInRange('\u0600', '\u06FF');
            if (arabic >= 0)
            {
                Assert.DoesNotContain("   ", line[arabic..].TrimEnd(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Table_SaysInWordsThatNothingWasFound()
    {
        ProgramResult run = (await SijillProgram.RunAsync(Input(Texts.Nothing), ["read"])).Ended(0);

        Assert.Contains("nothing found", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_OfManyDocuments_EndsWithTheirSum()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync("read", Texts.Sample("statement-ar.txt"), Texts.Sample("statement-en.txt"))
        ).Ended(0);

        Assert.StartsWith("2 documents: ", run.Out.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_PassesNoTerminalCommandOn()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                Input("The SDF said \u001b[2J12 ISIS fighters\u0007 were killed in Raqqa."),
                ["read"]
            )
        ).Ended(0);

        Assert.DoesNotContain('\u001b', run.Out);
        Assert.DoesNotContain('\u0007', run.Out);
    }

    [Fact]
    public async Task Json_IsOneArray_InTheOrderOfTheInputs()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                "read",
                "--format",
                "json",
                Texts.Sample("statement-en.txt"),
                Texts.Sample("statement-ar.txt")
            )
        ).Ended(0);

        using var json = JsonDocument.Parse(run.Bytes);
        Assert.Equal(
            ["statement-en.txt", "statement-ar.txt"],
            json.RootElement.EnumerateArray().Select(d => d.GetProperty("document").GetProperty("id").GetString())
        );
    }

    [Fact]
    public async Task Json_OfNoReadableInput_IsAnEmptyArray()
    {
        ProgramResult run = (await SijillProgram.RunAsync("read", "--format", "json", "/nowhere.txt")).Ended(1);

        using var json = JsonDocument.Parse(run.Bytes);
        Assert.Equal(0, json.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task JsonLines_AreOneDocumentALine_AndKeepArabicReadable()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                "read",
                "--format",
                "jsonl",
                Texts.Sample("statement-ar.txt"),
                Texts.Sample("statement-en.txt")
            )
        ).Ended(0);

        string[] lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
        Assert.Contains("مخيم", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_HasAsManyCellsInEachRowAsInItsHeader()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                "read",
                "--format",
                "csv",
                Texts.Sample("statement-ar.txt"),
                "--published",
                "2025-12-03"
            )
        ).Ended(0);

        List<List<string>> rows = CsvOf(run.Out.TrimStart('\uFEFF'));
        Assert.True(rows.Count > 5);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(["document", "claim", "kind", "indicator"], rows[0].Take(4));
        Assert.All(rows.Skip(1), row => Assert.Equal("statement-ar.txt", row[0]));
    }

    [Fact]
    public async Task Csv_HoldsNoFormula()
    {
        string line = JsonSerializer.Serialize(new { id = "=cmd|' /C calc'!A0", text = Texts.English });

        ProgramResult run = (
            await SijillProgram.RunAsync(Input(line), ["read", "--input", "jsonl", "--format", "csv"])
        ).Ended(0);

        Assert.All(
            CsvOf(run.Out.TrimStart('\uFEFF')).SelectMany(row => row),
            cell => Assert.False(cell.Length > 0 && cell[0] is '=' or '+' or '@' or '\t', cell)
        );
    }

    [Theory]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("html")]
    [InlineData("table")]
    public async Task Read_GivesTheSameBytesTwice(string format)
    {
        string[] arguments =
        [
            "read",
            "--format",
            format,
            Texts.Sample("statement-ar.txt"),
            "--published",
            "2025-12-03",
        ];

        ProgramResult first = (await SijillProgram.RunAsync(arguments)).Ended(0);
        ProgramResult second = (await SijillProgram.RunAsync(arguments)).Ended(0);

        Assert.NotEmpty(first.Bytes);
        Assert.Equal(first.Bytes, second.Bytes);
    }

    [Fact]
    public async Task StandardInput_IsReadWithoutFilesAndForADash()
    {
        ProgramResult none = (await SijillProgram.RunAsync(Input(Texts.English), ["read", "--format", "jsonl"])).Ended(
            0
        );
        ProgramResult dash = (
            await SijillProgram.RunAsync(Input(Texts.English), ["read", "-", "--format", "jsonl"])
        ).Ended(0);

        Assert.Equal(none.Out, dash.Out);
        Assert.Contains("\"indicator\":\"killed\"", none.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutPublished_NoDayIsGuessed()
    {
        ProgramResult run = (
            await SijillProgram.RunAsync(
                Input("The SDF said that 12 fighters were killed last month."),
                ["read", "--format", "jsonl"]
            )
        ).Ended(0);

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("document").GetProperty("published").ValueKind);
        foreach (JsonElement claim in json.RootElement.GetProperty("claims").EnumerateArray())
        {
            JsonElement period = claim.GetProperty("period");
            Assert.True(
                period.ValueKind == JsonValueKind.Null || period.GetProperty("from").ValueKind == JsonValueKind.Null,
                claim.ToString()
            );
        }
    }

    [Fact]
    public async Task PublishedOfADocument_GoesBeforeTheOption()
    {
        string lines =
            JsonSerializer.Serialize(
                new
                {
                    id = "own",
                    text = Texts.English,
                    published = "2025-03-04",
                }
            )
            + "\n"
            + JsonSerializer.Serialize(new { id = "none", text = Texts.English });

        ProgramResult run = (
            await SijillProgram.RunAsync(
                Input(lines),
                ["read", "--input", "jsonl", "--format", "jsonl", "--published", "2025-03-05"]
            )
        ).Ended(0);

        Assert.Equal(
            ["2025-03-04", "2025-03-05"],
            run.Out.TrimEnd()
                .Split('\n')
                .Select(line =>
                {
                    using var json = JsonDocument.Parse(line);
                    return json.RootElement.GetProperty("document").GetProperty("published").GetString();
                })
        );
    }

    internal static Func<Stream, Task> Input(string text) => Input(Encoding.UTF8.GetBytes(text));

    internal static Func<Stream, Task> Input(byte[] bytes) => async stream => await stream.WriteAsync(bytes);

    /// <summary>RFC 4180, by the letter.</summary>
    internal static List<List<string>> CsvOf(string text)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted)
            {
                if (c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else if (c == '"')
                {
                    quoted = false;
                }
                else
                {
                    cell.Append(c);
                }
            }
            else if (c == '"')
            {
                quoted = true;
            }
            else if (c == ',')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
            }
            else if (c == '\n')
            {
                rows[^1].Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                rows.Add([]);
            }
            else
            {
                cell.Append(c);
            }
        }
        rows.RemoveAt(rows.Count - 1);
        return rows;
    }
}
