using System.Text;
using System.Text.Json;
using Sijill.Reading.Extraction;
using Sijill.Site.Words;
using Spectre.Console;

namespace Sijill.Output;

/// <summary>How `read` writes: what stands before the first document, each document, and what stands after the last.</summary>
/// <param name="Before">Bytes before all.</param>
/// <param name="Render">Does all the work that does not need the document's number, on any thread; what it returns puts the number in.</param>
/// <param name="After">Bytes after all, of how many were read and how many failed.</param>
internal sealed record ReadingFormat(
    ReadOnlyMemory<byte> Before,
    Func<DocumentReading, Func<int, byte[]>> Render,
    Func<int, int, ReadOnlyMemory<byte>> After
)
{
    /// <summary>The names of the formats, the default first.</summary>
    public static readonly string[] Names = ["table", "json", "jsonl", "csv", "html"];

    /// <summary>The format of that name.</summary>
    public static ReadingFormat Of(string name, CodebookNames names) =>
        name switch
        {
            "json" => new(
                "[\n"u8.ToArray(),
                static reading =>
                {
                    byte[] json = Json(reading, ReadingJson.Indented);
                    return number => number == 0 ? json : [.. ",\n"u8, .. json];
                },
                static (documents, _) => documents == 0 ? "]\n"u8.ToArray() : "\n]\n"u8.ToArray()
            ),
            "jsonl" => new(
                default,
                static reading =>
                {
                    byte[] line = [.. Json(reading, ReadingJson.Compact), (byte)'\n'];
                    return _ => line;
                },
                Nothing
            ),
            "csv" => new(
                Encoding.UTF8.GetBytes("\uFEFF" + ReadingCsv.Header),
                static reading =>
                {
                    byte[] rows = Encoding.UTF8.GetBytes(ReadingCsv.Rows(reading));
                    return _ => rows;
                },
                Nothing
            ),
            "html" => Html(new HtmlReport(names)),
            _ => Table(names),
        };

    private static ReadingFormat Html(HtmlReport report) =>
        new(
            default,
            reading => number => Encoding.UTF8.GetBytes(report.Article(reading, number)),
            static (documents, _) =>
                Encoding.UTF8.GetBytes(documents == 0 ? HtmlReport.Empty + HtmlReport.Foot : HtmlReport.Foot)
        );

    private static ReadingFormat Table(CodebookNames names)
    {
        int claims = 0;
        int statements = 0;
        int appeals = 0;
        int commitments = 0;
        return new(default, Render, Total);

        Func<int, byte[]> Render(DocumentReading reading)
        {
            Interlocked.Add(ref claims, reading.Claims.Count);
            Interlocked.Add(ref statements, reading.Statements.Count);
            Interlocked.Add(ref appeals, reading.Appeals.Count);
            Interlocked.Add(ref commitments, reading.Commitments.Count);
            byte[] table = Table(reading, names);
            return _ => table;
        }

        ReadOnlyMemory<byte> Total(int documents, int failed)
        {
            if (documents + failed < 2 || documents == 0)
            {
                return default;
            }
            string lost = failed == 0 ? "" : $"; {Wording.English.Count(failed, "document")} could not be read";
            return Encoding.UTF8.GetBytes(
                $"{Wording.English.Count(documents, "document")}: {ReadingTable.Found(claims, statements, appeals, commitments)}{lost}\n"
            );
        }
    }

    private static ReadOnlyMemory<byte> Nothing(int documents, int failed) => default;

    private static byte[] Json(DocumentReading reading, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            ReadingJson.Write(json, reading);
        }
        return bytes.ToArray();
    }

    private static byte[] Table(DocumentReading reading, CodebookNames names)
    {
        using var text = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(text),
                Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = ScreenWidth.Columns;
        new ReadingTable(console, names).Write(reading);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
