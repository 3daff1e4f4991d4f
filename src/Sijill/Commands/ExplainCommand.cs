using System.CommandLine;
using System.Text;
using System.Text.Json;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;

namespace Sijill.Commands;

/// <summary>`sijill explain`: how a text was read.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var options = new ReadingOptions("text", "jsonl");
        var command = new Command(
            "explain",
            "Tell what was recognised in each sentence, which pattern spoke, and which nearly did."
        );
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ReadingOptions options, CancellationToken cancellation)
    {
        InputOptions input = options.InputOf(parsed);
        CompiledCodebook codebook = Codebooks.Load(parsed.GetValue(options.Codebook));
        bool lines = parsed.GetValue(options.Format) == "jsonl";
        Stream output = Console.OpenStandardOutput();
        await using (output.ConfigureAwait(false))
        {
            int failed = await new OrderedReading(
                codebook,
                Environment.ProcessorCount,
                new ProgressLine(ReadCommand.SizeOf(input))
            )
                .RunAsync(
                    DocumentSource.ReadAsync(input, cancellation),
                    (reader, document, stop) => Render(reader.Explain(document, stop), lines),
                    bytes => output.WriteAsync(bytes, cancellation).AsTask(),
                    cancellation
                )
                .ConfigureAwait(false);
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
        }
    }

    private static byte[] Render(Explanation explanation, bool lines)
    {
        if (!lines)
        {
            return Encoding.UTF8.GetBytes(ExplanationText.Of(explanation));
        }
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, ReadingJson.Compact))
        {
            ExplanationJson.Write(json, explanation);
        }
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
