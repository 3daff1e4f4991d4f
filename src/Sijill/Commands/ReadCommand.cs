using System.CommandLine;
using System.Text;
using System.Text.Json;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Spectre.Console;

namespace Sijill.Commands;

/// <summary>`sijill read`: texts in, claims out.</summary>
internal static class ReadCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var options = new ReadingOptions("table", "json", "jsonl", "csv", "html");
        var command = new Command("read", "Read statements and give every figure with the words that say it.");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ReadingOptions options, CancellationToken cancellation)
    {
        InputOptions input = options.InputOf(parsed);
        CompiledCodebook codebook = Codebooks.Load(parsed.GetValue(options.Codebook));
        string format = parsed.GetValue(options.Format)!;
        Stream output = Console.OpenStandardOutput();
        await using (output.ConfigureAwait(false))
        {
            int number = 0;
            await WriteAsync(output, Before(format), cancellation).ConfigureAwait(false);
            int failed = await new OrderedReading(codebook, Environment.ProcessorCount, new ProgressLine(SizeOf(input)))
                .RunAsync(
                    DocumentSource.ReadAsync(input, cancellation),
                    (reader, document, stop) => Render(reader.Read(document, stop), format),
                    async render =>
                    {
                        byte[] bytes = render(number++);
                        await output.WriteAsync(bytes, cancellation).ConfigureAwait(false);
                    },
                    cancellation
                )
                .ConfigureAwait(false);
            await WriteAsync(output, After(format, number), cancellation).ConfigureAwait(false);
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
        }
    }

    /// <summary>All work that does not need the document's place in the output is done here, on any thread.</summary>
    private static Func<int, byte[]> Render(DocumentReading reading, string format)
    {
        switch (format)
        {
            case "html":
                return number => Encoding.UTF8.GetBytes(HtmlReport.Article(reading, number));
            case "csv":
                byte[] rows = Encoding.UTF8.GetBytes(ReadingCsv.Rows(reading));
                return _ => rows;
            case "table":
                byte[] table = Table(reading);
                return _ => table;
            case "json":
                byte[] json = Json(reading, ReadingJson.Indented);
                return number => number == 0 ? json : [.. ",\n"u8, .. json];
            default:
                byte[] line = [.. Json(reading, ReadingJson.Compact), (byte)'\n'];
                return _ => line;
        }
    }

    private static byte[] Json(DocumentReading reading, JsonWriterOptions options)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            ReadingJson.Write(json, reading);
        }
        return bytes.ToArray();
    }

    private static byte[] Table(DocumentReading reading)
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
        console.Profile.Width = Console.IsOutputRedirected ? 160 : Math.Max(80, Console.WindowWidth);
        ReadingTable.Write(console, reading);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Before(string format) =>
        format switch
        {
            "json" => "[\n",
            "csv" => "\uFEFF" + ReadingCsv.Header,
            "html" => HtmlReport.Head,
            _ => "",
        };

    private static string After(string format, int documents) =>
        format switch
        {
            "json" => documents == 0 ? "]\n" : "\n]\n",
            "html" => HtmlReport.Foot,
            _ => "",
        };

    private static Task WriteAsync(Stream output, string text, CancellationToken cancellation) =>
        output.WriteAsync(Encoding.UTF8.GetBytes(text), cancellation).AsTask();

    /// <summary>Bytes of all inputs, or 0 where standard input is one.</summary>
    internal static long SizeOf(InputOptions input)
    {
        long total = 0;
        foreach (string file in input.Files)
        {
            if (file == "-" || !File.Exists(file))
            {
                return 0;
            }
            total += new FileInfo(file).Length;
        }
        return total;
    }
}
