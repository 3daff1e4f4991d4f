using System.CommandLine;
using System.Text;
using System.Text.Json;
using Sijill.Input;
using Sijill.Output;
using Sijill.Reading.Codebook;
using Sijill.Reading.Extraction;
using Sijill.Site.Words;

namespace Sijill.Commands;

/// <summary>`sijill explain`: how a text was read.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        var options = new ReadingOptions("text: for people. jsonl: everything, a document a line.", "text", "jsonl");
        var command = new Command(
            "explain",
            "Tell what was recognised in each sentence, which pattern spoke and why its claim says what it says, and which patterns nearly spoke and what they lacked."
        );
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, options, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, ReadingOptions options, CancellationToken cancellation)
    {
        InputOptions input = options.InputOf(parsed);
        int threads = options.ThreadsOf(parsed);
        CompiledCodebook codebook = Codebooks.Load(parsed.GetValue(options.Codebook));
        CodebookNames? names = parsed.GetValue(options.Format) == "jsonl" ? null : new CodebookNames(codebook);
        Stream output = Console.OpenStandardOutput();
        await using (output.ConfigureAwait(false))
        {
            bool first = true;
            int failed = await new OrderedReading(codebook, threads, new ProgressLine(input.Size))
                .RunAsync(
                    DocumentSource.ReadAsync(input, cancellation),
                    (reader, document, stop) => Render(reader.Explain(document, stop), names),
                    async bytes =>
                    {
                        if (!first && names is not null)
                        {
                            await output.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
                        }
                        first = false;
                        await output.WriteAsync(bytes, cancellation).ConfigureAwait(false);
                    },
                    cancellation
                )
                .ConfigureAwait(false);
            return failed > 0 ? ExitCode.SomeFailed : ExitCode.Done;
        }
    }

    private static byte[] Render(Explanation explanation, CodebookNames? names)
    {
        if (names is not null)
        {
            return Encoding.UTF8.GetBytes(new ExplanationText(explanation, names).ToString());
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
